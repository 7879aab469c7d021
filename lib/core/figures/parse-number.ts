import { ROLE } from './numbers/number-language.ts';
import type { Lexicon, NumberWord } from './numbers/number-word.ts';
import type { Token } from './read-tokens.ts';

/** One cardinal, `from` to `to` (exclusive) as token indices. */
export interface Parsed {
  from: number;
  to: number;
  value: number;
  /** A round word («dizaine»). */
  approx: boolean;
  /** Nothing but an indefinite article or the word for one. */
  article: boolean;
  /** Power of ten of the scale word it ends in; 1 without one. */
  scale: number;
  /** Says "many" (a scale word in the plural with no number before it). */
  vague: boolean;
}

/** What the parser reads: the tokens, the table, and whether an "and" may join («between a hundred and two hundred»). */
export interface Reading {
  text: string;
  tokens: Token[];
  lexicon: Lexicon;
  joins: boolean;
}

interface Part {
  value: number;
  to: number;
  approx?: boolean;
  vague?: boolean;
  digits?: boolean;
  scale?: number;
  bare?: boolean;
}

const has = (word: NumberWord | undefined, roles: number): boolean => word !== undefined && (word.roles & roles) !== 0;

/** Index of the word after `at`, over a hyphen between words; -1 where something else stands between. */
function following(c: Reading, at: number): number {
  const next = c.tokens[at];
  if (!next || next.breaks > 1) return -1;
  if (next.kind === 'mark' && next.mark === 45 && c.tokens[at + 1]?.kind === 'word' && c.tokens[at + 1]!.breaks < 2) return at + 1;
  return next.kind === 'mark' ? -1 : at;
}

