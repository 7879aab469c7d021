import type { Side } from '../pack/pack.ts';
import type { Roster } from './build-roster.ts';
import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';

/** What the search for the side that bears a count goes by. */
export interface BearerSearch {
  view: SentenceView;
  counted: Counted;
  /** All counts of the sentence, in order. */
  all: readonly Counted[];
  found: FoundOutcome | null;
  speaker: Speaker | null;
  roster: Roster;
  /** The party whose language the page is written in, where it is one's own: "the enemy" is then its enemy. */
  home?: Side | null;
}

/** Languages of the two parties. */
const HOME: ReadonlyMap<string, Side> = new Map<string, Side>([
  ['az', 'azerbaijan'],
  ['hy', 'armenian'],
]);

/** Returns the party whose own language a language is, null for all others. */
export const homeOf = (language: string): Side | null => HOME.get(language) ?? null;

/** Returns who fights the side given; null where it is not one of the two. */
export function opponentOf(side: Side | null): Side | null {
  if (side === 'azerbaijan') return 'armenian';
  return side === 'armenia' || side === 'nk' || side === 'armenian' ? 'azerbaijan' : null;
}

/** Returns whether two sides fight on the same side. */
export const sameCamp = (one: Side | null, other: Side | null): boolean =>
  one === other || (opponentOf(one) !== null && opponentOf(one) === opponentOf(other));

/** Returns the side that a token names, by its word or by the record of its name; null for "enemy", "our" and third parties. */
export function sideAt(view: SentenceView, at: number, roster: Roster): Side | null {
  const word = view.tokens[at]!.tags.side;
  if (word && word !== 'enemy' && word !== 'own') return word;
  const mention = view.mentions[at];
  const side = mention ? roster.sideOf.get(mention.concept) : undefined;
  return side === 'azerbaijan' || side === 'armenia' || side === 'nk' ? side : null;
}
