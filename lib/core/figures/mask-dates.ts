import { ROLE } from './numbers/number-language.ts';
import { foldNumberWord } from './numbers/number-word.ts';
import type { Reading } from './parse-group.ts';
import type { Token } from './read-tokens.ts';
import { hasRole, isGlued, isMark, writtenIn } from './test-token.ts';
import type { TokenMask } from './token-mask.ts';

const HYPHEN = 45;
const DASH = 8211;
const STOP = 46;
const COMMA = 44;

/** Returns a whole number of at most `most`, without separators; NaN for anything else. */
export function plain(token: Token | undefined, most: number): number {
  const digits = token?.digits;
  if (!digits || digits.grouped || digits.decimals || digits.value > most) return Number.NaN;
  return digits.value;
}

const isDay = (token: Token | undefined): boolean => plain(token, 31) >= 1;
/** Returns whether the token is four digits that can be a year. */
export const isYear = (token: Token | undefined): boolean => plain(token, 2200) >= 1000 && token!.digits!.wholeDigits === 4;

/** Whether the token names a month. */
export function isMonth(c: Reading, token: Token | undefined): boolean {
  if (!hasRole(token, ROLE.month)) return false;
  if (!c.lexicon.language.monthsCapital) return true;
  const first = c.text[token!.start]!;
  return first !== first.toLowerCase();
}

/** Index after the letters that make token `at` an ordinal or a day («1er», "27th", «27-го»); `at + 1` without such. */
export function endOfOrdinal(c: Reading, at: number): number {
  const token = c.tokens[at];
  let next = at + 1;
  if (isMark(c.tokens[next], HYPHEN, 39) && isGlued(token, c.tokens[next]) && isGlued(c.tokens[next], c.tokens[next + 1])) next++;
  const ending = c.tokens[next];
  const fits =
    ending?.kind === 'word' &&
    isGlued(c.tokens[next - 1], ending) &&
    c.lexicon.language.ordinalEndings.test(foldNumberWord(writtenIn(c.text, ending)));
  if (fits) return next + 1;
  return isMark(c.tokens[at + 1], 176, 186, 170) && c.lexicon.language.ordinalEndings.test('º') && isGlued(token, c.tokens[at + 1])
    ? at + 2
    : at + 1;
}

/** Index after a year at `at`, over a comma or «de». */
function endOfYear(c: Reading, at: number): number {
  const next = isMark(c.tokens[at], COMMA) || hasRole(c.tokens[at], ROLE.of) ? at + 1 : at;
  if (!isYear(c.tokens[next])) return at;
  return hasRole(c.tokens[next + 1], ROLE.yearAfter) ? next + 2 : next + 1;
}

/** Index of the month after a day at `at` (or days: «27 et 28», "27-30"); -1 without one. */
function monthAfterDays(c: Reading, at: number): number {
  let next = at;
  for (let days = 0; days < 5 && isDay(c.tokens[next]); days++) {
    next = endOfOrdinal(c, next);
    if (isMark(c.tokens[next], STOP) && c.lexicon.language.ordinalStop) next++;
    if (hasRole(c.tokens[next], ROLE.of)) next++;
    const tied = isMark(c.tokens[next], HYPHEN) && isGlued(c.tokens[next], c.tokens[next + 1]) ? next + 1 : next;
    if (isMonth(c, c.tokens[tied])) return tied;
    const joint = isMark(c.tokens[next], HYPHEN, DASH, COMMA) || hasRole(c.tokens[next], ROLE.to | ROLE.or | ROLE.betweenAnd);
    if (!joint) return -1;
    next++;
  }
  return -1;
}

/** «Le 8»: a singular article before a number up to 31. */
function isBareDay(c: Reading, at: number): boolean {
  if (!c.lexicon.language.dayBefore?.test(c.tokens[at - 1]?.word?.form ?? '') || !isDay(c.tokens[at])) return false;
  const next = c.tokens[at + 1];
  const alone = !isGlued(c.tokens[at], next) || isMark(next, COMMA, STOP, 41, 59, 187);
  return alone && !next?.word?.scale && !next?.word?.collective && !hasRole(next, ROLE.percent);
}