const wordAt = (c: Reading, at: number): NumberWord | undefined => (at < 0 ? undefined : c.tokens[at]?.word);

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
function overLink(c: Reading, next: number): number {
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

function readGroup(c: Reading, at: number): Part | null {
  if (c.tokens[at]?.kind === 'digits') return readDigitGroup(c, at);
  const hundreds = readHundreds(c, at);
  return hundreds ? readTail(c, hundreds) : readBelowHundred(c, at);
}

/** Half of what follows, or a half after what stands before. */
function readHalf(c: Reading, at: number): Part | null {
  if (!has(wordAt(c, at), ROLE.half)) return null;
  let next = following(c, at + 1);
  if (has(wordAt(c, next), ROLE.article)) next = following(c, next + 1);
  const word = wordAt(c, next);
  const unit = word ? word.scale || word.collective : 0;
  return unit ? { value: 0.5 * unit, to: next + 1, scale: 1 } : null;
}

function addHalf(c: Reading, part: Part, unit: number): Part {
  let next = following(c, part.to);
  const linked = has(wordAt(c, next), ROLE.link | ROLE.tensLink);
  if (linked) next = following(c, next + 1);
  if (linked && has(wordAt(c, next), ROLE.article)) next = following(c, next + 1);
  const half = has(wordAt(c, next), linked ? ROLE.half : ROLE.halfAfter);
  return half ? { ...part, value: part.value + unit / 2, to: next + 1 } : part;
}

/** «dizaine(s)», "dozen", and the scale word after it («une centaine de milliers»). */
function readCollective(c: Reading, count: Part): Part | null {
  const next = following(c, count.to);
  const word = wordAt(c, next);
  if (!word?.collective || (word.scale && !count.bare)) return null;
  const approx = word.collective !== 12;
  const part: Part = { value: count.value * word.collective, to: next + 1, approx };
  const link = following(c, part.to);
  const scaleAt = has(wordAt(c, link), ROLE.of) ? following(c, link + 1) : link;
  const scale = wordAt(c, scaleAt)?.scale ?? 0;
  return scale ? { ...part, value: part.value * scale, to: scaleAt + 1, scale } : part;
}

/** A letter glued to digits that multiplies: "5k", and after a currency "$100m", "$2b"; 0 for anything else. */
function suffixScale(c: Reading, at: number): number {
  const suffix = c.tokens[at + 1];
  if (!c.tokens[at]?.digits || suffix?.kind !== 'word' || suffix.start !== c.tokens[at]!.end || suffix.end - suffix.start > 1) return 0;
  const letter = c.text[suffix.start]!;
  if (letter === 'k' || letter === 'K') return 1e3;
  const money = has(c.tokens[at - 1]?.word, ROLE.currency) || has(c.tokens[at + 2]?.word, ROLE.currency);
  return !money ? 0 : /[mM]/.test(letter) ? 1e6 : /[bB]/.test(letter) ? 1e9 : 0;
}

/** Multiplies by the scale words that follow. */
function applyScales(c: Reading, group: Part, at: number): Part {
  let part = group;
  let scale = group.scale ?? 1;
  const suffix = group.digits && group.to === at + 1 ? suffixScale(c, at) : 0;
  if (suffix) return { ...group, value: c.tokens[at]!.digits!.scaledValue * suffix, to: at + 2, scale: suffix };
  for (;;) {
    const next = following(c, part.to);
    const found = wordAt(c, next)?.scale ?? 0;
    if (!found || found <= scale) break;
    const digits = scale === 1 && part.to === at + 1 ? c.tokens[at]!.digits : undefined;
    part = { ...part, value: (digits?.scaledValue ?? part.value) * found, to: next + 1 };
    scale = found;
  }
  return { ...part, scale };
}

const scaleAlone = (word: NumberWord, at: number): Part => ({ value: word.scale, to: at + 1, scale: word.scale, vague: word.plural });

function readFirst(c: Reading, at: number): Part | null {
  const word = wordAt(c, at);
  const half = readHalf(c, has(word, ROLE.article) ? following(c, at + 1) : at);
  if (half) return half;
  const article = has(word, ROLE.article);
  const count: Part | null = article ? { value: 1, to: at + 1, bare: true } : readGroup(c, at);
  const collective = count && readCollective(c, count);
  if (collective) return collective;
  if (article && (wordAt(c, following(c, at + 1))?.scale ?? 0)) return applyScales(c, { value: 1, to: at + 1 }, at);
  const group = readGroup(c, at);
  if (group) {
    const halved = addHalf(c, group, 1);
    return applyScales(c, halved, at);
  }
  if (word?.collective && !word.scale) return { value: word.collective, to: at + 1, approx: true, vague: true };
  return word?.scale ? applyScales(c, scaleAlone(word, at), at) : null;
}

/** A smaller term after a scale word: «deux mille | trois cents», "2 bin | 783". */
function readNextTerm(c: Reading, part: Part): Part | null {
  const direct = following(c, part.to);
  const beyond = overLink(c, direct);
  const linked = beyond !== -1;
  const next = linked ? beyond : direct;
  if (next < 0) return null;
  const digits = c.tokens[next]?.kind === 'digits';
  if (digits && (linked || !c.lexicon.language.digitTails)) return null;
  const group = readGroup(c, next);
  const alone = !group && (wordAt(c, next)?.scale ?? 0) > 0 && !wordAt(c, next)!.plural;
  const term = group ? applyScales(c, group, next) : alone ? applyScales(c, scaleAlone(wordAt(c, next)!, next), next) : null;
  return term && term.value > 0 && term.value < part.scale! && Number.isInteger(term.value) ? term : null;
}

/** The longest cardinal that starts at token `at`, null where none does. */
export function parseNumber(c: Reading, at: number): Parsed | null {
  const first = readFirst(c, at);
  if (!first) return null;
  let part = first;
  if ((first.scale ?? 1) > 1) {
    for (let term = readNextTerm(c, part); term; term = part.scale! > 1 ? readNextTerm(c, part) : null)
      part = { ...part, value: part.value + term.value, to: term.to, scale: term.scale };
    if (part === first) part = addHalf(c, part, first.scale!);
  }
  const article = part.to === at + 1 && has(c.tokens[at]!.word, ROLE.article) && part.value === 1;
  return {
    from: at,
    to: part.to,
    value: part.value,
    approx: part.approx ?? false,
    article,
    scale: first.scale ?? 1,
    vague: (part.vague ?? false) && part.to <= first.to,
  };
}
