import type { WordingCardModel } from '../lib/core/card/card-model.ts';
import type { ForeignText, MentionLine } from '../lib/core/card/topic-model.ts';
import { nameSpeaker } from '../lib/core/i18n/name-speaker.ts';
import { quote } from '../lib/core/i18n/quotation-marks.ts';
import { MentionMeta } from './MentionMeta.tsx';
import { OwnText } from './OwnText.tsx';
import { SideMark } from './SideMark.tsx';
import { SourceNotes, Told } from './StatementList.tsx';
import { useSpeech } from './translate-context.ts';

/** Uses shown before the rest is folded away. */
const FIRST_USES = 3;

/** Who uses a wording, what others say for the same thing, and where it stands in the sources. */
export function WordingCard({ model }: { model: WordingCardModel }) {
  const { t } = useSpeech();
  return (
    <>
      <section class="px-section">
        <p class="px-speaker">
          {model.usedBy !== 'both' && <UserMark usedBy={model.usedBy} />} <strong>{t(`wordingUsedBy_${model.usedBy}`)}</strong>
        </p>
        <p>
          <OwnText text={model.note} />
        </p>
        <AlsoWritten model={model} />
      </section>
      <section class="px-section">
        <h3>{t('counterparts')}</h3>
        {model.counterparts.length === 0 && <p class="px-muted">{t('notRecorded')}</p>}
        {model.counterparts.length > 0 && (
          <ul class="px-plain">
            {model.counterparts.map(({ id, usedBy, forms }) => (
              <li key={`${id} ${usedBy}`}>
                {usedBy !== 'both' && <UserMark usedBy={usedBy} />} <Forms forms={forms} />
                <span class="px-meta"> {t(`wordingUsedBy_${usedBy}`)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Uses uses={model.uses} />
    </>
  );
}

/** Forms beside the one on the page. */
function AlsoWritten({ model }: { model: WordingCardModel }) {
  const { t } = useSpeech();
  const others = model.forms.filter(({ text }) => text.toLowerCase() !== model.page.text.toLowerCase());
  if (others.length === 0) return null;
  return (
    <p class="px-meta">
      {t('alsoWritten')} <Forms forms={others} />
    </p>
  );
}

function UserMark({ usedBy }: { usedBy: WordingCardModel['usedBy'] }) {
  return <SideMark side={usedBy === 'outlet' || usedBy === 'both' ? null : usedBy} />;
}

function Forms({ forms }: { forms: readonly ForeignText[] }) {
  return (
    <span class="px-forms">
      {forms.map(({ text, language }, index) => (
        <span key={text} lang={language}>
          {index > 0 && ' '}
          {quote(text, language)}
        </span>
      ))}
    </span>
  );
}

function Uses({ uses }: { uses: readonly MentionLine[] }) {
  const { t } = useSpeech();
  if (uses.length === 0) return null;
  const rest = uses.slice(FIRST_USES);
  return (
    <section class="px-section">
      <h3>{t('inTheSources')}</h3>
      <UseList uses={uses.slice(0, FIRST_USES)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('showRest')}</summary>
          <UseList uses={rest} />
        </details>
      )}
    </section>
  );
}

/** The words are the article's, so the article comes first; whom the passage reports is said after it. */
function UseList({ uses }: { uses: readonly MentionLine[] }) {
  const { t } = useSpeech();
  return (
    <ul class="px-statements">
      {uses.map((line) => (
        <li key={line.claim} class="px-statement">
          <Told line={line} />
          <MentionMeta line={line} />
          {line.speaker.as !== 'article' && <p class="px-meta">{t('passageReports', [nameSpeaker(line.speaker, t)])}</p>}
          <details class="px-more">
            <summary>{t('aboutSource')}</summary>
            <SourceNotes lines={[line]} />
          </details>
        </li>
      ))}
    </ul>
  );
}
