import { isMonth } from './mask-dates.ts';
import { ROLE } from './numbers/number-language.ts';
import { foldNumberWord } from './numbers/number-word.ts';
import type { Reading } from './parse-group.ts';
import type { Parsed } from './parse-number.ts';
import { hasRole, isGlued, isMark } from './test-token.ts';
import type { MaskKind, TokenMask } from './token-mask.ts';

/** A number, or a range when `max` is there. */
export interface Count extends Parsed {
  max?: number;
  /** Where the second number of a range begins, as a token index. */
  secondFrom?: number;
}

/** Index of the first token after a count, over glued case endings («103'ü», "45-") and a hyphen before a word. */
export function afterCount(c: Reading, count: Count): number {
  const last = c.tokens[count.to - 1];
  const next = c.tokens[count.to];
  if (isMark(next, 45, 39) && isGlued(last, next)) {
    const ending = c.tokens[count.to + 1];
    const isEnding =
      ending?.kind === 'word' &&
      isGlued(next, ending) &&
      c.lexicon.language.endings?.test(foldNumberWord(c.text.slice(ending.start, ending.end)));
    return isEnding ? count.to + 2 : count.to + 1;
  }
  const ends = last?.digits && next?.kind === 'word' && isGlued(last, next) && !next.word && c.lexicon.language.endings;
  return ends ? count.to + 1 : count.to;
}

function maskPercent(c: Reading, count: Count, next: number): TokenMask | null {
  if (hasRole(c.tokens[next], ROLE.percent)) return { from: count.from, to: next + 1, kind: 'percent' };
  const split =
    hasRole(c.tokens[next], ROLE.percentBefore) &&
    (hasRole(c.tokens[next + 1], ROLE.percent) ||
      c.tokens[next + 1]?.word?.hundred ||
      c.tokens[next + 1]?.word?.value === 100 ||
      c.tokens[next + 1]?.word?.form === 'cent');
  if (split) return { from: count.from, to: next + 2, kind: 'percent' };
  return c.lexicon.language.percentFirst && hasRole(c.tokens[count.from - 1], ROLE.percentBefore)
    ? { from: count.from - 1, to: count.to, kind: 'percent' }
    : null;
}

/** "Anna, 32, said". */
function isBareAge(c: Reading, count: Count): boolean {
  const name = c.tokens[count.from - 2];
  const apposed = isMark(c.tokens[count.from - 1], 44) && isMark(c.tokens[count.to], 44) && name?.kind === 'word' && !name.word;
  if (!apposed || !c.tokens[count.from]!.digits || count.max !== undefined || count.value < 1 || count.value > 110) return false;
  const first = c.text[name.start]!;
  return first !== first.toLowerCase();
}

/** «homme de 45 ans», "45-year-old", "aged 45", «, 45 ans,». */
function maskAge(c: Reading, count: Count, next: number): TokenMask | null {
  const unit = hasRole(c.tokens[next], ROLE.yearUnit);
  const beyond = isMark(c.tokens[next + 1], 45) ? next + 2 : next + 1;
  if (unit && hasRole(c.tokens[beyond], ROLE.ageAfter)) return { from: count.from, to: beyond + 1, kind: 'age' };
  if (hasRole(c.tokens[next], ROLE.ageAfter)) return { from: count.from, to: next + 1, kind: 'age' };
  const before = hasRole(c.tokens[count.from - 1], ROLE.of) ? count.from - 2 : count.from - 1;
  const said = hasRole(c.tokens[before], ROLE.ageBefore);
  if (said && (unit || (before === count.from - 1 && !c.lexicon.language.vigesimal && count.value < 120)))
    return { from: count.from, to: unit ? next + 1 : count.to, kind: 'age' };
  if (isBareAge(c, count)) return { from: count.from, to: count.to, kind: 'age' };
  // «mineurs de 15 ans», but not «plus de 30 ans»
  const head = c.tokens[count.from - 2];
  const ofNoun = hasRole(c.tokens[count.from - 1], ROLE.of) && head?.kind === 'word' && !head.word;
  if (unit && ofNoun && count.value < 110) return { from: count.from, to: next + 1, kind: 'age' };
  const apposed = isMark(c.tokens[count.from - 1], 44, 40) && (isMark(c.tokens[next + 1], 44, 41, 46) || !c.tokens[next + 1]);
  return unit && apposed ? { from: count.from, to: next + 1, kind: 'age' } : null;
}

/** "twenty-first", «vingt et unième», "two thirds". */
function maskOrdinal(c: Reading, count: Count): TokenMask | null {
  if (c.tokens[count.to - 1]?.digits) return null;
  let next = isMark(c.tokens[count.to], 45) ? count.to + 1 : count.to;
  if (hasRole(c.tokens[next], ROLE.link | ROLE.tensLink)) next++;
  const token = c.tokens[next];
  if (token?.kind !== 'word' || token.breaks > 1) return null;
  const linked = next > count.to;
  const form = c.text.slice(token.start, token.end);
  const ordinal = hasRole(token, ROLE.ordinal) || (c.lexicon.language.ordinalWords?.test(foldNumberWord(form)) ?? false);
  if (
    ordinal &&
    (linked ? !isMark(c.tokens[next - 1], 45) || isGlued(c.tokens[next - 1], token) : true) &&
    count.value >= 20 &&
    count.value % 10 === 0
  )
    return { from: count.from, to: next + 1, kind: 'ordinal' };
  return hasRole(token, ROLE.fraction) && !hasRole(c.tokens[next - 1], ROLE.link | ROLE.tensLink) && count.value < 20
    ? { from: count.from, to: next + 1, kind: 'fraction' }
    : null;
}

