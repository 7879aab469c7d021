import { findQualifier } from './find-qualifier.ts';
import { type Count, labelMeasure } from './mask-counts.ts';
import { type Qualifier, ROLE } from './numbers/number-language.ts';
import type { Reading } from './parse-group.ts';
import { type NumberScan, scanNumbers } from './scan-numbers.ts';
import type { MaskKind } from './token-mask.ts';

/** A number as written. Offsets are UTF-16 code units, end exclusive, of the number expression alone («2 500 à 3 000», «une dizaine»). */
export interface FoundNumber {
  start: number;
  end: number;
  /** One number; absent where there are two. */
  value?: number;
  /** Both ends of a range or of alternatives. */
  min?: number;
  max?: number;
  qualifier: Qualifier;
  /** Start of «plus de» and the like; `start` where there is none. */
  modifierStart: number;
  /** End of "or more" right after the number; `end` where there is none. */
  modifierEnd: number;
  /** Nothing but an indefinite article or the word for one; only with `articles`. */
  article?: true;
  /** "Hundreds of thousands", «plusieurs dizaines»: `min` to `max` are all numbers of that size; only with `vague`. */
  vague?: true;
}

/** A stretch that looks like a number and counts nothing, or a measure. Offsets are UTF-16 code units, end exclusive. */
export interface MaskedNumber {
  start: number;
  end: number;
  kind: MaskKind;
}

/**
 * `articles`: also "a", «un» and the word for one, flagged `article`; without it they are found only after "only" and the like.
 * `vague`: also words for many of a size, flagged `vague`.
 */
export interface FindNumbersOptions {
  articles?: boolean;
  vague?: boolean;
}

const is = (reading: Reading, at: number, role: number): boolean => ((reading.tokens[at]?.word?.roles ?? 0) & role) !== 0;

const isOnly = (reading: Reading, count: Count): boolean => is(reading, count.from - 1, ROLE.only) || is(reading, count.to, ROLE.only);

/** «Centaines de milliers»: 100 000 to 999 999. */
const sizeOf = (least: number): { min: number; max: number } => ({ min: least, max: 10 ** (Math.floor(Math.log10(least)) + 1) - 1 });

function describe(reading: Reading, count: Count): FoundNumber {
  const start = reading.tokens[count.from]!.start;
  const end = reading.tokens[count.to - 1]!.end;
  if (count.vague) return { start, end, ...sizeOf(count.value), ...findQualifier(reading, { ...count, approx: false }), vague: true };
  const numbers = count.max === undefined ? { value: count.value } : { min: count.value, max: count.max };
  const flag = count.article && !isOnly(reading, count) ? { article: true as const } : {};
  return { start, end, ...numbers, ...findQualifier(reading, count), ...flag };
}

/**
 * The numbers of a text, in order: digits and number words, ranges and alternatives as one. Dates, clock times, years, ages, percentages,
 * ordinals, names, telephone numbers, scores, fractions and footnote marks are left out; a language without a table gives digits alone.
 */
export function findNumbers(text: string, language: string, options: FindNumbersOptions = {}): FoundNumber[] {
  return describeNumbers(scanNumbers(text, language), options);
}

/** As `findNumbers`, for a text already read. */
export function describeNumbers({ reading, counts }: NumberScan, options: FindNumbersOptions = {}): FoundNumber[] {
  const wanted = counts.filter((count) => (count.vague ? options.vague : options.articles || !count.article || isOnly(reading, count)));
  return wanted.map((count) => describe(reading, count));
}

/** What `findNumbers` leaves out, and the durations, measures and sums of money that it gives, with their units; in order. */
export function findMasked(text: string, language: string): MaskedNumber[] {
  const { reading, counts, masks } = scanNumbers(text, language);
  const all = [
    ...masks,
    ...counts
      .filter((count) => !count.vague && !count.article)
      .map((count) => labelMeasure(reading, count))
      .filter((mask) => mask !== null),
  ];
  const spans = all.map(({ from, to, kind }) => ({ start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end, kind }));
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
