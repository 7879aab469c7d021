import type { Span } from '../text/split-sentences.ts';

/** No sentence of prose is longer; what is (lists, tables, text without stops) is read in pieces, so that the time stays linear. */
const MAX_LENGTH = 1500;
/** A piece ends at white space if there is any within so many units. */
const SEARCH = 200;

/** Returns the sentences with overlong ones cut into pieces, in order; together they cover what the sentences do, spaces at cuts aside. */
export function cutSentences(text: string, sentences: readonly Span[]): Span[] {
  return sentences.flatMap(({ start, end }) => (end - start <= MAX_LENGTH ? [{ start, end }] : cut(text, { start, end })));
}

function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    const limit = Math.min(end, from + MAX_LENGTH);
    const space = limit < end ? text.slice(limit - SEARCH, limit).search(/\s\S*$/) : -1;
    const to = space < 0 ? limit : limit - SEARCH + space + 1;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}
