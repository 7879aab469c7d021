import { ROLE } from './numbers/number-language.ts';
import { foldNumberWord, type NumberWord } from './numbers/number-word.ts';
import type { Reading } from './parse-group.ts';
import type { Token } from './read-tokens.ts';

/** What a number is when it counts nothing. Durations, measures and money are numbers all the same; the others are never read as such. */
export type MaskKind =
  | 'date'
  | 'time'
  | 'year'
  | 'age'
  | 'percent'
  | 'ordinal'
  | 'name'
  | 'phone'
  | 'score'
  | 'fraction'
  | 'note'
  | 'duration'
  | 'measure'
  | 'money';

/** Tokens `from` to `to` (exclusive) that are something other than a count. */
export interface TokenMask {
  from: number;
  to: number;
  kind: MaskKind;
}

const HYPHEN = 45;
const DASH = 8211;
const STOP = 46;
const COMMA = 44;

const is = (token: Token | undefined, role: number): boolean => ((token?.word?.roles ?? 0) & role) !== 0;
const written = (c: Reading, token: Token): string => c.text.slice(token.start, token.end);
const glued = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;
const isMark = (token: Token | undefined, ...marks: number[]): boolean => token?.kind === 'mark' && marks.includes(token.mark);

/** A whole number of at most `most`, without separators; NaN for anything else. */
function plain(token: Token | undefined, most: number): number {
  const digits = token?.digits;
  if (!digits || digits.grouped || digits.decimals || digits.value > most) return Number.NaN;
  return digits.value;
}

const isDay = (token: Token | undefined): boolean => plain(token, 31) >= 1;
const isYear = (token: Token | undefined): boolean => plain(token, 2200) >= 1000 && token!.digits!.wholeDigits === 4;

/** Whether the token names a month. */
export function isMonth(c: Reading, token: Token | undefined): boolean {
  if (!is(token, ROLE.month)) return false;
  if (!c.lexicon.language.monthsCapital) return true;
  const first = c.text[token!.start]!;
  return first !== first.toLowerCase();
}

/** Index after the letters that make token `at` an ordinal or a day («1er», "27th", «27-го»); `at + 1` without such. */
export function endOfOrdinal(c: Reading, at: number): number {
  const token = c.tokens[at];
  let next = at + 1;
  if (isMark(c.tokens[next], HYPHEN, 39) && glued(token, c.tokens[next]) && glued(c.tokens[next], c.tokens[next + 1])) next++;
  const ending = c.tokens[next];
  const fits =
    ending?.kind === 'word' &&
    glued(c.tokens[next - 1], ending) &&
    c.lexicon.language.ordinalEndings.test(foldNumberWord(written(c, ending)));
  if (fits) return next + 1;
  return isMark(c.tokens[at + 1], 176, 186, 170) && c.lexicon.language.ordinalEndings.test('º') && glued(token, c.tokens[at + 1])
    ? at + 2
    : at + 1;
}

/** Index after a year at `at`, over a comma or «de». */
function endOfYear(c: Reading, at: number): number {
  const next = isMark(c.tokens[at], COMMA) || is(c.tokens[at], ROLE.of) ? at + 1 : at;
  if (!isYear(c.tokens[next])) return at;
  return is(c.tokens[next + 1], ROLE.yearAfter) ? next + 2 : next + 1;
}

/** Index of the month after a day at `at` (or days: «27 et 28», "27-30"); -1 without one. */
function monthAfterDays(c: Reading, at: number): number {
  let next = at;
  for (let days = 0; days < 5 && isDay(c.tokens[next]); days++) {
    next = endOfOrdinal(c, next);
    if (isMark(c.tokens[next], STOP) && c.lexicon.language.ordinalStop) next++;
    if (is(c.tokens[next], ROLE.of)) next++;
    if (isMonth(c, c.tokens[next])) return next;
    const joint = isMark(c.tokens[next], HYPHEN, DASH, COMMA) || is(c.tokens[next], ROLE.to | ROLE.or | ROLE.betweenAnd);
    if (!joint) return -1;
    next++;
  }
  return -1;
}

function maskDate(c: Reading, at: number): TokenMask | null {
  const month = monthAfterDays(c, at);
  if (month >= 0) {
    const after =
      isMark(c.tokens[month + 1], STOP) && glued(c.tokens[month], c.tokens[month + 1]) && isYear(c.tokens[month + 2])
        ? month + 2
        : month + 1;
    return { from: at, to: endOfYear(c, after), kind: 'date' };
  }
  const before = isMark(c.tokens[at - 1], STOP) ? at - 2 : at - 1;
  if (!isMonth(c, c.tokens[is(c.tokens[before], ROLE.of) ? before - 1 : before])) return null;
  const from = is(c.tokens[before], ROLE.of) ? before - 1 : before;
  if (isYear(c.tokens[at])) return { from, to: endOfYear(c, at), kind: 'date' };
  if (!c.lexicon.language.monthFirst || !isDay(c.tokens[at])) return null;
  let to = endOfOrdinal(c, at);
  while (isDay(c.tokens[to + 1]) && (isMark(c.tokens[to], HYPHEN, DASH) || is(c.tokens[to], ROLE.betweenAnd | ROLE.to)))
    to = endOfOrdinal(c, to + 1);
  return { from, to: endOfYear(c, to), kind: 'date' };
}

