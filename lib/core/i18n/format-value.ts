import type { Value } from '../pack/pack.ts';
import { numberFormat } from './formats.ts';
import type { Translate } from './translate.ts';

/** Returns a bare number of a unit: clock times as 07:15, years ungrouped, all else as the language writes numbers. */
export function formatNumber(number: number, unit: string | null, language: string): string {
  if (unit === 'clock_minutes') return `${twoDigits(Math.floor(number / 60))}:${twoDigits(number % 60)}`;
  return numberFormat(language, unit !== 'year_span').format(number);
}

/** Returns a value in words as short as they can be: "22", "at least 100", "about 3,000", "10–20". */
export function formatValue(value: Value, unit: string | null, { t, language }: { t: Translate; language: string }): string {
  const { min, max, qualifier } = value;
  const write = (number: number) => formatNumber(number, unit, language);
  if (min === null && max === null) return t('valueUnknown');
  if (qualifier === 'at_least') return t('valueAtLeast', [write(min ?? max!)]);
  if (qualifier === 'at_most') return t('valueAtMost', [write(max ?? min!)]);
  if (min === null) return t('valueUntil', [write(max!)]);
  if (max === null) return t('valueSince', [write(min)]);
  const numbers = min === max ? write(min) : `${write(min)}–${write(max)}`;
  return qualifier === 'approx' ? t('valueAbout', [numbers]) : numbers;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
