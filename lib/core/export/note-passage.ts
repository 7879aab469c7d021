import type { Note } from '../notes/note.ts';

/** The noted words and what stands before and after them. */
export interface NotePassage {
  before: string;
  words: string;
  after: string;
}

/** Returns the noted words within their sentence; within the words around them where the sentence does not hold them. */
export function findNotePassage({ quote, sentence }: Pick<Note, 'quote' | 'sentence'>): NotePassage {
  const start = findWords(sentence, quote);
  if (start === null) return { before: quote.prefix, words: quote.exact, after: quote.suffix };
  return { before: sentence.slice(0, start), words: quote.exact, after: sentence.slice(start + quote.exact.length) };
}

/** Of several places, the one that what stood before the words tells. */
function findWords(sentence: string, { exact, prefix }: Note['quote']): number | null {
  if (exact === '') return null;
  const starts: number[] = [];
  for (let at = sentence.indexOf(exact); at >= 0; at = sentence.indexOf(exact, at + exact.length)) starts.push(at);
  const told = starts.find((start) => {
    const before = sentence.slice(0, start);
    return before !== '' && (before.endsWith(prefix) || prefix.endsWith(before));
  });
  return told ?? starts[0] ?? null;
}
