import type { Countable, Mark, Outcome, OutcomeRole, SideWord, Speech, WordTable } from './word-table.ts';

/** One thing that an outcome word can say. */
export interface OutcomeTag {
  outcome: Outcome;
  role: OutcomeRole;
}

/** What one word, or several that belong together, can mean in a sentence that counts something. */
export interface Tags {
  countable?: Countable;
  outcomes?: OutcomeTag[];
  side?: SideWord;
  demonym?: boolean;
  speech?: Speech;
  marks?: Mark[];
}

/** A word, number or sign of a sentence with its meanings. Offsets are UTF-16 units of the page's text, end exclusive. */
export interface Token {
  start: number;
  end: number;
  /** Folded: lower case, NFC, without the apostrophe that ends it; empty for numbers. */
  text: string;
  word: boolean;
  /** Index of the number that the token stands for. */
  number?: number;
  tags: Tags;
}

interface Entry {
  words: string[];
  tags: Tags;
}

/** Entries of a word table by the first two letters of their first word, longest first. */
export type Tagger = ReadonlyMap<string, Entry[]>;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const KEY_LENGTH = 2;

/** Folds one word for comparing: NFC, lower case, dotted and dotless i alike, the Azerbaijani schwa in one form, `ё` as `е`. */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replace(/[ǝә]/g, 'ə')
    .replaceAll('ё', 'е')
    .replaceAll('և', 'եւ')
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00ad՛՞՜]/g, '');
}

/** Makes the tagger of a word table; several meanings of one spelling are merged. */
export function makeTagger(table: WordTable): Tagger {
  const tagger = new Map<string, Entry[]>();
  const add = (patterns: string | undefined, tags: Tags) => {
    for (const pattern of patterns?.split('|') ?? []) addEntry(tagger, pattern.trim(), tags);
  };
  for (const [countable, patterns] of Object.entries(table.countables)) add(patterns, { countable: countable as Countable });
  for (const [patterns, countable, outcome] of table.counted) add(patterns, { countable, outcomes: [{ outcome, role: 'suffer' }] });
  for (const [patterns, outcome, role] of table.outcomes) add(patterns, { outcomes: [{ outcome, role }] });
  for (const [side, patterns] of Object.entries(table.sides)) add(patterns, { side: side as SideWord });
  add(table.demonyms, { demonym: true });
  for (const [speech, patterns] of Object.entries(table.speech)) add(patterns, { speech: speech as Speech });
  for (const [mark, patterns] of Object.entries(table.marks)) add(patterns, { marks: [mark as Mark] });
  for (const entries of tagger.values()) entries.sort((a, b) => b.words.length - a.words.length || weight(b) - weight(a));
  return tagger;
}

const weight = (entry: Entry) => entry.words.join('').length;

function addEntry(tagger: Map<string, Entry[]>, pattern: string, tags: Tags): void {
  const words = pattern
    .split(/[\s'’]+/)
    .filter(Boolean)
    .map(foldPattern);
  const first = words[0];
  if (!first) return;
  const key = first.replace('*', '').slice(0, KEY_LENGTH);
  const entries = tagger.get(key) ?? [];
  const same = entries.find((entry) => entry.words.join(' ') === words.join(' '));
  if (same) same.tags = mergeTags(same.tags, tags);
  else entries.push({ words, tags });
  tagger.set(key, entries);
}

const foldPattern = (word: string) => (word.endsWith('*') ? `${foldWord(word.slice(0, -1))}*` : foldWord(word));

function mergeTags(one: Tags, other: Tags): Tags {
  const marks = [...(one.marks ?? []), ...(other.marks ?? [])];
  const outcomes = [...(one.outcomes ?? []), ...(other.outcomes ?? [])];
  return { ...one, ...other, ...(marks.length ? { marks } : {}), ...(outcomes.length ? { outcomes } : {}) };
}

const wordAgrees = (pattern: string, word: string) => (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word);

/** A span of the text that is read as one number. */
export interface NumberSpan {
  start: number;
  end: number;
}

/**
 * Splits a stretch of text into tokens with their meanings; words that belong together become one token, a number is one token whose
 * `number` is its index in `numbers`. Tokens are in order and do not overlap.
 */
export function tagWords(text: string, range: NumberSpan, numbers: readonly NumberSpan[], tagger: Tagger): Token[] {
  const raw = splitWords(text, range, numbers);
  const tokens: Token[] = [];
  for (let i = 0; i < raw.length; ) {
    const token = raw[i]!;
    const found = token.word ? longestEntries(raw, i, tagger) : null;
    const last = raw[i + (found?.length ?? 1) - 1]!;
    const text = found
      ? raw
          .slice(i, i + found.length)
          .map((part) => part.text)
          .join(' ')
      : token.text;
    tokens.push(found ? { ...token, end: last.end, text, tags: found.tags } : token);
    i += found?.length ?? 1;
  }
  return tokens;
}

function splitWords(text: string, range: NumberSpan, numbers: readonly NumberSpan[]): Token[] {
  const tokens: Token[] = [];
  let next = numbers.findIndex((number) => number.end > range.start);
  let from = range.start;
  const plain = (to: number) => {
    for (const match of text.slice(from, to).matchAll(WORD)) tokens.push(plainToken(from + match.index, match[0]));
  };
  for (; next >= 0 && next < numbers.length && numbers[next]!.start < range.end; next++) {
    const number = numbers[next]!;
    if (number.start < from) continue;
    plain(number.start);
    tokens.push({ start: number.start, end: number.end, text: '', word: false, number: next, tags: {} });
    from = number.end;
  }
  plain(range.end);
  return tokens;
}

function plainToken(start: number, raw: string): Token {
  const word = /[\p{L}\p{N}]/u.test(raw);
  return { start, end: start + raw.length, text: word ? foldWord(raw) : raw, word, tags: {} };
}

const isApostrophe = (token: Token) => /^['’ʼ`´]$/.test(token.text);

function longestEntries(raw: readonly Token[], at: number, tagger: Tagger): { length: number; tags: Tags } | null {
  const entries = tagger.get(raw[at]!.text.slice(0, KEY_LENGTH)) ?? [];
  const matches = entries
    .map((entry) => ({ tags: entry.tags, length: matchEntry(raw, at, entry.words) }))
    .filter(({ length }) => length > 0);
  const length = Math.max(0, ...matches.map((match) => match.length));
  if (length === 0) return null;
  const longest = matches.filter((match) => match.length === length).map((match) => match.tags);
  const side = matches.find(({ tags }) => tags.side)?.tags.side;
  return { length, tags: { ...(side ? { side } : {}), ...longest.reduce((all, tags) => mergeTags(tags, all)) } };
}

/** Number of tokens that the words of an entry take from `at` on, apostrophes included; 0 where they do not stand there. */
function matchEntry(raw: readonly Token[], at: number, words: readonly string[]): number {
  let i = at;
  for (const [n, word] of words.entries()) {
    if (n > 0 && raw[i] && isApostrophe(raw[i]!)) i++;
    const token = raw[i];
    if (!token?.word || !wordAgrees(word, token.text)) return 0;
    i++;
  }
  return i - at;
}
