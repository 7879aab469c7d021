import { ABBREVIATIONS } from './abbreviations.ts';

/** A stretch of a text, UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const END = /[.!?…։。]+[\p{Pe}\p{Pf}"'’”»]*(?:\s*»)?|\n\s*\n/gu;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}°.-]+$/u;
const OPENS_SENTENCE = /^[\s\u00a0]*[\p{Ps}\p{Pi}"'’“„«¿¡—–\-•]*[\s\u00a0]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}#@]|$)/u;

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}?$/u.test(word);
}

/** A single stop that belongs to an abbreviation, an initial, or a number. */
function isInner(text: string, at: number, mark: string, after: number): boolean {
  if (mark.startsWith('\n') || /^[!?…։。]/.test(mark) || mark.startsWith('..')) return false;
  if (!/\s/.test(text[after] ?? ' ')) return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  return isInitial(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** A new sentence starts with a capital, a digit or an opening mark; «!» and «?» inside a sentence are followed by a small letter. */
function endsHere(text: string, at: number, mark: string, after: number): boolean {
  if (mark.startsWith('\n')) return true;
  if (isInner(text, at, mark, after)) return false;
  return OPENS_SENTENCE.test(text.slice(after, after + 12));
}

function trim(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

/**
 * Returns the sentences of a text in order, without the white space around them. A blank line always ends one; a stop does not where it
 * belongs to an abbreviation, an initial or a number. Never empty spans; together they hold every character that is no white space.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = trim(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const after = match.index + match[0].length;
    if (endsHere(text, match.index, match[0], after)) close(after);
  }
  close(text.length);
  return sentences;
}
