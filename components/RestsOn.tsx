import type { Basis } from '../lib/core/card/topic-model.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { nameLanguage } from '../lib/core/i18n/name-language.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { SideMark } from './SideMark.tsx';
import { type Speech, useSpeech } from './translate-context.ts';

/** What the card rests on: articles, their dates, whose voices they carry and whose they do not. */
export function RestsOn({ basis }: { basis: Basis }) {
  const speech = useSpeech();
  const { t, language } = speech;
  if (basis.articles.length === 0) return <p class="px-basis">{t('restsOnNothing')}</p>;
  return (
    <div class="px-basis">
      <p>{articlesLine(basis, speech)}</p>
      <p class="px-voices">
        {basis.speakers.map(({ side, count }) => (
          <span key={side}>
            <SideMark side={side} /> {t(`side_${keyOf(side)}`)}: {translateCount(t, 'speakers', { count, language })}
          </span>
        ))}
        {basis.ownVoice > 0 && <span>{translateCount(t, 'ownVoice', { count: basis.ownVoice, language })}</span>}
      </p>
      {basis.silent.length === 1 && <p>{t('oneSided', [t(`party_${basis.silent[0]}`)])}</p>}
      {basis.silent.length === 2 && <p>{t('neitherSide')}</p>}
    </div>
  );
}

function articlesLine({ articles, from, to }: Basis, { t, language }: Speech): string {
  const counts = articles.map((row) =>
    translateCount(t, 'articlesIn', { count: row.count, language, further: [nameLanguage(row.language, language)] }),
  );
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(counts);
  if (from === null || to === null) return t('restsOnUndated', [list]);
  const [start, end] = [formatDate(from, language), formatDate(to, language)];
  return start === end ? t('restsOnDay', [list, start]) : t('restsOnSpan', [list, start, end]);
}
