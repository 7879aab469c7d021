import { TIME_WORDS, type TimeKind, type TimeWords } from './time-words.ts';

/** A phrase of time on a page, before it is known what day it speaks of. Offsets are UTF-16 code units, end exclusive. */
export interface TimePhrase {
  start: number;
  end: number;
  kind: TimeKind;
  /** Days, weeks, months or years, or the day of the month, or the day of the week from 1 on Monday; 1 where none is said. */
  count: number;
  unit: 'day' | 'week' | 'month' | 'year';
}

/** Patterns of one language, ready to be used. */
export interface TimeReader {
  phrases: RegExp;
  kinds: readonly TimeKind[];
  /** Any of the words in `counts`: most phrases have none. */
  counted: RegExp;
  counts: readonly [number, RegExp][];
  units: readonly [TimePhrase['unit'], RegExp][];
  weekdays: readonly RegExp[];
  /** Whole text between two days that makes them a stretch. */
  joint: RegExp;
  /** In the words around such a stretch: it is the night between them. */
  night: RegExp;
  sinceBefore: RegExp;
  sinceAfter: RegExp;
  /** Right beside a date: before it, or after it. */
  until: RegExp;
  past: RegExp;
  postposed: boolean;
}

const UNITS = ['day', 'week', 'month', 'year'] as const;
const readers = new Map<string, TimeReader | null>();

/** The patterns of a language, compiled on first use; null for a language without phrases of time. */
export function timeReaderOf(language: string): TimeReader | null {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const words = TIME_WORDS.get(language);
  const made = words ? compile(words) : null;
  readers.set(language, made);
  return made;
}

const whole = (source: string) => new RegExp(`^(?:${source})$`, 'iu');
const word = (source: string) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;

/** Whether words stand right before a date or, where they follow what they govern, right after it. */
const beside = (source: string, postposed: boolean | undefined) => {
  const words = source.replaceAll(' ', '\\s+');
  return postposed
    ? new RegExp(`^(?:['’-]\\p{L}{1,4})?\\s+(?:${words})(?!\\p{L})`, 'iu')
    : new RegExp(`(?<!\\p{L})(?:${words})\\s+(?:(?:the|this|le|la|ce|ce\\s+jour|diesem|diesen|el|este)\\s+)?$`, 'iu');
};

function compile(words: TimeWords): TimeReader {
  const number = `(?:\\d{1,2}|${words.numbers.map(([, forms]) => forms).join('|')})`;
  const unit = `(?:${UNITS.map((one) => words.units[one]).join('|')})`;
  const counted = words.bareUnit ? `(?:${number} )?${unit}` : `${number} ${unit}`;
  const fill = (source: string) =>
    source
      .replace(/N U/g, counted)
      .replace(/(?<![\p{L}\\])N(?![\p{L}])/gu, number)
      .replace(/(?<![\p{L}\\])U(?![\p{L}])/gu, unit)
      .replaceAll(' ', '\\s+');
  const entries = Object.entries(words.phrases) as [TimeKind, string][];
  const weekdays = words.weekdays ?? [];
  const spoken = weekdays.filter(Boolean).join('|');
  if (spoken) entries.push(['weekday', spoken]);
  return {
    phrases: new RegExp(word(entries.map(([, source]) => `(${fill(source)})`).join('|')), 'giu'),
    kinds: entries.map(([kind]) => kind),
    counted: new RegExp(word(words.numbers.map(([, forms]) => forms).join('|')), 'iu'),
    counts: words.numbers.map(([value, forms]) => [value, new RegExp(word(forms), 'iu')]),
    units: UNITS.map((one) => [one, new RegExp(`(?<!\\p{L})(?:${words.units[one]})(?!\\p{L})`, 'iu')]),
    weekdays: weekdays.map((forms) => (forms ? whole(forms.replaceAll(' ', '\\s+')) : /^$/)),
    joint: whole(`\\s*(?:${words.joints.replaceAll(' ', '\\s+')})\\s*`),
    night: new RegExp(`(?<!\\p{L})(?:${words.night})(?!\\p{L})`, 'iu'),
    sinceBefore: new RegExp(`(?<!\\p{L})(?:${words.since.replaceAll(' ', '\\s+')})\\s+$`, 'iu'),
    postposed: words.postposed ?? false,
    until: beside(words.until, words.postposed),
    past: beside(words.past, words.postposed),
    sinceAfter: new RegExp(`^\\s+(?:${words.since.replaceAll(' ', '\\s+')})(?!\\p{L})`, 'iu'),
  };
}

/** Returns the phrases of time in a text, in order. */
export function scanTimePhrases(text: string, reader: TimeReader): TimePhrase[] {
  // the capital of a dotted i is no case of "i" for a pattern
  return [...text.replaceAll('İ', 'i').matchAll(reader.phrases)].map((match) => {
    const kind = reader.kinds[match.slice(1).findIndex((group) => group !== undefined)]!;
    return { start: match.index, end: match.index + match[0].length, kind, ...measure(match[0], kind, reader) };
  });
}

function measure(written: string, kind: TimeKind, { counted, counts, units, weekdays }: TimeReader): Pick<TimePhrase, 'count' | 'unit'> {
  if (kind === 'weekday') return { count: weekdays.findIndex((pattern) => pattern.test(written)) + 1, unit: 'day' };
  const digits = /\d{1,2}/.exec(written);
  const said = digits || !counted.test(written) ? undefined : counts.find(([, pattern]) => pattern.test(written));
  const count = digits ? Number(digits[0]) : (said?.[0] ?? 1);
  return { count, unit: units.find(([, pattern]) => pattern.test(written))?.[0] ?? 'day' };
}