/** Returns the date that the digits at token `at` belong to; null for none. */
export function maskDate(c: Reading, at: number): TokenMask | null {
  const month = monthAfterDays(c, at);
  if (month >= 0) {
    const after =
      isMark(c.tokens[month + 1], STOP) && isGlued(c.tokens[month], c.tokens[month + 1]) && isYear(c.tokens[month + 2])
        ? month + 2
        : month + 1;
    return { from: at, to: endOfYear(c, after), kind: 'date' };
  }
  if (isBareDay(c, at)) return { from: at, to: at + 1, kind: 'date' };
  const before = isMark(c.tokens[at - 1], STOP) ? at - 2 : at - 1;
  if (!isMonth(c, c.tokens[hasRole(c.tokens[before], ROLE.of) ? before - 1 : before])) return null;
  const from = hasRole(c.tokens[before], ROLE.of) ? before - 1 : before;
  if (isYear(c.tokens[at])) return { from, to: endOfYear(c, at), kind: 'date' };
  if (!c.lexicon.language.monthFirst || !isDay(c.tokens[at])) return null;
  let to = endOfOrdinal(c, at);
  while (isDay(c.tokens[to + 1]) && (isMark(c.tokens[to], HYPHEN, DASH) || hasRole(c.tokens[to], ROLE.betweenAnd | ROLE.to)))
    to = endOfOrdinal(c, to + 1);
  return { from, to: endOfYear(c, to), kind: 'date' };
}

/** Returns the clock time at token `at`: «7 h 15», "9h30", "5 p.m.", "14:30". */
export function maskTime(c: Reading, at: number): TokenMask | null {
  const token = c.tokens[at]!;
  const next = c.tokens[at + 1];
  if (isMark(next, 58) && isGlued(token, next) && c.tokens[at + 2]?.digits && isGlued(next, c.tokens[at + 2]))
    return { from: at, to: isMark(c.tokens[at + 3], 58) && c.tokens[at + 4]?.digits ? at + 5 : at + 3, kind: 'time' };
  const clock = /^\d{1,2}(?:\.\d{2})?$/.exec(writtenIn(c.text, token)) && token.digits!.value < 25;
  if (!clock) return null;
  const pointed = token.digits!.decimals || /\./.test(writtenIn(c.text, token));
  const dayHalf = /^\s?(?:[ap]\.?\s?m\b\.?|o['’]clock)/i.exec(c.text.slice(token.end, token.end + 9));
  if (dayHalf && c.lexicon.language.teenHundreds)
    return { from: at, to: indexFrom(c, at + 1, token.end + dayHalf[0].length), kind: 'time' };
  if (next?.kind === 'word' && /^h\d{0,2}$/i.test(writtenIn(c.text, next)))
    return { from: at, to: plain(c.tokens[at + 2], 59) >= 0 && !/\d/.test(writtenIn(c.text, next)) ? at + 3 : at + 2, kind: 'time' };
  if (c.lexicon.language.clockAfter?.test(c.text.slice(token.end, token.end + 24))) return { from: at, to: at + 1, kind: 'time' };
  const announced = hasRole(c.tokens[at - 1], ROLE.clockBefore);
  if (hasRole(next, ROLE.hour) && (announced || pointed || plain(c.tokens[at + 2], 59) >= 0))
    return { from: at, to: plain(c.tokens[at + 2], 59) >= 0 ? at + 3 : at + 2, kind: 'time' };
  const minutes = Number(writtenIn(c.text, token).split('.')[1] ?? 60);
  return pointed && announced && minutes < 60 && !hasRole(next, ROLE.currency | ROLE.measure | ROLE.percent) && !next?.word?.scale
    ? { from: at, to: at + 1, kind: 'time' }
    : null;
}

function indexFrom(c: Reading, at: number, offset: number): number {
  let next = at;
  while (c.tokens[next] && c.tokens[next]!.start < offset) next++;
  return next;
}
