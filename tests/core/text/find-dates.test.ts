import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/core/text/find-dates.ts';

interface Case {
  language: string;
  page: string | null;
  text: string;
  /** "text = from/to", "text = day" or "text = ?" where it cannot be known. */
  dates: string[];
}

const cases: Case[] = JSON.parse(readFileSync(join(import.meta.dirname, '../../specs/dates.json'), 'utf8'));

describe('findDates', () => {
  it.each(cases)('reads «$text» on a page of $page ($language)', ({ language, page, text, dates }) => {
    const found = findDates(text, language, page).map(({ start, end, from, to }) => {
      const when = from === null ? '?' : from === to ? from : `${from}/${to}`;
      return `${text.slice(start, end)} = ${when}`;
    });
    expect(found).toEqual(dates);
  });

  it('gives sorted spans inside any text, and both ends of a date or neither', () => {
    const words = fc.constantFrom(
      '27',
      '31',
      '2020',
      '1990',
      'septembre',
      'Sept.',
      'au',
      'to',
      '-',
      '/',
      'le',
      'hier',
      'lundi',
      's',
      '.',
      ',',
      '02',
      '\uD800',
    );
    const page = fc.constantFrom(null, '', '2020', '2020-02-30', '2020-11-20', '2020-11-01/2020-11-20', 'soon');
    const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('fr', 'en', 'ru', 'tr'), page, (anyText, language, pageDate) => {
        const found = findDates(anyText, language, pageDate);
        for (const [at, { start, end, from, to }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(anyText.length);
          expect(from === null).toBe(to === null);
          expect(from === null || from <= to!).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
