import { entriesOf, foldWord, mergeTags, type Pattern, type Tagger, type Tags, wordAgrees } from './make-tagger.ts';
import type { SideWord } from './word-table.ts';

export type { OutcomeTag } from './make-tagger.ts';

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

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

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
  let length = 0;
  let longest: Tags[] = [];
  let side: SideWord | undefined;
  for (const { words, tags } of entriesOf(raw[at]!.text, tagger)) {
    const taken = matchEntry(raw, at, words);
    if (taken === 0) continue;
    side ??= tags.side;
    if (taken > length) [length, longest] = [taken, []];
    if (taken === length) longest.push(tags);
  }
  if (length === 0) return null;
  return { length, tags: { ...(side ? { side } : {}), ...longest.reduce((all, tags) => mergeTags(tags, all)) } };
}

/** Number of tokens that the words of an entry take from `at` on, the first of which is known, apostrophes included; 0 where they do not stand there. */
function matchEntry(raw: readonly Token[], at: number, words: readonly Pattern[]): number {
  let i = at + 1;
  for (let n = 1; n < words.length; n++) {
    if (raw[i] && isApostrophe(raw[i]!)) i++;
    const token = raw[i];
    if (!token?.word || !wordAgrees(words[n]!, token.text)) return 0;
    i++;
  }
  return i - at;
}
