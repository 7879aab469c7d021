import type { PlaceCardModel, PlaceNames } from '../lib/core/card/card-model.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { keyOf, nameOutlet } from '../lib/core/i18n/name-speaker.ts';
import { quote } from '../lib/core/i18n/quotation-marks.ts';
import { beforeDate, sinceDate } from '../lib/core/i18n/since-date.ts';
import { NoteSection } from './NoteSection.tsx';
import { OwnText } from './OwnText.tsx';
import { SideMark } from './SideMark.tsx';
import { useSpeech } from './translate-context.ts';

/** Names of a place side by side, who held it when, and what the sources call it. */
export function PlaceCard({ model }: { model: PlaceCardModel }) {
  const { t } = useSpeech();
  return (
    <>
      <ul class="px-names">
        {model.names.map((names) => (
          <NameColumn key={names.side} names={names} />
        ))}
        {model.nameless && <li class="px-note">{t('nameless', [t(`party_${model.nameless}`)])}</li>}
      </ul>
      {model.control && <Control control={model.control} before={model.unrecordedBefore} />}
      <InSources model={model} />
      <OtherForms model={model} />
      <NoteSection note={model.note} />
    </>
  );
}

function NameColumn({ names: { side, name, native, evidence, onPage, pageForm } }: { names: PlaceNames }) {
  const { t } = useSpeech();
  return (
    <li class="px-name">
      <p class="px-name-main" lang={name.language}>
        {name.text}
      </p>
      {native && (
        <p class="px-name-native" lang={native.language}>
          {native.text}
        </p>
      )}
      <p class="px-meta">
        {side !== 'shared' && <SideMark side={side} />} {t(`usedBy_${side}`)}
      </p>
      {onPage && !pageForm && <p class="px-meta px-on-page">{t('onThisPage')}</p>}
      {pageForm && (
        <p class="px-meta px-on-page" lang={pageForm.language}>
          {t('onThisPageAs', [quote(pageForm.text, pageForm.language)])}
        </p>
      )}
      {evidence === 'unsure' && <p class="px-meta">{t('nameUnsure')}</p>}
    </li>
  );
}

function Control({ control, before }: { control: NonNullable<PlaceCardModel['control']>; before: string | null }) {
  const { t, language } = useSpeech();
  return (
    <section class="px-section">
      <h3>{t('whoHeldIt')}</h3>
      {control.length === 0 && <p class="px-muted">{t('notRecorded')}</p>}
      {control.length > 0 && (
        <ol class="px-control">
          {before !== null && (
            <li>
              <p>
                <span class="px-muted">{t('notRecorded')}</span> <span class="px-meta">{beforeDate(before, { t, language })}</span>
              </p>
            </li>
          )}
          {control.map(({ from, to, holder, beside, note }) => (
            <li key={`${from} ${holder}`}>
              <p>
                {holder ? (
                  <strong>
                    <SideMark side={holder} /> {t(`side_${keyOf(holder)}`)}{' '}
                  </strong>
                ) : (
                  <strong>{t(beside ? 'holder_beside' : 'holder_none')} </strong>
                )}
                <span class="px-meta">
                  {to === null ? sinceDate(from, { t, language }) : `${formatDate(from, language)} – ${formatDate(to, language)}`}
                </span>
              </p>
              <p class="px-paraphrase">
                <OwnText text={note} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function InSources({ model }: { model: PlaceCardModel }) {
  const { t, language } = useSpeech();
  if (model.inSources.length === 0) return null;
  return (
    <section class="px-section">
      <h3>{t('inTheSources')}</h3>
      <ul class="px-plain">
        {model.inSources.map(({ form, sources }) => (
          <li key={`${form.language} ${form.text}`}>
            <strong lang={form.language}>{form.text}</strong>
            <span class="px-meta">
              {' '}
              {sources
                .map((source) =>
                  [nameOutlet(source, t), source.published.date && formatDate(source.published.date, language)].filter(Boolean).join(', '),
                )
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherForms({ model }: { model: PlaceCardModel }) {
  const { t } = useSpeech();
  if (model.otherForms.length === 0) return null;
  return (
    <details class="px-section">
      <summary>{t('otherForms')}</summary>
      <ul class="px-plain">
        {model.otherForms.map((form) => (
          <li key={form.text}>
            <span lang={form.language}>{form.text}</span>
            <span class="px-meta">
              {form.side && form.side !== 'shared' && ` · ${t(`usedBy_${form.side}`)}`}
              {form.historical && ` · ${t('historicalForm')}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
