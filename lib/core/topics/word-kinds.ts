import { foldWord } from '../text/fold-text.ts';

/** Words and beginnings of words, folded, with the kind of each. */
export interface WordKinds<Kind> {
  whole: ReadonlyMap<string, Kind>;
  stems: ReadonlyMap<string, Kind>;
  /** Lengths of the stems, each once, longest first. */
  lengths: readonly number[];
}

/** Returns the kinds of words separated by spaces, by kind; one that ends in a hyphen takes any ending. The first kind keeps a word. */
export function sortWords<Kind>(lists: readonly (readonly [Kind, readonly string[]])[]): WordKinds<Kind> {
  const whole = new Map<string, Kind>();
  const stems = new Map<string, Kind>();
  for (const [kind, lines] of lists) {
    for (const word of lines.flatMap((line) => line.split(' '))) {
      const [target, key] = word.endsWith('-') ? [stems, foldWord(word.slice(0, -1))] : [whole, foldWord(word)];
      if (!target.has(key)) target.set(key, kind);
    }
  }
  return { whole, stems, lengths: [...new Set([...stems.keys()].map(({ length }) => length))].sort((a, b) => b - a) };
}

/** Returns the kind of a folded word, that of its longest known beginning where it is not known whole; null for other words. */
export function kindOf<Kind>({ whole, stems, lengths }: WordKinds<Kind>, word: string): Kind | null {
  const known = whole.get(word);
  if (known !== undefined) return known;
  for (const length of lengths) {
    const kind = length <= word.length ? stems.get(word.slice(0, length)) : undefined;
    if (kind !== undefined) return kind;
  }
  return null;
}
