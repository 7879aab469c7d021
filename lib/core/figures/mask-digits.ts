import { endOfOrdinal, isYear, maskDate, maskTime, plain } from './mask-dates.ts';
import { ROLE } from './numbers/number-language.ts';
import { foldNumberWord, type NumberWord } from './numbers/number-word.ts';
import type { Reading } from './parse-group.ts';
import type { Token } from './read-tokens.ts';
import { hasRole, isGlued, isMark, writtenIn } from './test-token.ts';
import type { TokenMask } from './token-mask.ts';

const HYPHEN = 45;
const DASH = 8211;
const STOP = 46;
const COMMA = 44;

/** Digits bound by strokes: dates, fractions, spans of years; and chains by hyphens such as 2020-09-27. */
function maskChain(c: Reading, at: number): TokenMask | null {
  const stroke = c.tokens[at + 1];
  if (!isMark(stroke, 47, HYPHEN, DASH) || !isGlued(c.tokens[at], stroke)) return null;
  let to = at + 1;
  while (isMark(c.tokens[to], stroke!.mark) && isGlued(c.tokens[to], c.tokens[to + 1]) && c.tokens[to + 1]?.digits) to += 2;
  const links = (to - at - 1) / 2;
  if (links === 1 && isShortSpan(c, at)) return { from: at, to, kind: 'year' };
  if (links === 1 && /^0\d{3}$/.test(writtenIn(c.text, c.tokens[at + 2]!))) return { from: at, to, kind: 'phone' };
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
  const plus = isMark(c.tokens[at - 1], 43) && isGlued(c.tokens[at - 1], c.tokens[at]);
  let to = at + 1;
  const group = (token: Token | undefined): boolean =>
    token?.digits !== undefined && !token.digits.decimals && writtenIn(c.text, token).replace(/\D/g, '').length < 9;
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
  if (isMark(before, HYPHEN) && isGlued(before, token) && c.tokens[at - 2]?.kind === 'word' && isGlued(c.tokens[at - 2], before))
    return { from: at - 2, to: isGlued(token, after) && after?.kind === 'word' ? at + 2 : at + 1, kind: isYear(token) ? 'year' : 'name' };
  if (isMark(before, 43) && isGlued(before, token) && isGlued(c.tokens[at - 2], before)) return { from: at - 2, to: at + 1, kind: 'name' };
  if (isMark(before, 35, 64, 8470) && isGlued(before, token)) return { from: at - 1, to: at + 1, kind: 'name' };
  if (isMark(before, 91) && isMark(after, 93)) return { from: at - 1, to: at + 2, kind: 'note' };
  if (isMark(before, 37) && isGlued(before, token)) return { from: at - 1, to: at + 1, kind: 'percent' };
  const possessive =
    isMark(after, 39) && isGlued(token, after) && c.tokens[at + 2]?.kind === 'word' && writtenIn(c.text, c.tokens[at + 2]!) === 's';
  if (possessive && isYear(token)) return { from: at, to: at + 3, kind: 'year' };
  if (after?.kind !== 'word' || !isGlued(token, after)) return null;
  const ending = writtenIn(c.text, after);
  const decade = isYear(token) || /^\d0$/.test(writtenIn(c.text, token));
  if (decade && /^(?:s|ern?)$/.test(ending)) return { from: at, to: at + 2, kind: 'year' };
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
  if (hasRole(before, ROLE.label) && !token.digits!.decimals) return { from: at, to: at + 1, kind: 'name' };
  const listed = isMark(c.tokens[at - 1], COMMA) || hasRole(c.tokens[at - 1], ROLE.betweenAnd | ROLE.or);
  if (listed && last?.kind === 'name' && last.to === at - 1 && c.tokens[last.from]!.digits && last.to - last.from === 1)
    return { from: at, to: at + 1, kind: 'name' };
  return isNamed(c, at) ? { from: at, to: at + 1, kind: 'name' } : null;
}

