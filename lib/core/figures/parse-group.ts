import { ROLE } from './numbers/number-language.ts';
import type { Lexicon, NumberWord } from './numbers/number-word.ts';
import type { Token } from './read-tokens.ts';

/** What the parser reads: the tokens, the table, and whether an "and" may join («between a hundred and two hundred»). */
export interface Reading {
  text: string;
  tokens: Token[];
  lexicon: Lexicon;
  joins: boolean;
}

/** A piece of a cardinal, up to token index `to` (exclusive). */
export interface Part {
  value: number;
  to: number;
  approx?: boolean;
  vague?: boolean;
  digits?: boolean;
  scale?: number;
  bare?: boolean;
  /** Counted by tens or dozens. */
  unit?: number;
}

/** Whether a word has one of the roles. */
export const has = (word: NumberWord | undefined, roles: number): boolean => word !== undefined && (word.roles & roles) !== 0;

/** Index of the word after `at`, over a hyphen between words; -1 where something else stands between. */
export function following(c: Reading, at: number): number {
  const next = c.tokens[at];
  if (!next || next.breaks > 1) return -1;
  if (next.kind === 'mark' && next.mark === 45 && c.tokens[at + 1]?.kind === 'word' && c.tokens[at + 1]!.breaks < 2) return at + 1;
  return next.kind === 'mark' ? -1 : at;
}

/** The table's word at a token; undefined for none. */
export const wordAt = (c: Reading, at: number): NumberWord | undefined => (at < 0 ? undefined : c.tokens[at]?.word);

function readUnit(c: Reading, at: number, most: number): Part | null {
  const value = wordAt(c, at)?.value ?? Number.NaN;
  if (!(value >= 1 && value <= most)) return null;
  if (value === 10 && most > 10 && c.lexicon.language.vigesimal) {
    const next = following(c, at + 1);
    const unit = wordAt(c, next)?.value ?? 0;
    if (unit >= 7 && unit <= 9) return { value: 10 + unit, to: next + 1 };
  }
  return { value, to: at + 1 };
}

function readTens(c: Reading, at: number, tens: number): Part {
  const { vigesimal } = c.lexicon.language;
  const most = vigesimal && (tens === 60 || tens === 80) ? 19 : 9;
  const next = following(c, at);
  if (c.lexicon.language.unitsFirst) return { value: tens, to: at };
  if (has(wordAt(c, next), ROLE.tensLink)) {
    const unit = readUnit(c, following(c, next + 1), most);
    const fits = unit && (!vigesimal || unit.value === 1 || unit.value === 11);
    if (fits) return { value: tens + unit.value, to: unit.to };
    return { value: tens, to: at };
  }
  const unit = readUnit(c, next, most);
  return unit ? { value: tens + unit.value, to: unit.to } : { value: tens, to: at };
}

/** German within a compound: «vier|und|fünfzig». */
function readUnitsFirst(c: Reading, unit: Part): Part {
  const link = c.tokens[unit.to];
  const ten = c.tokens[unit.to + 1];
  const glued = link && ten && c.tokens[unit.to - 1]!.end === link.start && link.end === ten.start && has(link.word, ROLE.tensLink);
  const tens = ten?.word?.value ?? 0;
  return glued && unit.value < 10 && tens >= 20 && tens % 10 === 0 ? { value: tens + unit.value, to: unit.to + 2 } : unit;
}

function readBelowHundred(c: Reading, at: number): Part | null {
  const value = wordAt(c, at)?.value ?? Number.NaN;
  if (value === 0) return { value, to: at + 1 };
  if (value >= 20 && value < 100 && value % 10 === 0 && !wordAt(c, at)!.plural) return readTens(c, at + 1, value);
  if (c.lexicon.language.vigesimal && value === 4) {
    const next = following(c, at + 1);
    if (wordAt(c, next)?.value === 20) return readTens(c, next + 1, 80);
  }
  const { teensFromTen, teensLinked } = c.lexicon.language;
  if (value === 10 && (teensFromTen || (teensLinked && has(wordAt(c, following(c, at + 1)), ROLE.tensLink))))
    return readTens(c, at + 1, value);
  const unit = value < 100 ? (readUnit(c, at, 99) ?? (value > 0 ? { value, to: at + 1 } : null)) : null;
  return unit && c.lexicon.language.unitsFirst ? readUnitsFirst(c, unit) : unit;
}

/** Index of the word after a link, where it may join; -1 where there is no such link, -2 where there is one that may not. */
export function overLink(c: Reading, next: number): number {
  if (!has(wordAt(c, next), ROLE.link)) return -1;
  const { vigesimal, unitsFirst } = c.lexicon.language;
  const apart = unitsFirst && c.tokens[next]!.start !== c.tokens[next - 1]!.end;
  return !c.joins || vigesimal || apart ? -2 : following(c, next + 1);
}

/** What stands before a hundred, and the hundred. */
function readHundreds(c: Reading, at: number): Part | null {
  const word = wordAt(c, at);
  if (!word) return null;
  if (word.value >= 100) return { value: word.value, to: at + 1 };
  const article = has(word, ROLE.article) && Number.isNaN(word.value);
  const before = article ? { value: 1, to: at + 1 } : readBelowHundred(c, at);
  if (before && (before.value < 10 || (c.lexicon.language.teenHundreds && before.value < 100)) && before.value > 0) {
    const next = following(c, before.to);
    if (wordAt(c, next)?.hundred) return { value: before.value * 100, to: next + 1 };
  }
  return word.hundred && !word.plural ? { value: 100, to: at + 1, bare: true } : null;
}

/** The words after a hundred that belong to it, over an "and". */
function readTail(c: Reading, hundreds: Part): Part {
  const direct = following(c, hundreds.to);
  const linked = overLink(c, direct);
  const next = linked === -1 ? direct : linked;
  const tail = next < 0 ? null : readBelowHundred(c, next);
  if (!tail || tail.value === 0) return hundreds;
  if (wordAt(c, following(c, tail.to))?.hundred) return hundreds;
  return { value: hundreds.value + tail.value, to: tail.to };
}

function readDigitGroup(c: Reading, at: number): Part | null {
  const digits = c.tokens[at]?.digits;
  if (!digits || !Number.isFinite(digits.value)) return null;
  const next = following(c, at + 1);
  const hundred = wordAt(c, next)?.hundred && c.lexicon.language.teenHundreds;
  return hundred ? { value: digits.value * 100, to: next + 1, digits: true } : { value: digits.value, to: at + 1, digits: true };
}

/** A cardinal below a thousand in words, or digits; null where neither starts at token `at`. */
export function readGroup(c: Reading, at: number): Part | null {
  if (c.tokens[at]?.kind === 'digits') return readDigitGroup(c, at);
  const hundreds = readHundreds(c, at);
  return hundreds ? readTail(c, hundreds) : readBelowHundred(c, at);
}
