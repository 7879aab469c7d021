import { AZERBAIJANI } from './az.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ARMENIAN } from './hy.ts';
import type { NumberLanguage } from './number-language.ts';
import { buildLexicon, type Lexicon } from './number-word.ts';
import { RUSSIAN } from './ru.ts';
import { TURKISH } from './tr.ts';

const DIGITS_ONLY: NumberLanguage = {
  groupsBeforeScale: '',
  values: [],
  hundred: '',
  scales: [],
  collectives: [],
  plural: '',
  months: [],
  weekdays: [],
  relativeDays: [],
  ordinalEndings: /^(?:st|nd|rd|th|e|er|re|º|ª)$/,
  roles: { percent: '% ‰', currency: 'usd eur € $ £ ₽', measure: 'km m cm mm ha kg' },
  before: {},
  after: {},
};

const TABLES: Record<string, NumberLanguage> = {
  fr: FRENCH,
  en: ENGLISH,
  ru: RUSSIAN,
  de: GERMAN,
  es: SPANISH,
  tr: TURKISH,
  az: AZERBAIJANI,
  hy: ARMENIAN,
};
const built = new Map<string, Lexicon>();

/** The look-up for a BCP 47 tag, by its primary language; digits alone for a language without a table. Built on first use. */
export function lexiconOf(tag: string): Lexicon {
  const language = tag.slice(0, 2).toLowerCase();
  const known = Object.hasOwn(TABLES, language) ? language : '';
  const ready = built.get(known) ?? buildLexicon(TABLES[known] ?? DIGITS_ONLY);
  built.set(known, ready);
  return ready;
}
