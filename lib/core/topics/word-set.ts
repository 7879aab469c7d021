import { foldWord } from '../text/fold-text.ts';

/** Words and beginnings of words, folded. */
export interface WordSet {
  whole: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Lengths of the stems, each once. */
  lengths: readonly number[];
}

/** Returns the set of words separated by spaces; one that ends in a hyphen takes any ending. */
export function makeWordSet(lines: readonly string[]): WordSet {
  const words = lines.flatMap((line) => line.split(' '));
  const stems = new Set(words.filter((word) => word.endsWith('-')).map((word) => foldWord(word.slice(0, -1))));
  const whole = new Set(words.filter((word) => !word.endsWith('-')).map(foldWord));
  return { whole, stems, lengths: [...new Set([...stems].map(({ length }) => length))] };
}

/** Returns true where a folded word is one of the set, or begins like one that takes endings. */
export function hasWord({ whole, stems, lengths }: WordSet, word: string): boolean {
  return whole.has(word) || lengths.some((length) => word.length >= length && stems.has(word.slice(0, length)));
}
