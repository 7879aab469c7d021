import { isMonth } from '../figures/mask-dates.ts';
import { ROLE } from '../figures/numbers/number-language.ts';
import type { Reading } from '../figures/parse-group.ts';
import type { Token } from '../figures/read-tokens.ts';
import { type NumberScan, scanNumbers } from '../figures/scan-numbers.ts';
import { hasRole } from '../figures/test-token.ts';
import type { TokenMask } from '../figures/token-mask.ts';
import { type FoundDate, followTime, type TimeItem } from './follow-time.ts';
import { type DateParts, isoOf, readPageDay, resolveParts } from './resolve-date.ts';

interface Span {
  from: number;
  to: number;
  first: DateParts;
  last: DateParts;
}

/** 27.09.2020, 27/09/2020 and 2020-09-27; null for an order that cannot be told. */
function readNumeric(written: string, monthFirst: boolean): DateParts | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(written);
  if (!local) return null;
  const [first, second] = [Number(local[1]), Number(local[3])];
  const year = Number(local[4]!.length === 2 ? `20${local[4]}` : local[4]);
  if (first > 12 || second > 12 || local[2] !== '/' || !monthFirst)
    return second > 12 ? { year, month: first, day: second } : { year, month: second, day: first };
  return first === second ? { year, month: first, day: second } : { year, month: 0, day: 0 };
}

/** The first and last day of a stretch such as «27 et 28 septembre 2020». */
function readWritten(tokens: Token[]): { first: DateParts; last: DateParts } {
  const whole = tokens.flatMap((token) => token.digits?.value ?? []);
  const years = whole.filter((value) => value > 31);
  const days = whole.filter((value) => value <= 31);
  const month = tokens.find((token) => token.word?.month)?.word?.month ?? 0;
  const year = years.at(-1) ?? 0;
  return { first: { year, month, day: days[0] ?? 0 }, last: { year, month, day: days.at(-1) ?? 0 } };
}

/** "1990s", «années 1990». */
function isDecade(c: Reading, { from, to }: TokenMask): boolean {
  const { decadeBefore, decadeAfter } = c.lexicon.language;
  const words = c.tokens.slice(from, to).filter((token) => token.kind === 'word');
  const after = words.some((token) => decadeAfter?.test(c.text.slice(token.start, token.end)) ?? false);
  return after || (decadeBefore?.test(c.tokens[from - 1]?.word?.form ?? '') ?? false);
}

function readYears(c: Reading, mask: TokenMask): { first: DateParts; last: DateParts } | null {
  const [first, second] = c.tokens.slice(mask.from, mask.to).flatMap((token) => token.digits?.value ?? []);
  if (first === undefined) return null;
  if (first < 100) return { first: { year: 1900 + first, month: 0, day: 0 }, last: { year: 1909 + first, month: 0, day: 0 } };
  const only = first % 10 === 0 && isDecade(c, mask) ? first + 9 : first;
  const last = second === undefined ? only : second < 100 ? Math.floor(first / 100) * 100 + second : second;
  return { first: { year: first, month: 0, day: 0 }, last: { year: last, month: 0, day: 0 } };
}

function spanOfMask(c: Reading, mask: TokenMask): Span | null {
  if (mask.kind === 'year') {
    const years = readYears(c, mask);
    return years && { from: mask.from, to: mask.to, ...years };
  }
  if (mask.kind !== 'date') return null;
  const written = c.text.slice(c.tokens[mask.from]!.start, c.tokens[mask.to - 1]!.end);
  const numeric = readNumeric(written, c.lexicon.language.monthFirst ?? false);
  const parts = numeric ? { first: numeric, last: numeric } : readWritten(c.tokens.slice(mask.from, mask.to));
  return { from: mask.from, to: mask.to, ...parts };
}

/** Months named without a day («en septembre»): only after a preposition, since some are words or names too. */
function findBareMonths(c: Reading, covered: (at: number) => boolean): Span[] {
  const spans: Span[] = [];
  for (const [at, token] of c.tokens.entries()) {
    if (!token.word?.fullMonth || !isMonth(c, token) || covered(at)) continue;
    if (!hasRole(c.tokens[at - 1], ROLE.yearBefore | ROLE.of | ROLE.from)) continue;
    const parts = { year: 0, month: token.word.month, day: 0 };
    spans.push({ from: at, to: at + 1, first: parts, last: parts });
  }
  return spans;
}