/** «7 h 15», "9h30", "5 p.m.", "14:30". */
function maskTime(c: Reading, at: number): TokenMask | null {
  const token = c.tokens[at]!;
  const next = c.tokens[at + 1];
  if (isMark(next, 58) && glued(token, next) && c.tokens[at + 2]?.digits && glued(next, c.tokens[at + 2]))
    return { from: at, to: isMark(c.tokens[at + 3], 58) && c.tokens[at + 4]?.digits ? at + 5 : at + 3, kind: 'time' };
  const clock = /^\d{1,2}(?:\.\d{2})?$/.exec(written(c, token)) && token.digits!.value < 25;
  if (!clock) return null;
  const pointed = token.digits!.decimals || /\./.test(written(c, token));
  const dayHalf = /^\s?[ap]\.?\s?m\b\.?/i.exec(c.text.slice(token.end, token.end + 6));
  if (dayHalf && c.lexicon.language.teenHundreds)
    return { from: at, to: indexFrom(c, at + 1, token.end + dayHalf[0].length), kind: 'time' };
  if (next?.kind === 'word' && /^h\d{0,2}$/i.test(written(c, next)))
    return { from: at, to: plain(c.tokens[at + 2], 59) >= 0 && !/\d/.test(written(c, next)) ? at + 3 : at + 2, kind: 'time' };
  const announced = is(c.tokens[at - 1], ROLE.clockBefore);
  if (is(next, ROLE.hour) && (announced || pointed || plain(c.tokens[at + 2], 59) >= 0))
    return { from: at, to: plain(c.tokens[at + 2], 59) >= 0 ? at + 3 : at + 2, kind: 'time' };
  const minutes = Number(written(c, token).split('.')[1] ?? 60);
  return pointed && announced && minutes < 60 && !is(next, ROLE.currency | ROLE.measure | ROLE.percent) && !next?.word?.scale
    ? { from: at, to: at + 1, kind: 'time' }
    : null;
}

function indexFrom(c: Reading, at: number, offset: number): number {
  let next = at;
  while (c.tokens[next] && c.tokens[next]!.start < offset) next++;
  return next;
}

/** Digits bound by strokes: dates, fractions, spans of years; and chains by hyphens such as 2020-09-27. */
function maskChain(c: Reading, at: number): TokenMask | null {
  const stroke = c.tokens[at + 1];
  if (!isMark(stroke, 47, HYPHEN, DASH) || !glued(c.tokens[at], stroke)) return null;
  let to = at + 1;
  while (isMark(c.tokens[to], stroke!.mark) && glued(c.tokens[to], c.tokens[to + 1]) && c.tokens[to + 1]?.digits) to += 2;
  const links = (to - at - 1) / 2;
  if (links === 1 && isShortSpan(c, at)) return { from: at, to, kind: 'year' };
  if (stroke!.mark !== 47 && links < 2) return null;
  if (links === 0) return null;
  const years = isYear(c.tokens[at]) && links === 1;
  const kind = years ? 'year' : links === 2 ? 'date' : links > 2 ? 'phone' : 'fraction';
  return { from: at, to, kind };
}

/** "1991-94". */
const isShortSpan = (c: Reading, at: number): boolean => {
  const first = plain(c.tokens[at], 2099);
  return first >= 1900 && c.tokens[at + 2]!.end - c.tokens[at + 2]!.start === 2 && plain(c.tokens[at + 2], 99) > first % 100;
};

function maskPhone(c: Reading, at: number): TokenMask | null {
  const plus = isMark(c.tokens[at - 1], 43) && glued(c.tokens[at - 1], c.tokens[at]);
  let to = at + 1;
  const group = (token: Token | undefined): boolean =>
    token?.digits !== undefined && !token.digits.decimals && written(c, token).replace(/\D/g, '').length < 9;
  const pairs = (token: Token | undefined): boolean => token?.digits !== undefined && token.end - token.start === 2;
  for (const fits = plus ? group : pairs; fits(c.tokens[to]) && c.tokens[to]!.start - c.tokens[to - 1]!.end === 1; ) to++;
  if (plus && (to > at + 1 || c.tokens[at]!.digits!.wholeDigits > 8)) return { from: at - 1, to, kind: 'phone' };
  return pairs(c.tokens[at]) && to - at >= 4 ? { from: at, to, kind: 'phone' } : null;
}

