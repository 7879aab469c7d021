import type { Mention } from '../annotation.ts';
import { type FoldedText, foldText, readFolded } from '../text/fold-text.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { chooseConcept } from './choose-concept.ts';
import { findInstitutions } from './find-institutions.ts';
import { isAllowed, type Surroundings } from './is-allowed.ts';
import { joinPairs } from './join-pairs.ts';
import { keepWordings } from './keep-wordings.ts';
import { readSigns } from './page-signs.ts';
import { type Hit, scanTerms } from './scan-terms.ts';
import { shareSpan } from './share-span.ts';
import type { TermIndex } from './term-index.ts';

/** One text to search, and what is known of the page it is on. */
export interface MentionRequest {
  text: string;
  /** BCP 47 primary language of the text, `und` where it is not known. */
  language: string;
  index: TermIndex;
  /** ISO date of the page, to the precision known, or an interval "from/to"; bare nouns for events need it. */
  date?: string | null;
  /** Concepts found before on the same page, which count as named in full. */
  established?: ReadonlySet<string>;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const WHOLE = { keep: 0, skip: 0 };
const NONE: ReadonlySet<string> = new Set();

/** Returns a look-up of the folded bounds of the sentence around a folded offset. */
function sentenceFinder(text: string, folded: FoldedText): (offset: number) => [number, number] {
  let bounds: [number, number][] | null = null;
  return (offset) => {
    bounds ??= foldBounds(text, folded);
    let low = 0;
    let high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bounds[middle]![0] <= offset) low = middle;
      else high = middle - 1;
    }
    return bounds[low] ?? [0, folded.units.length];
  };
}

function foldBounds(text: string, { starts }: FoldedText): [number, number][] {
  let at = 0;
  const toFolded = (raw: number) => {
    while (at < starts.length - 1 && starts[at]! < raw) at++;
    return at;
  };
  return splitSentences(text).map(({ start, end }) => [toFolded(start), toFolded(end)]);
}

/** Hits by start, longer first. */
function groupByStart(hits: Hit[]): Hit[] {
  return [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Allowed hits inside a chosen one; `from` is the place of the first hit that starts with it. */
function hitsWithin(around: Surroundings, sorted: Hit[], from: number, chosen: Hit): Hit[] {
  const within: Hit[] = [];
  for (let at = from; at < sorted.length && sorted[at]!.start < chosen.end; at++) {
    const hit = sorted[at]!;
    if (hit.end <= chosen.end && hit.end - hit.start < chosen.end - chosen.start && isAllowed(around, hit)) within.push(hit);
  }
  return within;
}

/** Leftmost longest of the allowed hits. */
function selectHits(around: Surroundings, hits: Hit[]): Hit[] {
  const sorted = groupByStart(hits);
  const chosen: Hit[] = [];
  let free = 0;
  for (let at = 0; at < sorted.length; ) {
    const { start, end } = sorted[at]!;
    let next = at;
    while (next < sorted.length && sorted[next]!.start === start && sorted[next]!.end === end) next++;
    if (start >= free) {
      const allowed = sorted.slice(at, next).filter((hit) => isAllowed(around, hit));
      if (allowed.length) {
        const hit = chooseConcept(around, allowed);
        const shared = shareSpan(around, hit, hitsWithin(around, sorted, at, hit));
        chosen.push(...shared);
        free = shared.at(-1)!.end;
      }
    }
    at = next;
  }
  return chosen;
}

/** Folded bounds of the words of a form that its mention covers. */
function keptBounds(folded: FoldedText, hit: Hit, index: TermIndex): [number, number] {
  const { keep, skip } = hit.form < 0 ? WHOLE : index.forms[hit.form]!;
  let [start, end] = [hit.start, hit.end];
  let words = 0;
  for (let at = hit.start; at < hit.end; at++) {
    const unit = folded.units[at]!;
    if (unit !== SPACE && unit !== NEWLINE) continue;
    words++;
    if (words === skip) start = at + 1;
    if (words === keep) end = at;
  }
  const elided = skip > 0 && readFolded(folded.units, start, start + 2) === "d'";
  return [elided ? start + 2 : start, end];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/;

function toMention(text: string, folded: FoldedText, hit: Hit, index: TermIndex): Mention {
  const { id, kind, painted } = index.concepts[hit.concept]!;
  const [from, to] = keptBounds(folded, hit, index);
  const start = folded.starts[from]!;
  const end = folded.starts[to]!;
  const slice = text.slice(start, end).replace(INVISIBLE, '');
  return { start, end: start + slice.length, kind: kind as Mention['kind'], concept: id, painted };
}

/**
 * Returns the names and one-sided wordings of a text: longest match, no overlaps, sorted by start. Doubtful forms are there only with
 * their second sign, look-alikes never; a pair of names of one place is one mention.
 */
export function findMentions({ text, language, index, date = null, established = NONE }: MentionRequest): Mention[] {
  const folded = foldText(text);
  const hits = scanTerms(text, folded, index);
  if (!hits.length) return [];
  const sentenceAt = sentenceFinder(text, folded);
  const signs = readSigns(folded, index, hits, language, established);
  const around: Surroundings = { raw: text, folded, index, signs, date, sentenceAt };
  const institutions = findInstitutions({ folded, index, hits, language, sentenceAt });
  const chosen = keepWordings(around, selectHits(around, [...hits, ...institutions]));
  return joinPairs(
    text,
    chosen.map((hit) => toMention(text, folded, hit, index)),
  );
}