/** Whether "to" stands between two dates, or «entre le … et le …» around them. */
function isStretch(c: Reading, before: Span, span: Span): boolean {
  const joint = c.tokens[before.to];
  const gap = span.from - before.to;
  if (gap === 1 && joint) return joint.mark === 8211 || joint.mark === 45 || hasRole(joint, ROLE.to);
  const opened = [before.from - 1, before.from - 2].some((at) => hasRole(c.tokens[at], ROLE.between));
  return gap <= 2 && opened && hasRole(joint, ROLE.betweenAnd);
}

/** A year right before a day, as az and hy put it («2020-ci il noyabrın 10»). */
function isYearFirst(c: Reading, before: Span, span: Span): boolean {
  const beside = span.from === before.to || (span.from - before.to === 1 && c.tokens[before.to]!.mark === 46);
  return beside && before.first.year > 0 && before.first.month === 0 && span.first.month > 0 && span.first.year === 0;
}

/** Joins two dates into one where they name it together; null where they are two. */
function joinTwo(c: Reading, before: Span, span: Span): Span | null {
  const { year } = before.first;
  if (isYearFirst(c, before, span)) return { from: before.from, to: span.to, first: { ...span.first, year }, last: { ...span.last, year } };
  if (!span.last.month || (!before.first.month && !before.first.day)) return null;
  const bareDay = !before.first.month && span.from - before.to <= 2 && hasRole(c.tokens[before.to], ROLE.betweenAnd | ROLE.or);
  if (!bareDay && !isStretch(c, before, span)) return null;
  const month = before.first.month || span.last.month;
  return { from: before.from, to: span.to, first: { day: before.first.day, month, year: year || span.last.year }, last: span.last };
}

function joinSpans(c: Reading, spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const both = before && joinTwo(c, before, span);
    if (both) joined[joined.length - 1] = both;
    else joined.push(span);
  }
  return joined;
}

function describe(c: Reading, span: Span, pageDay: string | null): FoundDate {
  const first = resolveParts(span.first, pageDay);
  const last = resolveParts(span.last, pageDay);
  const known = first && last && isoOf(first) <= isoOf(last);
  return {
    start: c.tokens[span.from]!.start,
    end: c.tokens[span.to - 1]!.end,
    from: known ? isoOf(first) : null,
    to: known ? isoOf(last) : null,
  };
}

/** Days of the week, "yesterday" and the like, and days of the month alone: all that other dates or the page's tell. */
function findDayWords(c: Reading, covered: (at: number) => boolean): TimeItem[] {
  const items: TimeItem[] = [];
  for (const [at, { start, end, word }] of c.tokens.entries()) {
    if (!word || (!word.weekday && word.relativeDay === null)) continue;
    const beside = covered(at) || covered(at + 1) || (c.tokens[at + 1]?.mark === 44 && covered(at + 2));
    if (!beside) items.push({ start, end, ...(word.weekday ? { weekday: word.weekday } : { days: word.relativeDay! }) });
  }
  return items;
}

const isBareDay = ({ first, last }: Span) => first.day > 0 && !first.month && !first.year && first.day === last.day && !last.month;

/** Of two dates that share a word the first has it: "28 September", then the hour 14. */
const apart = (spans: readonly Span[]) => spans.filter((span, at) => at === 0 || span.from >= spans[at - 1]!.to);

/** As `findDates`, for a text already read. */
export function readDates({ reading, masks }: NumberScan, language: string, pageDate: string | null): FoundDate[] {
  const spans = masks.map((mask) => spanOfMask(reading, mask)).filter((span) => span !== null);
  const taken = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const covered = (at: number) => taken.has(at);
  const all = apart([...spans, ...findBareMonths(reading, covered)].sort((a, b) => a.from - b.from));
  const page = readPageDay(pageDate);
  const named = joinSpans(reading, all).map((span) => {
    const date = describe(reading, span, page.latest);
    return isBareDay(span) ? { start: date.start, end: date.end, dayOf: span.first.day } : { start: date.start, end: date.end, date };
  });
  return followTime({ text: reading.text, language, page, items: [...named, ...findDayWords(reading, covered)] });
}

/**
 * The dates that a text names, in order: days, months, years and stretches of them; days of the week and "yesterday" where `pageDate`
 * (ISO, to any precision, or "from/to") is a day; "that day", "a week later" and the like by the date told before them. A day without a
 * year is the last such day up to the page's.
 */
export function findDates(text: string, language: string, pageDate: string | null): FoundDate[] {
  return readDates(scanNumbers(text, language), language, pageDate);
}