/** Model, unit and channel names by what is glued to the digits: S-300, 82A, #5. */
function maskGlued(c: Reading, at: number): TokenMask | null {
  const token = c.tokens[at]!;
  const before = c.tokens[at - 1];
  const after = c.tokens[at + 1];
  if (isMark(before, HYPHEN) && glued(before, token) && c.tokens[at - 2]?.kind === 'word' && glued(c.tokens[at - 2], before))
    return { from: at - 2, to: glued(token, after) && after?.kind === 'word' ? at + 2 : at + 1, kind: isYear(token) ? 'year' : 'name' };
  if (isMark(before, 35, 64, 8470) && glued(before, token)) return { from: at - 1, to: at + 1, kind: 'name' };
  if (isMark(before, 91) && isMark(after, 93)) return { from: at - 1, to: at + 2, kind: 'note' };
  if (isMark(before, 37) && glued(before, token)) return { from: at - 1, to: at + 1, kind: 'percent' };
  const possessive = isMark(after, 39) && glued(token, after) && c.tokens[at + 2]?.kind === 'word' && written(c, c.tokens[at + 2]!) === 's';
  if (possessive && isYear(token)) return { from: at, to: at + 3, kind: 'year' };
  if (after?.kind !== 'word' || !glued(token, after)) return null;
  const ending = written(c, after);
  if (isYear(token) && /^(?:s|ern?)$/.test(ending)) return { from: at, to: at + 2, kind: 'year' };
  const money = ((before?.word?.roles ?? 0) & ROLE.currency) !== 0 && /^[mMbB]$/.test(ending);
  return money || isKept(c, after.word, ending) ? null : { from: at, to: at + 2, kind: 'name' };
}

/** Letters after digits that leave them a number: scale words, units, currency codes, case endings. */
function isKept(c: Reading, word: NumberWord | undefined, ending: string): boolean {
  const kept = ROLE.currency | ROLE.measure | ROLE.percent | ROLE.timeUnit | ROLE.yearUnit | ROLE.yearAfter;
  if (word && (word.scale > 0 || (word.roles & kept) !== 0)) return true;
  if (/^(?:[kKкК]|[A-Z]{3})$/.test(ending)) return true;
  return c.lexicon.language.endings?.test(foldNumberWord(ending)) ?? false;
}

/** «résolution 884», "No. 5", «résolutions 822, 853 et 874». */
function maskLabelled(c: Reading, at: number, last: TokenMask | undefined): TokenMask | null {
  const token = c.tokens[at]!;
  const before = isMark(c.tokens[at - 1], STOP, 176, 186) ? c.tokens[at - 2] : c.tokens[at - 1];
  if (token.breaks > 1) return null;
  if (is(before, ROLE.label) && !token.digits!.decimals) return { from: at, to: at + 1, kind: 'name' };
  const listed = isMark(c.tokens[at - 1], COMMA) || is(c.tokens[at - 1], ROLE.betweenAnd | ROLE.or);
  if (listed && last?.kind === 'name' && last.to === at - 1 && c.tokens[last.from]!.digits && last.to - last.from === 1)
    return { from: at, to: at + 1, kind: 'name' };
  return null;
}

/** Numbering at the start of a line: "1. ", "2) ". */
function maskNumbering(c: Reading, at: number): TokenMask | null {
  const token = c.tokens[at]!;
  const after = c.tokens[at + 1];
  const next = c.tokens[at + 2];
  const numbered = token.breaks > 0 && token.end - token.start < 3 && isMark(after, STOP, 41) && glued(token, after);
  return numbered && next && next.breaks === 0 && !glued(after, next) ? { from: at, to: at + 1, kind: 'note' } : null;
}

/** «am 3. Tag»: a stop that ends no sentence. */
function hasOrdinalStop(c: Reading, at: number): boolean {
  const stop = c.tokens[at + 1];
  const next = c.tokens[at + 2];
  const announced = c.lexicon.language.ordinalStop?.test(c.tokens[at - 1]?.word?.form ?? '') ?? false;
  return announced && isMark(stop, STOP) && glued(c.tokens[at], stop) && next?.kind === 'word' && next.breaks === 0;
}

/** What the digits at token `at` are, when their own form or close neighbours show that they count nothing; null otherwise. */
export function maskDigits(c: Reading, at: number, last: TokenMask | undefined): TokenMask | null {
  const token = c.tokens[at]!;
  if (Number.isNaN(token.digits!.value))
    return { from: at, to: at + 1, kind: /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(written(c, token)) ? 'date' : 'name' };
  const found = maskDate(c, at) ?? maskTime(c, at) ?? maskChain(c, at) ?? maskPhone(c, at);
  if (found) return found;
  const ordinal = endOfOrdinal(c, at);
  if (ordinal > at + 1 && isYear(token))
    return { from: at, to: is(c.tokens[ordinal], ROLE.yearAfter) ? ordinal + 1 : ordinal, kind: 'year' };
  if (ordinal > at + 1) return { from: at, to: ordinal, kind: 'ordinal' };
  if (hasOrdinalStop(c, at)) return { from: at, to: at + 2, kind: 'ordinal' };
  return maskGlued(c, at) ?? maskLabelled(c, at, last) ?? maskNumbering(c, at);
}
