import { describe, expect, it } from 'vitest';
import { formatDate, formatDateSpan } from '../../../lib/core/i18n/format-date.ts';
import { formatNumber, formatValue } from '../../../lib/core/i18n/format-value.ts';
import { nameLanguage } from '../../../lib/core/i18n/name-language.ts';
import { pluralKey, translateCount } from '../../../lib/core/i18n/plural-key.ts';
import { quote } from '../../../lib/core/i18n/quotation-marks.ts';

const t = (key: string, values: readonly string[] = []) => [key, ...values].join(' ');

describe('dates', () => {
  it('are written to the precision that is known', () => {
    expect(formatDate('2020-09-27', 'en')).toBe('27 Sept 2020');
    expect(formatDate('2020-09', 'fr')).toBe('septembre 2020');
    expect(formatDate('1994', 'en')).toBe('1994');
  });

  it('that are none stay as they are', () => {
    expect(formatDate('last week', 'en')).toBe('last week');
    expect(formatDate('2020-99-99', 'en')).toBe('2020-99-99');
  });

  it('of one day are written once, and an open span keeps its end open', () => {
    expect(formatDateSpan('2020-09-27', '2020-09-27', 'en')).toBe('27 Sept 2020');
    expect(formatDateSpan('1991', null, 'en')).toBe('1991 –');
    expect(formatDateSpan('2023', '2023-09-19', 'en')).toBe('2023 – 19 Sept 2023');
  });
});

describe('values', () => {
  const write = (min: number | null, max: number | null, qualifier: 'exact' | 'approx' | 'at_least' | 'at_most', unit = 'people_killed') =>
    formatValue({ min, max, qualifier }, unit, { t, language: 'en' });

  it('carry their qualifier', () => {
    expect(write(22, 22, 'exact')).toBe('22');
    expect(write(3000, 3000, 'approx')).toBe('valueAbout 3,000');
    expect(write(100, null, 'at_least')).toBe('valueAtLeast 100');
    expect(write(null, 15, 'at_most')).toBe('valueAtMost 15');
    expect(write(10, 20, 'exact')).toBe('10–20');
    expect(write(null, null, 'exact')).toBe('valueUnknown');
  });

  it('of clocks and years are no plain numbers', () => {
    expect(formatNumber(435, 'clock_minutes', 'fr')).toBe('07:15');
    expect(write(1988, 1994, 'exact', 'year_span')).toBe('1988–1994');
    expect(write(1990, null, 'exact', 'year_span')).toBe('valueSince 1990');
  });
});

describe('plurals', () => {
  it('follow the language: zero is plural in English, singular in French', () => {
    expect(pluralKey('marks', 0, 'en')).toBe('marks_other');
    expect(pluralKey('marks', 0, 'fr')).toBe('marks_one');
    expect(pluralKey('marks', 1_000_000, 'fr')).toBe('marks_other');
  });

  it('hand the count over as the language writes it', () => {
    expect(translateCount(t, 'marks', { count: 1200, language: 'en', further: ['x'] })).toBe('marks_other 1,200 x');
  });
});

describe('names and marks', () => {
  it('quote in the marks of the quotation’s language', () => {
    expect(quote('mot', 'fr')).toBe('«\u202fmot\u202f»');
    expect(quote('word', 'en-GB')).toBe('“word”');
    expect(quote('des « mots » et «d’autres»', 'fr')).toBe('«\u202fdes “mots” et “d’autres”\u202f»');
    expect(quote('so-called “words”', 'en')).toBe('“so-called ‘words’”');
  });

  it('name a language, or show a tag that is none', () => {
    expect(nameLanguage('fr', 'en')).toBe('French');
    expect(nameLanguage('not a tag', 'en')).toBe('not a tag');
  });
});
