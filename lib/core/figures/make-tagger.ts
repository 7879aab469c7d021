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

/** Words that belong together, with what they mean. */
export interface Entry {
  words: Pattern[];
  tags: Tags;
}

/** A word of an entry, folded; `open` where it stands for every word that begins so. */
export interface Pattern {
  text: string;
  open: boolean;
}

/** The entries of a word table. */
export interface Tagger {
  /** By the first two letters of their first word, longest first. */
  entries: ReadonlyMap<string, Entry[]>;
  /** Those that a word can begin, by the word: a text has the same words again and again. */
  known: Map<string, Entry[]>;
}

/** Words whose entries are kept, at most. */
const KEPT = 20_000;

const KEY_LENGTH = 2;

/** Folds one word for comparing: NFC, lower case, dotted and dotless i alike, the Azerbaijani schwa in one form, `ё` as `е`. */
export function foldWord(word: string): string {
  return isPlain(word) ? word.toLowerCase() : foldLetters(word);
}

/** Most words have ASCII letters alone, which fold by their case. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 0x80) return false;
  return true;
}

function foldLetters(word: string): string {
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
  const spelt = new Map<string, Entry>();
  const add = (patterns: string | undefined, tags: Tags) => {
    for (const pattern of patterns?.split('|') ?? []) addEntry(spelt, pattern, tags);
  };
  for (const [countable, patterns] of Object.entries(table.countables)) add(patterns, { countable: countable as Countable });
  for (const [patterns, countable, outcome] of table.counted) add(patterns, { countable, outcomes: [{ outcome, role: 'suffer' }] });
  for (const [patterns, outcome, role] of table.outcomes) add(patterns, { outcomes: [{ outcome, role }] });
  for (const [side, patterns] of Object.entries(table.sides)) add(patterns, { side: side as SideWord });
  add(table.demonyms, { demonym: true });
  for (const [speech, patterns] of Object.entries(table.speech)) add(patterns, { speech: speech as Speech });
  for (const [mark, patterns] of Object.entries(table.marks)) add(patterns, { marks: [mark as Mark] });
  const entries = new Map<string, Entry[]>();
  for (const entry of spelt.values()) {
    const key = entry.words[0]!.text.slice(0, KEY_LENGTH);
    const same = entries.get(key);
    if (same) same.push(entry);
    else entries.set(key, [entry]);
  }
  for (const same of entries.values()) same.sort((a, b) => b.words.length - a.words.length || weight(b) - weight(a));
  return { entries, known: new Map() };
}

const weight = (entry: Entry) => entry.words.reduce((sum, { text, open }) => sum + text.length + Number(open), 0);

function addEntry(spelt: Map<string, Entry>, spelling: string, tags: Tags): void {
  const words = spelling
    .split(/[\s'’]+/)
    .filter(Boolean)
    .map(foldPattern);
  if (words.length === 0) return;
  const key = words.map(({ text, open }) => (open ? `${text}*` : text)).join(' ');
  const same = spelt.get(key);
  if (same) same.tags = mergeTags(same.tags, tags);
  else spelt.set(key, { words, tags });
}

const foldPattern = (word: string): Pattern =>
  word.endsWith('*') ? { text: foldWord(word.slice(0, -1)), open: true } : { text: foldWord(word), open: false };

/** Returns both meanings as one; what only one of a kind can be is the second's. */
export function mergeTags(one: Tags, other: Tags): Tags {
  const marks = [...(one.marks ?? []), ...(other.marks ?? [])];
  const outcomes = [...(one.outcomes ?? []), ...(other.outcomes ?? [])];
  return { ...one, ...other, ...(marks.length ? { marks } : {}), ...(outcomes.length ? { outcomes } : {}) };
}

/** Returns whether a word is one that a pattern stands for. */
export const wordAgrees = ({ text, open }: Pattern, word: string) => (open ? word.startsWith(text) : text === word);

/** Returns the entries that a folded word can begin, longest first. */
export function entriesOf(word: string, { entries, known }: Tagger): Entry[] {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= KEPT) known.clear();
  const found = (entries.get(word.slice(0, KEY_LENGTH)) ?? []).filter(({ words }) => wordAgrees(words[0]!, word));
  known.set(word, found);
  return found;
}
