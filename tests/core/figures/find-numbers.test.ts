import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMasked, findNumbers } from '../../../lib/core/figures/find-numbers.ts';

interface Case {
  text: string;
  numbers: {
    text: string;
    value?: number;
    min?: number;
    max?: number;
    qualifier?: string;
    modifier?: string;
    article?: true;
    vague?: true;
  }[];
  masked?: string[];
  articles?: true;
  vague?: true;
}

const specs = join(import.meta.dirname, '../../specs');
const languages = readdirSync(specs)
  .filter((file) => /^numbers\.[a-z]+\.json$/.test(file))
  .map((file) => file.split('.')[1]!);
const readCases = (language: string): Case[] => JSON.parse(readFileSync(join(specs, `numbers.${language}.json`), 'utf8'));

/** What a case says of one number: its text and value, and only what differs from a bare exact number. */
function summarise(text: string, found: ReturnType<typeof findNumbers>[number]) {
  const { start, end, modifierStart, modifierEnd, qualifier, ...numbers } = found;
  const modifier = `${text.slice(modifierStart, start)}…${text.slice(end, modifierEnd)}`;
  return {
    text: text.slice(start, end),
    ...numbers,
    ...(qualifier === 'exact' ? {} : { qualifier }),
    ...(modifier === '…' ? {} : { modifier }),
  };
}

describe.each(languages)('findNumbers and findMasked in %s', (language) => {
  it.each(readCases(language))('reads «$text»', ({ text, numbers, masked = [], articles, vague }) => {
    expect(findNumbers(text, language, { articles, vague }).map((found) => summarise(text, found))).toEqual(numbers);
    expect(findMasked(text, language).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual(masked);
  });
});

describe('findNumbers', () => {
  it('reads digits alone in a language without a table', () => {
    const found = findNumbers('Det var 1 200 hus og tre biler.', 'nb');
    expect(found.map(({ value }) => value)).toEqual([1200]);
  });

  it('takes a tag with a region by its language', () => {
    expect(findNumbers('septante-deux maisons', 'fr-BE').map(({ value }) => value)).toEqual([72]);
  });

  it('keeps offsets over narrow and non-breaking spaces and decomposed letters', () => {
    const text = 'Zéro\u0301 perte ; 2\u202F500\u00A0à\u00A03\u2009000 hommes';
    const [found] = findNumbers(text, 'fr');
    expect(found).toMatchObject({ min: 2500, max: 3000 });
    expect(text.slice(found!.start, found!.end)).toBe('2\u202F500\u00A0à\u00A03\u2009000');
  });

  it('does not join numbers across a blank line', () => {
    expect(findNumbers('vingt\n\ntrois', 'fr').map(({ value }) => value)).toEqual([20, 3]);
    expect(findNumbers('vingt\ntrois', 'fr').map(({ value }) => value)).toEqual([23]);
  });
});

const words = [
  '12',
  '1.5',
  '2020',
  'un',
  'deux',
  'mille',
  'million',
  'à',
  'de',
  '-',
  '–',
  '/',
  ':',
  '%',
  'ans',
  'plus',
  'half',
  'and',
  'a',
  'hundred',
  'bin',
  "'den",
  'тыс.',
  'zwei',
  'und',
  '\n\n',
  '+',
  'h',
  'septembre',
  'http://',
  '(',
  '[',
];
const pieces = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 24 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(pieces, fc.constantFrom(' ', '')).map(([parts, glue]) => parts.join(glue)),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const anyLanguage = fc.constantFrom('fr', 'en', 'de', 'es', 'ru', 'tr', 'az', 'hy', 'xx', '');

describe('findNumbers on any text', () => {
  it('gives sorted, non-empty, separate spans inside the text with finite values', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        let last = 0;
        for (const found of findNumbers(text, language, { articles: true, vague: true })) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.modifierStart).toBeGreaterThanOrEqual(0);
          expect(found.modifierStart).toBeLessThanOrEqual(found.start);
          expect(found.modifierEnd).toBeGreaterThanOrEqual(found.end);
          expect(found.modifierEnd).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(found.value ?? found.max! - found.min!)).toBe(true);
          last = found.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['12+12', 'fr'],
    ['zwei-12', 'de'],
  ])('reads no number in %s, which is masked as a name', (text, language) => {
    expect(findMasked(text, language)).toMatchObject([{ start: 0, end: text.length, kind: 'name' }]);
    expect(findNumbers(text, language)).toEqual([]);
  });

  it('never reads what it masks as something other than a measure', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const masked = findMasked(text, language).filter(({ kind }) => !['duration', 'measure', 'money'].includes(kind));
        const clash = findNumbers(text, language, { articles: true }).find(({ start, end }) =>
          masked.some((mask) => mask.start < end && start < mask.end),
        );
        expect(clash).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});
