import { type FoldedText, readFolded } from '../text/fold-text.ts';
import { readTone } from '../topics/read-tone.ts';
import { ARMENIAN_WORDS, AZERBAIJANI_WORDS } from '../topics/subject-words.ts';
import { STRIKE } from '../topics/war-words.ts';
import { ANCHORS } from './cue-words.ts';
import type { Hit } from './scan-terms.ts';
import { STRUCK_TOWNS, SUBJECT_REGIONS } from './subject-concepts.ts';
import { CONTEXT, SAFE, type TermIndex } from './term-index.ts';

/** What the whole page says about doubtful forms. */
export interface PageSigns {
  language: string;
  /** A second sign for `context` forms is there. */
  second: boolean;
  /** Start of the first full mention of each person, by concept; -1 where the page had it before this text. */
  persons: Map<number, number>;
  /** Concepts that have a safe form of their own on the page. */
  safe: Set<number>;
  /** Folded starts and ends of the places named by no form that is never alone: companions in an enumeration. */
  starts: Set<number>;
  ends: Set<number>;
}

/** Distinct anchor words that make up for a missing safe form. */
const ENOUGH_ANCHORS = 2;
const SCAN = 20000;

/** A page that names both states, be it by their capitals, needs no anchor. */
function namesBothStates(folded: FoldedText): boolean {
  let [armenian, azerbaijani] = [false, false];
  for (let at = 0; at < folded.units.length && !(armenian && azerbaijani); at += SCAN) {
    const text = readFolded(folded.units, at, Math.min(folded.units.length, at + SCAN));
    armenian ||= text.search(ARMENIAN_WORDS) >= 0;
    azerbaijani ||= text.search(AZERBAIJANI_WORDS) >= 0;
  }
  return armenian && azerbaijani;
}

function countAnchors(folded: FoldedText): number {
  const found = new Set<string>();
  for (let at = 0; at < folded.units.length && found.size < ENOUGH_ANCHORS; at += SCAN) {
    for (const match of readFolded(folded.units, at, Math.min(folded.units.length, at + SCAN)).matchAll(ANCHORS)) found.add(match[0]);
  }
  return found.size;
}

/** The region's name, however it is spelt, in folded text. */
const REGION = /[kqg]arabag|[kg]arabagh|karabakh|karabach|karabaj|карабах|ղարաբաղ|artsakh|artsaj|арцах|արցախ/;
/** A text of no more units is a headline or a ticker: one word of arms is all it has room for. */
const HEADLINE = 300;

/**
 * The region, or a place of the subject with a state or another such place, beside words of war that outweigh those of other themes:
 * horses, carpets and clubs have none. A line of news has room for fewer: the region with the fallen or with one word of arms, or a
 * town of the front under fire.
 */
function namesFighting(folded: FoldedText, places: number, towns: number): boolean {
  const text = readFolded(folded.units, 0, Math.min(folded.units.length, SCAN));
  const { war, harm, fallen, theme, wars, armenian, azerbaijani } = readTone(text);
  const states = Math.sign(armenian) + Math.sign(azerbaijani);
  const region = REGION.test(text);
  if (theme + wars === 0 && folded.units.length <= HEADLINE) {
    if (region ? war + fallen > 0 : towns > 0 && (war > 0 || STRIKE.test(text)) && war + harm > 1) return true;
  }
  if (!region && (places === 0 || places + states < ENOUGH_ANCHORS)) return false;
  return war >= 1 && war > theme && war + Math.sign(harm) + states >= ENOUGH_ANCHORS;
}

/** «Gence'ye»: Turkish sets off the endings of names alone. */
const isSetOff = ({ units }: FoldedText, language: string, end: number) =>
  language === 'tr' && /^['’]\p{L}/u.test(readFolded(units, end, Math.min(units.length, end + 2)));

/** Returns the signs of a page from all hits of its text and what was established before. */
export function readSigns(
  folded: FoldedText,
  index: TermIndex,
  hits: Hit[],
  language: string,
  established: ReadonlySet<string>,
): PageSigns {
  const persons = new Map<number, number>();
  const safe = new Set<number>();
  index.concepts.forEach(({ id, kind }, at) => {
    if (established.has(id)) kind === 'person' ? persons.set(at, -1) : safe.add(at);
  });
  const starts = new Set<number>();
  const ends = new Set<number>();
  const contested = new Set<number>();
  const towns = new Set<number>();
  for (const { concept, risk, start, end } of hits) {
    const { id, kind, sign } = index.concepts[concept]!;
    if (kind === 'place' && (risk <= CONTEXT || isSetOff(folded, language, end))) {
      if (sign) contested.add(concept);
      if (STRUCK_TOWNS.has(id) || (sign && !SUBJECT_REGIONS.has(id))) towns.add(concept);
      starts.add(start);
      ends.add(end);
    }
    if (risk !== SAFE) continue;
    if (kind === 'person' && !persons.has(concept)) persons.set(concept, start);
    if (kind === 'place' || kind === 'polity' || kind === 'actor') safe.add(concept);
  }
  const second =
    [...safe].some((concept) => index.concepts[concept]!.sign) ||
    countAnchors(folded) >= ENOUGH_ANCHORS ||
    namesBothStates(folded) ||
    namesFighting(folded, contested.size, towns.size);
  return { language, second, persons, safe, starts, ends };
}
