import { toCardinal as toEnglish } from 'n2words/en-US';
import { toCardinal as toFrench } from 'n2words/fr-FR';

/** French nouns that stand for a number. */
const COLLECTIVES: Record<number, string> = {
  10: 'dizaine',
  12: 'douzaine',
  15: 'quinzaine',
  20: 'vingtaine',
  100: 'centaine',
  1000: 'millier',
};

/**
 * Returns whether a French or English text states a number: in digits with any thousands separator, in words, as «un seul» or «une dizaine»,
 * as the short end of a span of years («1988–94»), as a denial for 0, or, where the unit is clock_minutes, as a time of day.
 */
export function statesNumber(text: string, number: number, unit: string | null): boolean {
  const folded = text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('\u2011', '-');
  return patternsOf(number, unit).some((pattern) => new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, 'u').test(folded));
}

/** A number is no part of a longer one: 30 000 in 130 000, «deux» in «vingt-deux». */
const BEFORE = '(?<![\\p{L}\\p{N}]|\\p{L}-|\\d[ .,])';
const AFTER = '(?![\\p{L}\\p{N}]|-\\p{L}|[ .,]\\d{3})';

function patternsOf(number: number, unit: string | null): string[] {
  if (unit === 'clock_minutes') return [clockPattern(number)];
  const words = [toFrench(number), toEnglish(number)].map((word) => word.replaceAll('-', '[- ]'));
  const collective = COLLECTIVES[number];
  return [
    digitPattern(number),
    ...words,
    ...(number === 1 ? ['une?|seule?|single|only'] : []),
    ...(number === 0 ? ["aucune?|pas|n'\\p{L}+|ne|nie|nié|no|not|denie[sd]"] : []),
    ...(collective ? [`${collective}s?`] : []),
    ...(unit === 'year_span' ? [`(?:\\d{4}[-–])${String(number).slice(-2)}`] : []),
  ];
}

/** 120000 as 120000, 120 000, 120.000 or 120,000. */
function digitPattern(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '[ .,]?');
}

/** 435 as 7 h 15, 7h15, 7:15 or 07:15. */
function clockPattern(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const tail = rest === 0 ? '(?:\\s?00)?(?!\\s?\\d)' : `\\s?${String(rest).padStart(2, '0')}`;
  return `0?${hours}(?:\\s?(?:heures?|hours?|h|:|a\\.?m\\.?|o'clock))${tail}`;
}
