import search, { type Match } from 'approx-string-match';
import type { NoteAnchor } from '../reading.ts';
import { BLOCK_SEPARATOR } from '../text/block-rules.ts';
import type { Note } from './note.ts';

/** Share of the words around a passage that must be as they were for the same words elsewhere to count as the same passage. */
const LEAST_CONTEXT = 0.4;
/** Share of a passage with its context that an editor may have changed. Hypothesis allows as much of the words alone. */
const MOST_CHANGED = 0.25;
/** Work spent on likeness, in units of text times words of the pattern (the search takes 32 at once): a third of a second or so. */
const MOST_WORK = 20_000_000;
const UNITS_AT_ONCE = 32;
/** Longer quotations than this are found unchanged or not at all. */
const LONGEST_LIKE = 2_000;

interface Place {
  block: number;
  start: number;
  end: number;
  /** The higher, the surer; only compared within one note. */
  score: number;
  exact: boolean;
}

/**
 * Finds noted passages again in the blocks of their page: the same words in the same surroundings, else words like them. Returns where they are,
 * in the order of the notes, with the ids of the notes that are not on the page.
 */
export function anchorNotes(notes: readonly Note[], blocks: readonly string[]): { anchors: NoteAnchor[]; gone: string[] } {
  const starts = startsOf(blocks);
  const anchors: NoteAnchor[] = [];
  const gone: string[] = [];
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  let work = MOST_WORK;
  for (const note of notes) {
    let place = findSame(note, blocks, starts);
    const wanted = patternOf(note.quote).length;
    if (!place && wanted <= LONGEST_LIKE && work > 0) {
      work -= length * Math.ceil(wanted / UNITS_AT_ONCE);
      place = findLike(note, blocks);
    }
    if (!place) gone.push(note.id);
    else anchors.push({ note: note.id, block: place.block, start: place.start, end: place.end, exact: place.exact });
  }
  return { anchors, gone };
}

function startsOf(blocks: readonly string[]): number[] {
  let start = 0;
  return blocks.map((block) => {
    const own = start;
    start += block.length + BLOCK_SEPARATOR.length;
    return own;
  });
}

/** The unchanged words: where most of their context stands around them, and of equals the one nearest to where they stood. */
function findSame({ quote, position }: Note, blocks: readonly string[], starts: readonly number[]): Place | null {
  let best: Place | null = null;
  let bestAway = Number.POSITIVE_INFINITY;
  if (quote.exact === '') return null;
  for (const [block, text] of blocks.entries()) {
    for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
      const end = start + quote.exact.length;
      if (!standsAlike(quote, text, { start, end })) continue;
      const score = contextShare(quote, text.slice(0, start), text.slice(end));
      const away = position ? Math.abs(starts[block]! + start - position.start) : 0;
      if (score < LEAST_CONTEXT || (best && (score < best.score || (score === best.score && away >= bestAway)))) continue;
      best = { block, start, end, score, exact: true };
      bestAway = away;
    }
  }
  return best;
}

const SPACE = /\s/u;
const WORD = /[\p{L}\p{N}]/u;

/** "22" is not what was noted where it is the end of "122": a word that was whole is found whole. */
function standsAlike({ prefix, exact, suffix }: Note['quote'], text: string, { start, end }: { start: number; end: number }): boolean {
  const grows = (inner: string | undefined, noted: string | undefined, found: string | undefined) =>
    WORD.test(inner ?? '') && !WORD.test(noted ?? '') && WORD.test(found ?? '');
  return !grows(exact[0], prefix.at(-1), text[start - 1]) && !grows(exact.at(-1), suffix[0], text[end]);
}

/** Share of the noted context that stands unchanged next to the words, 0 to 1; 1 where the note has none. */
function contextShare({ prefix, suffix }: Note['quote'], before: string, after: string): number {
  const length = prefix.length + suffix.length;
  if (length === 0) return before === '' && after === '' ? 1 : LEAST_CONTEXT;
  let same = 0;
  for (let i = 1; i <= prefix.length && i <= before.length && prefix.at(-i) === before.at(-i); i++) same++;
  for (let i = 0; i < suffix.length && i < after.length && suffix[i] === after[i]; i++) same++;
  return same / length;
}

const patternOf = ({ prefix, exact, suffix }: Note['quote']): string => prefix + exact + suffix;

/** Words like the noted ones in surroundings like theirs. */
function findLike({ quote }: Note, blocks: readonly string[]): Place | null {
  const pattern = patternOf(quote);
  let most = Math.floor(pattern.length * MOST_CHANGED);
  let best: { block: number; match: Match } | null = null;
  for (const [block, text] of blocks.entries()) {
    const [match] = search(text, pattern, most);
    if (!match || (best && match.errors >= best.match.errors)) continue;
    best = { block, match };
    most = match.errors;
  }
  return best && narrow(quote, best.block, blocks[best.block]!, best.match);
}

/** The words themselves within the stretch that is like them with their context; at least half of them must still be there. */
function narrow(quote: Note['quote'], block: number, text: string, match: Match): Place | null {
  const found = search(text.slice(match.start, match.end), quote.exact, Math.floor(quote.exact.length / 2));
  const from = (each: Match) => Math.abs(each.start - quote.prefix.length);
  const nearest = found.toSorted((a, b) => from(a) - from(b))[0];
  if (!nearest) return null;
  const { start, end } = wholeWords(text, match.start + nearest.start, match.start + nearest.end);
  return { block, start, end, score: -match.errors, exact: text.slice(start, end) === quote.exact };
}

/** A stretch without the spaces around it, grown to the ends of its words: of a number that was changed all digits are shown. */
function wholeWords(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end - 1 && SPACE.test(text[start]!)) start++;
  while (end > start + 1 && SPACE.test(text[end - 1]!)) end--;
  while (start > 0 && WORD.test(text[start]!) && WORD.test(text[start - 1]!)) start--;
  while (end < text.length && WORD.test(text[end - 1] ?? '') && WORD.test(text[end]!)) end++;
  return { start, end };
}