/** "One in three", «un habitant sur cinq». */
function maskOutOf(c: Reading, count: Count): TokenMask | null {
  if (count.value !== 1 || count.max !== undefined) return null;
  for (const at of [count.to, count.to + 1]) {
    const whole = hasRole(c.tokens[at], ROLE.outOf) ? c.tokens[at + 1] : undefined;
    const number = whole?.digits || (whole?.word?.value ?? 0) > 1;
    const between = at === count.to || (c.tokens[count.to]?.kind === 'word' && !c.tokens[count.to]!.word);
    if (number && between) return { from: count.from, to: at + 2, kind: 'fraction' };
  }
  return null;
}

const couldBeYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2099;

/** A year by what stands around four digits (or, after "in", words). */
function maskYear(c: Reading, count: Count, next: number): TokenMask | null {
  const first = c.tokens[count.from]!;
  const digits = first.digits !== undefined && count.scale === 1;
  const fourDigits = first.digits?.wholeDigits === 4 || c.lexicon.language.decadeBefore?.test(c.tokens[count.from - 1]?.word?.form ?? '');
  if (digits && (first.digits!.grouped || first.digits!.decimals || !fourDigits)) return null;
  const last = count.max ?? count.value;
  const span = c.tokens[count.secondFrom ?? count.from]!.digits;
  if (digits && count.max !== undefined && !(couldBeYear(count.value) && span?.wholeDigits === 4 && couldBeYear(last) && !span.grouped))
    return null;
  const mask: TokenMask = { from: count.from, to: count.to, kind: 'year' };
  const before = c.tokens[count.from - 1];
  if (digits && hasRole(c.tokens[next], ROLE.yearAfter)) return { ...mask, to: next + 1 };
  if (digits && c.lexicon.language.decadeBefore?.test(before?.word?.form ?? '')) return mask;
  const announced = hasRole(before, ROLE.yearBefore) && count.value >= 1500 && count.value < 2200;
  if (announced && (digits || endsPhrase(c, next))) return mask;
  if (digits && isMonth(c, c.tokens[next])) return mask;
  const suffixed = next > count.to && !c.lexicon.after.qualifiers.has(c.tokens[next]?.word?.form ?? '');
  if (digits && suffixed && couldBeYear(count.value)) return { ...mask, to: next };
  return digits && couldBeYear(count.value) && endsPhrase(c, next) && !isMoney(c, count, next) ? mask : null;
}

/** Whether no counted noun can follow: a mark, the end, or a word such as "the" or "and". */
function endsPhrase(c: Reading, next: number): boolean {
  const token = c.tokens[next];
  return !token || token.breaks > 1 || (token.kind === 'mark' && !hasRole(token, ROLE.currency)) || hasRole(token, ROLE.function);
}

function isMoney(c: Reading, count: Count, next: number): boolean {
  return hasRole(c.tokens[next], ROLE.currency) || hasRole(c.tokens[count.from - 1], ROLE.currency);
}

function softKind(c: Reading, count: Count, next: number): MaskKind | null {
  if (isMoney(c, count, next)) return 'money';
  if (hasRole(c.tokens[next], ROLE.of) && hasRole(c.tokens[next + 1], ROLE.currency)) return 'money';
  if (hasRole(c.tokens[next], ROLE.timeUnit | ROLE.yearUnit)) return 'duration';
  return hasRole(c.tokens[next], ROLE.measure) || isMark(c.tokens[next], 176) ? 'measure' : null;
}

/** «À dix-huit heures»; digits are read before. */
function maskClock(c: Reading, count: Count, next: number): TokenMask | null {
  const clock = hasRole(c.tokens[next], ROLE.hour) && hasRole(c.tokens[count.from - 1], ROLE.clockBefore) && count.value <= 24;
  return clock && count.max === undefined ? { from: count.from, to: next + 1, kind: 'time' } : null;
}

/** What a count is when the words around it say that nothing is counted; null otherwise. */
export function maskCount(c: Reading, count: Count): TokenMask | null {
  const next = afterCount(c, count);
  return (
    maskPercent(c, count, next) ??
    maskClock(c, count, next) ??
    maskOrdinal(c, count) ??
    maskOutOf(c, count) ??
    maskAge(c, count, next) ??
    maskYear(c, count, next)
  );
}

/** Durations, measures and money: numbers still, with their unit; null for anything else. */
export function labelMeasure(c: Reading, count: Count): TokenMask | null {
  const next = afterCount(c, count);
  const kind = softKind(c, count, next);
  if (!kind) return null;
  const currencyFirst = kind === 'money' && !hasRole(c.tokens[next], ROLE.currency | ROLE.of);
  const unit = kind === 'money' && hasRole(c.tokens[next], ROLE.of) ? next + 2 : next + 1;
  return currencyFirst ? { from: count.from - 1, to: count.to, kind } : { from: count.from, to: unit, kind };
}
