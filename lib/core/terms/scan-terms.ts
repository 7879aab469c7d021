import { type FoldedText, readFolded } from '../text/fold-text.ts';
import { ENDINGS } from './endings.ts';
import { mayBegin, readBeginnings } from './term-beginnings.ts';
import type { TermIndex } from './term-index.ts';

/** A form found in a text, before anything is decided. Folded offsets, end exclusive. */
export interface Hit {
  start: number;
  end: number;
  concept: number;
  form: number;
  language: number;
  risk: number;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const HYPHEN = 0x2d;
/** A run of white space inside a name is no longer than this. */
const MAX_GAP = 4;
/** No inflectional ending is longer. */
const MAX_ENDING = 12;

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isLowLatin = (unit: number) => unit >= 0x61 && unit <= 0x7a;

/** Among signs and symbols there are letters and numbers too. */
const SYMBOLS = { from: 0x2071, to: 0x2c00 };
/** 1 for units that are part of a word: this is asked for every letter of a page. */
const WORD_UNITS = listWordUnits();

/** Returns true for a folded unit that is part of a word: a letter of any script or a digit. */
export const isWordUnit = (unit: number): boolean => WORD_UNITS[unit] === 1;

function listWordUnits(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x80; unit++) units[unit] = isLowLatin(unit) || isDigit(unit) ? 1 : 0;
  units.fill(1, 0xc0, 0x2000).fill(1, 0x2c00, 0x3000);
  for (const unit of [0xaa, 0xb5, 0xba]) units[unit] = 1;
  units.fill(0, 0x55a, 0x560);
  for (const unit of [0xd7, 0xf7, 0x589]) units[unit] = 0;
  const symbols = String.fromCharCode(...Array.from({ length: SYMBOLS.to - SYMBOLS.from }, (_, at) => SYMBOLS.from + at));
  for (const { index } of symbols.matchAll(/[\p{Letter}\p{N}]/gu)) units[SYMBOLS.from + index] = 1;
  return units;
}

/** Position after the gap that starts at `at`, or -1 where the gap is no gap between words of one name. */
function skipGap(units: Uint16Array, at: number): number {
  let end = units[at] === HYPHEN ? at + 1 : at;
  let lines = 0;
  while (units[end] === SPACE || units[end] === NEWLINE) if (units[end++] === NEWLINE) lines++;
  return end - at <= MAX_GAP && lines < 2 ? end : -1;
}

function wordEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (end < units.length && end - at <= MAX_ENDING && isWordUnit(units[end]!)) end++;
  return end;
}

/** End of the word with its ending, or -1 where what follows the stem is no ending of the paradigm. */
function matchEnding(units: Uint16Array, at: number, ending: number): number {
  const { bare, pattern } = ENDINGS[ending]!;
  const end = wordEnd(units, at);
  if (end > at) return pattern.test(readFolded(units, at, end)) ? end : -1;
  if (units[at] === HYPHEN && pattern.source.startsWith('^-?')) {
    const hyphenated = wordEnd(units, at + 1);
    if (hyphenated > at + 1 && pattern.test(readFolded(units, at, hyphenated))) return hyphenated;
  }
  return bare ? at : -1;
}

/** First letters of the words of a span. */
function wordStarts(units: Uint16Array, start: number, end: number): number[] {
  const starts: number[] = [];
  let before = SPACE;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if ((before === SPACE || before === HYPHEN || before === NEWLINE) && isWordUnit(unit)) starts.push(at);
    before = unit;
  }
  return starts;
}

const isUpper = (letter: string) => letter !== letter.toLowerCase();

function hasCapitals(raw: string, folded: FoldedText, hit: Hit, caps: string): boolean {
  if (!/[12]/.test(caps)) return true;
  const starts = wordStarts(folded.units, hit.start, hit.end);
  for (let i = 0; i < caps.length; i++) {
    const need = caps[i];
    const at = starts[i];
    if (need === '0' || at === undefined) continue;
    if (!isUpper(raw[folded.starts[at]!]!)) return false;
    if (need === '2' && !isUpper(raw[folded.starts[at + 1]!] ?? '')) return false;
  }
  return true;
}

/** What one walk through the trie needs. */
interface Walk {
  raw: string;
  folded: FoldedText;
  start: number;
  index: TermIndex;
  hits: Hit[];
}

const isGap = (unit: number) => unit === SPACE || unit === NEWLINE || unit === HYPHEN;

/** Adds every form that goes on at `at` from a node already entered. */
function walkFrom(walk: Walk, node: number, at: number): void {
  const { units } = walk.folded;
  const { unit: unitOf, child, sibling, terminal, jump } = walk.index.trie;
  while (node) {
    if (terminal[node]) collect(walk, at, terminal[node]!);
    if (jump[node]) followJumps(walk, at, jump[node]!);
    const next = units[at];
    if (next === undefined) return;
    const gap = isGap(next);
    const wanted = gap ? SPACE : next;
    node = child[node]!;
    while (node && unitOf[node] !== wanted) node = sibling[node]!;
    at = gap ? skipGap(units, at) : at + 1;
    if (at < 0) return;
  }
}

/** Goes on after an inner word whose ending fits. */
function followJumps(walk: Walk, at: number, run: number): void {
  const { jumps, trie } = walk.index;
  const { units } = walk.folded;
  for (let i = 0; i < jumps[run - 1]!; i++) {
    const end = matchEnding(units, at, jumps[run + i * 2]!);
    if (end < 0 || !isGap(units[end] ?? 0)) continue;
    const after = skipGap(units, end);
    if (after < 0) continue;
    for (let node = trie.child[jumps[run + i * 2 + 1]!]!; node; node = trie.sibling[node]!) {
      if (trie.unit[node] === units[after]) walkFrom(walk, node, after + 1);
    }
  }
}

function collect(walk: Walk, at: number, run: number): void {
  const { terminals, forms } = walk.index;
  const count = terminals[run - 1]!;
  for (let entry = run; entry < run + count * 4; entry += 4) {
    const form = terminals[entry]!;
    const end = matchEnding(walk.folded.units, at, terminals[entry + 1]!);
    if (end < 0) continue;
    const hit = {
      start: walk.start,
      end,
      concept: forms[form]!.concept,
      form,
      language: terminals[entry + 2]!,
      risk: terminals[entry + 3]!,
    };
    if (hasCapitals(walk.raw, walk.folded, hit, forms[form]!.caps)) walk.hits.push(hit);
  }
}

/**
 * Returns every form of the index that stands in the text as whole words in the right case, overlapping ones too, by start, then by
 * length in the order of the trie (shorter first).
 */
export function scanTerms(raw: string, folded: FoldedText, index: TermIndex): Hit[] {
  const hits = scanTrie(raw, folded, index);
  if (!index.added) return hits;
  return [...hits, ...index.added.flatMap((part) => scanTrie(raw, folded, part))].sort((a, b) => a.start - b.start);
}

function scanTrie(raw: string, folded: FoldedText, index: TermIndex): Hit[] {
  const { units } = folded;
  const beginnings = readBeginnings(index);
  const hits: Hit[] = [];
  let inside = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const word = WORD_UNITS[unit]!;
    if (word > inside && mayBegin(beginnings, units, at))
      walkFrom({ raw, folded, start: at, index, hits }, beginnings.first[unit]!, at + 1);
    inside = word;
  }
  return hits;
}
