import type { PositionModel, TopicDetail } from '../lib/core/card/topic-model.ts';
import { tellPageDate } from '../lib/core/export/note-words.ts';
import { formatValue } from '../lib/core/i18n/format-value.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import type { Note } from '../lib/core/notes/note.ts';
import { hostOf } from '../lib/core/notes/page-address.ts';
import type { PlotLine, PlotMark, TopicPlot } from '../lib/core/notes/plot-topic.ts';
import { claimantOf } from './NoteRow.tsx';
import type { NotebookRecords } from './notebook-actions.ts';
import { SideMark } from './SideMark.tsx';
import { captionOf } from './TopicPlot.tsx';
import { type Speech, useSpeech } from './translate-context.ts';

interface TopicTableProps {
  plot: TopicPlot;
  /** Null where no pack has the topic. */
  detail: TopicDetail | null;
  records: NotebookRecords;
}

/** All that the drawing shows, and what it cannot, in words. */
export function TopicTable({ plot, detail, records }: TopicTableProps) {
  const { t } = useSpeech();
  return (
    <div class="px-nb-table">
      <table>
        <thead>
          <tr>
            {['nbFigure', 'nbFrom', 'nbWho', 'nbWhere'].map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        {plot.lines.map((line) => (
          <Lines key={`${line.unit} ${line.bearer}`} line={line} detail={detail} records={records} />
        ))}
        {plot.listed.length > 0 && <Listed positions={plot.listed} />}
      </table>
    </div>
  );
}

function Lines({ line, detail, records }: { line: PlotLine } & Pick<TopicTableProps, 'detail' | 'records'>) {
  const speech = useSpeech();
  return (
    <tbody>
      <tr>
        <th colSpan={4} scope="colgroup">
          {captionOf(line, speech)}
        </th>
      </tr>
      {line.marks.flatMap((mark) =>
        mark.kind === 'record'
          ? [<Recorded key={`${mark.positions[0]} ${mark.family}`} mark={mark} unit={line.unit} detail={detail} />]
          : mark.notes.map((note) => <Noted key={note.id} note={note} records={records} />),
      )}
    </tbody>
  );
}

function Recorded({ mark, unit, detail }: { mark: PlotMark & { kind: 'record' }; unit: string; detail: TopicDetail | null }) {
  const speech = useSpeech();
  const position = detail?.positions.find(({ id }) => id === mark.positions[0]);
  return (
    <tr>
      <td>{formatValue(mark.value, unit, speech)}</td>
      <td>
        <span class="px-nb-mark">
          <SideMark side={mark.sides[0] ?? null} />
        </span>
        {speech.t('nbOnRecord')}
      </td>
      <td>{sidesOf(mark.sides, speech)}</td>
      <td>{position && countStatements(position, speech)}</td>
    </tr>
  );
}

function Noted({ note, records }: { note: Note; records: NotebookRecords }) {
  const speech = useSpeech();
  const { figure, page } = note;
  const date = tellPageDate(page.date, speech.language) ?? speech.t('dateUnknown');
  return (
    <tr>
      <td>{figure && formatValue(figure.value, figure.unit, speech)}</td>
      <td>
        <span class="px-nb-mark">
          <span class="px-ring-sample" aria-hidden="true" />
        </span>
        {speech.t('nbNoted')}
      </td>
      <td>{figure && (claimantOf(figure, records) ?? '–')}</td>
      <td>{[page.outlet ?? hostOf(page.url), date].filter(Boolean).join(', ')}</td>
    </tr>
  );
}

function Listed({ positions }: { positions: readonly PositionModel[] }) {
  const speech = useSpeech();
  const sides = (position: PositionModel) =>
    [...new Set(position.statements.flatMap(({ first }) => (first.speaker.as === 'article' ? [] : (first.speaker.side ?? []))))].sort();
  return (
    <tbody>
      <tr>
        <th colSpan={4} scope="colgroup">
          {speech.t('nbNotDrawn')}
        </th>
      </tr>
      {positions.map((position) => (
        <tr key={position.id}>
          <td lang={position.label.language}>{position.label.text}</td>
          <td>{speech.t('nbOnRecord')}</td>
          <td>{sidesOf(sides(position), speech)}</td>
          <td>{countStatements(position, speech)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function sidesOf(sides: readonly string[], { t }: Speech): string {
  return sides.length > 0 ? sides.map((side) => t(`side_${keyOf(side)}`)).join(', ') : t('speakerArticle');
}

function countStatements({ statements }: PositionModel, { t, language }: Speech): string {
  return translateCount(t, 'statements', { count: statements.length, language });
}
