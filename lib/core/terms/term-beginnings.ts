import type { TermIndex } from './term-index.ts';

/** How the forms of an index begin: most words of a text are told from all of them by three letters. */
export interface Beginnings {
  /** Children of the trie's root by unit. */
  first: Uint32Array;
  /** At `keyOf` of two units: 0 where no form begins so, `ENDS` where one may end there, else `GOES_ON`. */
  pairs: Uint8Array;
  /** At `keyOf` of three units: 1 where a form begins so. */
  triples: Uint8Array;
}

const KEYS = 1 << 16;
const GOES_ON = 1;
const ENDS = 2;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const HYPHEN = 0x2d;

const keyOf = (first: number, second: number, third = 0): number => ((first * 31) ^ (second * 7919) ^ (third * 104729)) & (KEYS - 1);
const known = new WeakMap<TermIndex, Beginnings>();

/** Returns the beginnings of an index, worked out once. */
export function readBeginnings(index: TermIndex): Beginnings {
  const before = known.get(index);
  if (before) return before;
  const beginnings: Beginnings = { first: new Uint32Array(KEYS), pairs: new Uint8Array(KEYS), triples: new Uint8Array(KEYS) };
  const { unit, child, sibling } = index.trie;
  for (let node = child[0]!; node; node = sibling[node]!) {
    beginnings.first[unit[node]!] = node;
    if (endsAt(index, node)) markAll(beginnings.pairs, unit[node]!);
    for (let next = child[node]!; next; next = sibling[next]!) markPair(beginnings, index, node, next);
  }
  known.set(index, beginnings);
  return beginnings;
}

/** Inflection goes on where a stem ends, and another word after a gap. */
function endsAt({ trie }: TermIndex, node: number): boolean {
  if (trie.terminal[node] || trie.jump[node]) return true;
  for (let next = trie.child[node]!; next; next = trie.sibling[next]!) if (trie.unit[next] === SPACE) return true;
  return false;
}

/** A stem of one letter: whatever follows. */
function markAll(pairs: Uint8Array, first: number): void {
  for (let second = 0; second < KEYS; second++) pairs[keyOf(first, second)] = ENDS;
}

function markPair({ pairs, triples }: Beginnings, index: TermIndex, node: number, next: number): void {
  const { unit, child, sibling } = index.trie;
  const [first, second] = [unit[node]!, unit[next]!];
  const key = keyOf(first, second);
  pairs[key] = Math.max(pairs[key]!, endsAt(index, next) ? ENDS : GOES_ON);
  for (let third = child[next]!; third; third = sibling[third]!) triples[keyOf(first, second, unit[third]!)] = 1;
}

/** Returns false where no form begins at a place of folded text; true says only that its first letters are those of one. */
export function mayBegin({ first, pairs, triples }: Beginnings, units: Uint16Array, at: number): boolean {
  const unit = units[at]!;
  if (first[unit] === 0) return false;
  const second = unitAt(units, at + 1);
  const pair = pairs[keyOf(unit, second)];
  return pair === ENDS || (pair === GOES_ON && triples[keyOf(unit, second, unitAt(units, at + 2))] === 1);
}

/** A unit as the trie has it: one kind of gap, which the end of the text is too. */
function unitAt(units: Uint16Array, at: number): number {
  const unit = units[at];
  return unit === undefined || unit === NEWLINE || unit === HYPHEN ? SPACE : unit;
}