/** Names that a number may follow as what they reported or lost ("Armenia reports 49, Azerbaijan 50"). */
const PARTY =
  /^(?:azerba|aserba|azərbay|azerbay|armeni|arméni|armenien|baku|bakou|bakú|bakı|yerevan|erevan|eriwan|jerewan|ereván|erivan|irəvan|ermən|ermenis|stepanakert|karaba|азербай|армени|баку|ереван|степанакерт|карабах|հայաստան|ադրբեջան|բաքու|երևան|ստեփանակերտ|արցախ)/iu;

/** "Windows 10,", "BFM 24.": a short number after an unknown capitalised word inside a sentence, with nothing counted after it. */
function isNamed(c: Reading, at: number): boolean {
  const [before, token, after] = [c.tokens[at - 1], c.tokens[at]!, c.tokens[at + 1]];
  if (before?.kind !== 'word' || before.word || before.breaks > 0 || token.breaks > 0 || !(plain(token, 999) >= 0)) return false;
  const capital = c.text[before.start]!;
  if (capital === capital.toLowerCase() || isMark(c.tokens[at - 2], STOP) || PARTY.test(writtenIn(c.text, before))) return false;
  return !after || after.breaks > 0 || isMark(after, COMMA, STOP, 59, 41, 187);
}

/** Numbering at the start of a line: "1. ", "2) ". */
function maskNumbering(c: Reading, at: number): TokenMask | null {
  const token = c.tokens[at]!;
  const after = c.tokens[at + 1];
  const next = c.tokens[at + 2];
  const numbered = token.breaks > 0 && token.end - token.start < 3 && isMark(after, STOP, 41) && isGlued(token, after);
  return numbered && next && next.breaks === 0 && !isGlued(after, next) ? { from: at, to: at + 1, kind: 'note' } : null;
}

/** «am 3. Tag», "3. kolordu": a stop that ends no sentence. */
function hasOrdinalStop(c: Reading, at: number): boolean {
  const stop = c.tokens[at + 1];
  const next = c.tokens[at + 2];
  const { ordinalStop } = c.lexicon.language;
  if (!ordinalStop || !isMark(stop, STOP) || !isGlued(c.tokens[at], stop) || next?.kind !== 'word' || next.breaks > 0) return false;
  const first = c.text[next.start]!;
  return ordinalStop.test(c.tokens[at - 1]?.word?.form ?? '') || first !== first.toUpperCase();
}

/** "0600 GMT", "0800 123 456": whole numbers do not begin with a zero. */
function maskLeadingZero(c: Reading, at: number): TokenMask | null {
  if (!/^0\d{2,}$/.test(writtenIn(c.text, c.tokens[at]!))) return null;
  let to = at + 1;
  while (c.tokens[to]?.digits && c.tokens[to]!.start - c.tokens[to - 1]!.end === 1) to++;
  return { from: at, to, kind: to === at + 1 && c.tokens[at]!.end - c.tokens[at]!.start === 4 ? 'time' : 'phone' };
}

/** What the digits at token `at` are, when their own form or close neighbours show that they count nothing; null otherwise. */
export function maskDigits(c: Reading, at: number, last: TokenMask | undefined): TokenMask | null {
  const token = c.tokens[at]!;
  if (Number.isNaN(token.digits!.value))
    return { from: at, to: at + 1, kind: /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(writtenIn(c.text, token)) ? 'date' : 'name' };
  const zero = maskLeadingZero(c, at);
  if (zero) return zero;
  const found = maskDate(c, at) ?? maskTime(c, at) ?? maskChain(c, at) ?? maskPhone(c, at);
  if (found) return found;
  const ordinal = endOfOrdinal(c, at);
  if (ordinal > at + 1 && isYear(token))
    return { from: at, to: hasRole(c.tokens[ordinal], ROLE.yearAfter) ? ordinal + 1 : ordinal, kind: 'year' };
  if (ordinal > at + 1) return { from: at, to: ordinal, kind: 'ordinal' };
  if (hasOrdinalStop(c, at)) return { from: at, to: at + 2, kind: 'ordinal' };
  return maskGlued(c, at) ?? maskLabelled(c, at, last) ?? maskNumbering(c, at);
}
