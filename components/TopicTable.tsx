import { sideFamily } from '../lib/core/card/side-family.ts';
import type { PositionModel } from '../lib/core/card/topic-model.ts';
import { tellCounted, tellPageDate } from '../lib/core/export/note-words.ts';
import { formatValue } from '../lib/core/i18n/format-value.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import type { Note } from '../lib/core/notes/note.ts';
import { hostOf } from '../lib/core/notes/page-address.ts';
import { claimantOf, tellNotedFigure, wordsOf } from './NoteRow.tsx';
import type { NotebookRecords } from './notebook-actions.ts';
import { SideMark } from './SideMark.tsx';
import { useSpeech } from './translate-context.ts';

const COLUMNS = ['nbFigure', 'nbFrom', 'nbWho', 'nbWhere'];

interface TopicTableProps {
  positions: readonly PositionModel[];
  notes: readonly Note[];
  records: NotebookRecords;
}

/** All that the drawing shows, and what it cannot, in words: first what is on record, then what was noted. */
export function TopicTable({ positions, notes, records }: TopicTableProps) {
  const { t } = useSpeech();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard too.
    <section class="px-nb-table" aria-label={t('nbAsTable')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {positions.map((position) => (
            <Recorded key={position.id} position={position} />
          ))}
          {notes.map((note) => (
            <Noted key={note.id} note={note} records={records} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Recorded({ position }: { position: PositionModel }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { value, unit, side, label, statements } = position;
  const speakers = statements.flatMap(({ first }) => (first.speaker.as === 'article' ? [] : (first.speaker.side ?? [])));
  const sides = [...new Set(speakers)].sort();
  // Sides of one shape would draw it twice, as if it weighed more.
  const shapes = sides.map(sideFamily);
  const marks = sides.length > 0 ? sides.filter((_, index) => shapes.indexOf(shapes[index]!) === index) : [null];
  return (
    <tr>
      {value && unit ? (
        <td>{`${formatValue(value, unit, speech)} ${tellCounted(unit, side, wordsOf(speech))}`}</td>
      ) : (
        <td lang={label.language}>{label.text}</td>
      )}
      <td class="px-nb-basis">
        {marks.map((side) => (
          <SideMark key={side} side={side} />
        ))}{' '}
        {t('nbOnRecord')}
      </td>
      <td>{sides.length > 0 ? sides.map((each) => t(`side_${keyOf(each)}`)).join(', ') : t('speakerArticle')}</td>
      <td>{translateCount(t, 'statements', { count: statements.length, language })}</td>
    </tr>
  );
}

function Noted({ note: { figure, page }, records }: { note: Note; records: NotebookRecords }) {
  const speech = useSpeech();
  const { t, language } = speech;
  if (!figure) return null;
  return (
    <tr>
      <td>{tellNotedFigure(figure, speech)}</td>
      <td class="px-nb-basis">
        <span class="px-ring-sample" aria-hidden="true" /> {t('nbNoted')}
      </td>
      <td>{claimantOf(figure, records) ?? '–'}</td>
      <td>{[page.outlet ?? hostOf(page.url), tellPageDate(page.date, language) ?? t('dateUnknown')].filter(Boolean).join(', ')}</td>
    </tr>
  );
}
