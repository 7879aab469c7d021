import { citeClaim } from '../lib/core/card/cite-claim.ts';
import type { MentionLine, PositionModel, ShownText, StatementModel } from '../lib/core/card/topic-model.ts';
import { keyOf, nameOutlet, nameSpeaker } from '../lib/core/i18n/name-speaker.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { quote } from '../lib/core/i18n/quotation-marks.ts';
import { MentionMeta } from './MentionMeta.tsx';
import { OwnText } from './OwnText.tsx';
import { SideMark } from './SideMark.tsx';
import { useSpeech } from './translate-context.ts';

export interface StatementActions {
  /** The reader keeps a claim of the pack. */
  onNote(claim: string): void;
  onCopy(text: string): void;
}

/** A bare number, or one with a remark in brackets: it stands in the margin, beside its statements. */
const NUMBER_LABEL = /^([\d\s.,\u00a0\u202f–-]{1,7})(\([^)]*\))?$/;

/** Positions of a question in their order, each with who states it and where. */
export function PositionList({ positions, actions }: { positions: readonly PositionModel[]; actions: StatementActions }) {
  const { t } = useSpeech();
  return (
    <ol class="px-positions" aria-label={t('positionsLabel')}>
      {positions.map((position) => (
        <li key={position.id} class={NUMBER_LABEL.test(position.label.text) ? 'px-position px-position--short' : 'px-position'}>
          <PositionLabel label={position.label} />
          <StatementList statements={position.statements} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

function PositionLabel({ label }: { label: ShownText }) {
  const [, number, remark] = NUMBER_LABEL.exec(label.text) ?? [];
  if (number === undefined)
    return (
      <h3 class="px-position-label">
        <OwnText text={label} />
      </h3>
    );
  return (
    <h3 class="px-position-label" lang={label.language}>
      {number.trim()} {remark && <small>{remark.slice(1, -1)}</small>}
    </h3>
  );
}

/** Independent statements; claims that say one again are listed under it. A question that several answer in a row is asked once. */
export function StatementList({ statements, actions }: { statements: readonly StatementModel[]; actions: StatementActions }) {
  return (
    <ul class="px-statements">
      {statements.map((statement, index) => (
        <li key={statement.first.claim} class="px-statement">
          {statement.question === null && <Speaker line={statement.first} />}
          {statement.question && statement.question.text !== statements[index - 1]?.question?.text && (
            <p class="px-question">
              <OwnText text={statement.question} />
            </p>
          )}
          <Told line={statement.first} />
          <MentionMeta line={statement.first} />
          <More statement={statement} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

function Speaker({ line }: { line: MentionLine }) {
  const { t } = useSpeech();
  const { speaker } = line;
  const side = speaker.as === 'article' ? null : speaker.side;
  return (
    <p class="px-speaker">
      <SideMark side={side} />
      <span>
        <strong lang={speaker.name?.language}>{nameSpeaker(speaker, t)}</strong>
        {side && speaker.name && <span class="px-muted"> · {t(`side_${keyOf(side)}`)}</span>}
        {speaker.as === 'implied' && <span class="px-muted"> · {t('speakerImplied')}</span>}
      </span>
    </p>
  );
}

/** The words of the source in its language, then ours: a cut quotation alone says too little. Only ours where no quotation is shipped. */
export function Told({ line }: { line: MentionLine }) {
  const { t } = useSpeech();
  const { quotation, paraphrase } = line;
  // In another language than the quotation it cannot be taken for one.
  const tellOurs = quotation === null || quotation.language === paraphrase.language;
  return (
    <>
      {quotation && (
        <blockquote class="px-quote" lang={quotation.language}>
          {quote(quotation.text, quotation.language)}
        </blockquote>
      )}
      <p class="px-paraphrase">
        <OwnText text={paraphrase} />
        {tellOurs && <span class="px-fallback"> {t(line.source.pack ? 'paraphrasedByPack' : 'paraphrased')}</span>}
      </p>
    </>
  );
}

/** What is known of the documents themselves, each once; named where there are several. */
export function SourceNotes({ lines }: { lines: readonly MentionLine[] }) {
  const { t } = useSpeech();
  const sources = [...new Map(lines.map(({ source }) => [source.id, source])).values()];
  return (
    <>
      {sources.map((source) => (
        <p key={source.id} class="px-meta px-source-note">
          {sources.length > 1 && <strong>{t('labelled', [nameOutlet(source, t), ''])}</strong>}
          <OwnText text={source.note} />
        </p>
      ))}
    </>
  );
}

function More({ statement: { first, repeats }, actions }: { statement: StatementModel; actions: StatementActions }) {
  const speech = useSpeech();
  const { t, language } = speech;
  return (
    <details class="px-more">
      <summary>{repeats.length > 0 ? translateCount(t, 'mentions', { count: repeats.length + 1, language }) : t('aboutSource')}</summary>
      {repeats.length > 0 && (
        <ul class="px-repeats">
          {repeats.map((line) => (
            <li key={line.claim}>
              <Told line={line} />
              <span class="px-meta">{nameSpeaker(line.speaker, t)} · </span>
              <MentionMeta line={line} />
            </li>
          ))}
        </ul>
      )}
      <SourceNotes lines={[first, ...repeats]} />
      <p class="px-actions">
        <button type="button" onClick={() => actions.onNote(first.claim)}>
          {t('noteStatement')}
        </button>
        <button type="button" onClick={() => actions.onCopy(citeClaim(first, speech))}>
          {t('copyCitation')}
        </button>
      </p>
    </details>
  );
}
