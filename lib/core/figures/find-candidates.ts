import { isWordUnit } from '../terms/scan-terms.ts';
import { type FoldedText, foldWord } from '../text/fold-text.ts';
import { lexiconOf } from './numbers/lexicon-of.ts';
import { ROLE } from './numbers/number-language.ts';
import type { Lexicon, NumberWord } from './numbers/number-word.ts';

/** How a word begins that a number or a date may begin with, folded. */
interface Beginning {
  letters: string;
  /** What may follow: nothing of the same word, something of it, either. */
  rest: 'none' | 'some' | 'any';
}

/** Those of a language. */
interface Beginnings {
  /** At `keyOf` of the first two letters: 1 where one begins so. */
  pairs: Uint8Array;
  byPair: ReadonlyMap<number, Beginning[]>;
}

const KEYS = 1 << 16;
const keyOf = (first: number, second: number): number => ((first * 31) ^ (second * 7919)) & (KEYS - 1);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const SPACE = 0x20;

/** Signs such as º and ² are part of a name's word, and end a number's. */
const isLetter = (unit: number): boolean => isWordUnit(unit) && (unit < 0x80 || (unit >= 0xc0 && unit < 0x2000));

/** An article alone is no number, and what makes it one ("only a", «un million») is a word of its own. */
const standsAlone = (word: NumberWord): boolean =>
  (word.roles & ROLE.article) === 0 &&
  (hasValue(word) ||
    word.collective > 0 ||
    word.month > 0 ||
    word.weekday > 0 ||
    word.relativeDay !== null ||
    (word.roles & (ROLE.only | ROLE.half)) !== 0);

const hasValue = (word: NumberWord): boolean => !Number.isNaN(word.value) || word.hundred || word.scale > 0;

/** In «einundzwanzig» an article, in others a link opens the compound. */
const opensCompound = (word: NumberWord): boolean =>
  hasValue(word) || (word.roles & (ROLE.article | ROLE.link | ROLE.tensLink | ROLE.halfAfter)) !== 0;

function restOf(word: NumberWord, { language }: Lexicon): Beginning['rest'] | null {
  if (standsAlone(word)) return language.compounds || language.endings ? 'any' : 'none';
  return language.compounds && opensCompound(word) ? 'some' : null;
}

const known = new WeakMap<Lexicon, Beginnings>();

function beginningsOf(lexicon: Lexicon): Beginnings {
  const before = known.get(lexicon);
  if (before) return before;
  const pairs = new Uint8Array(KEYS);
  const byPair = new Map<number, Beginning[]>();
  for (const word of lexicon.words.values()) {
    const rest = restOf(word, lexicon);
    const letters = rest ? (/^[^\s'-]+/.exec(foldWord(word.form))?.[0] ?? '') : '';
    for (const key of letters ? keysOf(letters) : []) {
      pairs[key] = 1;
      byPair.set(key, [...(byPair.get(key) ?? []), { letters, rest: rest! }]);
    }
  }
  const made = { pairs, byPair };
  known.set(lexicon, made);
  return made;
}

/** A word of one letter may have any after it. */
const keysOf = (letters: string): number[] =>
  letters.length > 1
    ? [keyOf(letters.charCodeAt(0), letters.charCodeAt(1))]
    : [...new Set(Array.from({ length: KEYS }, (_, second) => keyOf(letters.charCodeAt(0), second)))];

/** Whether the word goes on: what is dropped in folding (a zero-width space) ends it. */
function goesOn({ units, starts }: FoldedText, at: number): boolean {
  const unit = units[at];
  return unit !== undefined && isLetter(unit) && starts[at]! - starts[at - 1]! < 2;
}

function fits(folded: FoldedText, at: number, { letters, rest }: Beginning): boolean {
  const { units } = folded;
  for (let i = 0; i < letters.length; i++) if (units[at + i] !== letters.charCodeAt(i)) return false;
  return rest === 'any' || goesOn(folded, at + letters.length) === (rest === 'some');
}

/**
 * Returns where a number or a date may stand in a text, in order: folded offsets of digits and of words that begin as a number word, a month,
 * a day of the week or a word such as "yesterday" does. Where it finds nothing, `describeNumbers` and `readDates` find no number and no day
 * that words of numbers name; where it finds something, they may still find nothing.
 */
export function findCandidates(folded: FoldedText, language: string): number[] {
  const { units, starts } = folded;
  const { pairs, byPair } = beginningsOf(lexiconOf(language));
  const found: number[] = [];
  let inside = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const letter = isLetter(unit);
    if (isDigit(unit)) {
      if (!isDigit(units[at - 1] ?? SPACE)) found.push(at);
    } else if (letter && (!inside || starts[at]! - starts[at - 1]! > 1)) {
      const key = keyOf(unit, units[at + 1] ?? SPACE);
      if (pairs[key] === 1 && byPair.get(key)!.some((beginning) => fits(folded, at, beginning))) found.push(at);
    }
    inside = letter;
  }
  return found;
}
