import { ROLE } from './numbers/number-language.ts';
import type { NumberWord } from './numbers/number-word.ts';
import { following, has, overLink, type Part, type Reading, readGroup, wordAt } from './parse-group.ts';

/** One cardinal, `from` to `to` (exclusive) as token indices. */
export interface Parsed {
  from: number;
  to: number;
  value: number;
  /** A round word («dizaine»). */
  approx: boolean;
  /** Nothing but an indefinite article or the word for one. */
  article: boolean;
  /** What the scale word or the dozens after it multiply by; 1 without one. */
  scale: number;
  /** Says "many" («des milliers», "several hundred"): the value is the least of them. */
  vague: boolean;
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
  const part: Part = { value: count.value * word.collective, to: next + 1, approx, unit: count.bare ? 1 : word.collective };
  const link = following(c, part.to);
  const scaleAt = has(wordAt(c, link), ROLE.of) ? following(c, link + 1) : link;
  const scale = wordAt(c, scaleAt)?.scale ?? 0;
  return scale ? { ...part, value: part.value * scale, to: scaleAt + 1, scale } : part;
}

/** A letter glued to digits that multiplies: "5k", and after a currency "$100m", "$2b"; 0 for anything else. */
function suffixScale(c: Reading, at: number): number {
  const suffix = c.tokens[at + 1];
  const gap = suffix ? suffix.start - c.tokens[at]!.end : -1;
  if (!c.tokens[at]?.digits || suffix?.kind !== 'word' || gap < 0 || gap > 1 || suffix.end - suffix.start > 1) return 0;
  // «400 M€»: apart from the digits, but not from the currency
  if (gap === 1)
    return c.text[suffix.start] === 'M' && has(c.tokens[at + 2]?.word, ROLE.currency) && c.tokens[at + 2]!.start === suffix.end ? 1e6 : 0;
  const letter = c.text[suffix.start]!;
  if (/[kKкК]/.test(letter)) return 1e3;
  const money = has(c.tokens[at - 1]?.word, ROLE.currency) || has(c.tokens[at + 2]?.word, ROLE.currency);
  if (letter === 'm' && c.lexicon.language.millionsAfter?.test(c.text.slice(suffix.end, suffix.end + 24))) return 1e6;
  return !money ? 0 : /[mM]/.test(letter) ? 1e6 : /[bB]/.test(letter) ? 1e9 : 0;
}

/** «Centaines de milliers», "dozens": a size with no number before it. */
function readMany(c: Reading, at: number, size: number): Part {
  const link = following(c, at + 1);
  const scaleAt = has(wordAt(c, link), ROLE.of) ? following(c, link + 1) : link;
  const scale = wordAt(c, scaleAt)?.scale ?? 0;
  return scale ? { value: size * scale, to: scaleAt + 1, vague: true, scale } : { value: size, to: at + 1, approx: true, vague: true };
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
  if (word && ((word.collective && !word.scale) || (word.hundred && word.plural))) return readMany(c, at, word.collective || 100);
  if (word?.scale) return applyScales(c, scaleAlone(word, at), at);
  return article && c.tokens[at + 1]?.kind === 'word' ? { value: 1, to: at + 1, bare: true } : null;
}

/** Index of digits after a shortened scale word with its stop («2 тыс. 783»); null for anything else. */
function afterAbbreviation(c: Reading, at: number): number | null {
  const [scale, stop, digits] = [c.tokens[at - 1], c.tokens[at], c.tokens[at + 1]];
  const shortened = stop?.mark === 46 && scale && scale.end === stop.start && scale.end - scale.start < 5;
  return shortened && digits?.digits && digits.breaks < 2 ? at + 1 : null;
}

/** The next group after `part` and what its scale words make of it. */
function readNextTerm(c: Reading, part: Part): { group: Part | null; term: Part } | null {
  const direct = afterAbbreviation(c, part.to) ?? following(c, part.to);
  const beyond = overLink(c, direct);
  const linked = beyond !== -1;
  const next = linked ? beyond : direct;
  if (next < 0) return null;
  const group = readGroup(c, next);
  const word = wordAt(c, next);
  const alone = !group && word && word.scale > 0 && !word.plural ? applyScales(c, scaleAlone(word, next), next) : null;
  const term = group ? applyScales(c, group, next) : alone;
  if (!term || term.value <= 0 || !Number.isInteger(term.value)) return null;
  const loose = group?.digits && (linked || (term.scale === 1 && !c.lexicon.language.digitTails));
  return loose ? null : { group, term };
}

interface Term {
  value: number;
  scale: number;
}

/** Puts a term under the ones before it («deux mille | trois cents»), or them under its scale («dos mil | quinientos millones»). */
function placeTerm(terms: Term[], group: Part | null, { value, scale = 1 }: Part): Term[] | null {
  const last = terms.at(-1)!;
  if (value < last.scale) return [...terms, { value, scale }];
  if (!group || group.value >= last.scale || scale <= last.scale) return null;
  const kept = terms.filter((term) => term.scale >= scale);
  const lower = terms.slice(kept.length).reduce((sum, term) => sum + term.value, group.value);
  const limit = kept.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
  return lower * scale < limit ? [...kept, { value: lower * scale, scale }] : null;
}

/** Adds the terms that follow a scale word. */
function addTerms(c: Reading, first: Part): Part {
  let terms: Term[] = [{ value: first.value, scale: first.scale ?? 1 }];
  let part = first;
  while (terms.at(-1)!.scale > 1) {
    const next = readNextTerm(c, part);
    const placed = next && placeTerm(terms, next.group, next.term);
    if (!placed) break;
    terms = placed;
    part = { ...part, to: next.term.to };
  }
  return { ...part, value: terms.reduce((sum, term) => sum + term.value, 0) };
}

/** The longest cardinal that starts at token `at`, null where none does. */
export function parseNumber(c: Reading, at: number): Parsed | null {
  const first = readFirst(c, at);
  if (!first) return null;
  const scale = first.scale ?? 1;
  const added = scale > 1 ? addTerms(c, first) : first;
  const part = scale > 1 && added.to === first.to ? addHalf(c, added, scale) : added;
  const article = part.to === at + 1 && has(wordAt(c, at), ROLE.article) && part.value === 1;
  return {
    from: at,
    to: part.to,
    value: part.value,
    approx: part.approx ?? false,
    article,
    scale: scale > 1 ? scale : (first.unit ?? 1),
    vague: (part.vague ?? false) && part.to <= first.to,
  };
}
