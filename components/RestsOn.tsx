import type { Basis } from '../lib/core/card/topic-model.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { nameLanguage } from '../lib/core/i18n/name-language.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { SideMark } from './SideMark.tsx';
import { type Speech, useSpeech } from './translate-context.ts';

export interface RestsOnProps {
  basis: Basis;
  /**
   * `balance`: who is heard, and which party is not. `speakers`: who is heard, for a card about one speaker. `none`: for a wording, since
   * the words of a passage are its article's, whoever it reports.
   */
  voices: 'balance' | 'speakers' | 'none';
  /** Key of the sentence for a card that rests on nothing. */
  nothing?: string;
}

/** What the card rests on: articles, their dates, whose voices they carry and whose they do not. */
export function RestsOn({ basis, voices, nothing = 'restsOnNothing' }: RestsOnProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (basis.articles.length === 0) return <p class="px-basis">{t(nothing)}</p>;
  return (
    <div class="px-basis">
      <p>{articlesLine(basis, speech)}</p>
      {basis.packs?.map((pack) => (
        <p key={pack.text}>{t('restsOnPack', [pack.text])}</p>
      ))}
      {voices !== 'none' && <Voices basis={basis} />}
      {voices === 'balance' && basis.silent.length === 1 && <p>{t('oneSided', [t(`party_${basis.silent[0]}`)])}</p>}
      {voices === 'balance' && basis.silent.length === 2 && <p>{t('neitherSide')}</p>}
    </div>
  );
}

function Voices({ basis }: { basis: Basis }) {
  const { t, language } = useSpeech();
  const format = new Intl.NumberFormat(language);
  return (
    <div class="px-voices">
      <span>{t('voices')}</span>
      <ul class="px-voice-list">
        {basis.speakers.map(({ side, count }) => (
          <li key={side}>
            <SideMark side={side} /> {t('sideSpeakers', [t(`side_${keyOf(side)}`), format.format(count)])}
          </li>
        ))}
        {basis.ownVoice > 0 && <li>{t('ownVoice', [format.format(basis.ownVoice)])}</li>}
      </ul>
    </div>
  );
}

function articlesLine({ articles, from, to }: Basis, { t, language }: Speech): string {
  const counts = articles.map((row) =>
    translateCount(t, 'articlesIn', { count: row.count, language, further: [nameLanguage(row.language, language)] }),
  );
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(counts);
  if (from === null || to === null) return t('restsOnUndated', [list]);
  // "2020-09" and "2020-09-27" overlap: the span from the one to the other would say more than is known.
  if (to.startsWith(from)) return t('restsOnDate', [list, formatDate(from, language)]);
  return t('restsOnSpan', [list, formatDate(from, language), formatDate(to, language)]);
}
