import type { EventCardModel } from '../lib/core/card/card-model.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { quote } from '../lib/core/i18n/quotation-marks.ts';
import { NoteSection } from './NoteSection.tsx';
import { OwnText } from './OwnText.tsx';
import { SideMark } from './SideMark.tsx';
import { useSpeech } from './translate-context.ts';

/** What an event was, and what each side calls it; its questions follow on the card. */
export function EventCard({ model }: { model: EventCardModel }) {
  const { t } = useSpeech();
  return (
    <>
      {model.calledBy.length > 0 && (
        <section class="px-section">
          <h3>{t('calledBy')}</h3>
          <ul class="px-plain">
            {model.calledBy.map(({ side, names }) => (
              <li key={side}>
                <p class="px-speaker">
                  <SideMark side={side} />
                  <strong>{t(`side_${keyOf(side)}`)}</strong>
                </p>
                {names.map(({ text, language, gloss }) => (
                  <p key={`${language} ${text}`} class="px-called">
                    <span lang={language}>{quote(text, language)}</span>
                    {gloss && (
                      <span class="px-meta">
                        {' '}
                        <OwnText text={gloss} />
                      </span>
                    )}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {model.wording && (
        <section class="px-section">
          <h3>{t('wordOnPage')}</h3>
          <p>
            <span lang={model.page.language}>{quote(model.page.text, model.page.language)}</span>{' '}
            <strong>{t(`wordingUsedBy_${model.wording.usedBy}`)}</strong>
          </p>
          <p>
            <OwnText text={model.wording.note} />
          </p>
        </section>
      )}
      <NoteSection note={model.note} />
    </>
  );
}
