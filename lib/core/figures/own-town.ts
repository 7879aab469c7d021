import type { Side } from '../pack/pack.ts';
import { sideOfPlace } from './build-roster.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

const AT_HOME: readonly Countable[] = ['civilian', 'person', 'resident', 'child', 'house', 'body', 'police', 'police-and-civilian'];

/** Returns the side of the place that stands beside one count of several, each with a place of its own («21 à Stepanakert et 24 à Gandja»); null elsewhere. */
export function ownTown({ counted }: Draft, { view, sources }: SentenceReading): Side | null {
  if (view.verbLast || !AT_HOME.includes(counted.countable)) return null;
  const numbers = view.tokens.flatMap(({ number }, i) => (number !== undefined ? [i] : []));
  if (numbers.length < 2) return null;
  const behind = (i: number) => townIn(view, numbers[i]! + 1, numbers[i + 1] ?? view.tokens.length);
  const before = (i: number) => townIn(view, (numbers[i - 1] ?? -1) + 1, numbers[i]!);
  // "in Ganja, ten, and in Martuni, five": where nothing follows the last number, the places come first
  const first = behind(numbers.length - 1) === null;
  const towns = numbers.map((_, i) => {
    const town = first ? before(i) : (behind(i) ?? before(i));
    return town === null ? null : sideOfPlace(sources.roster, town, sources.pageDate?.from ?? null);
  });
  const sides = new Set(towns);
  if (sides.size < 2 || towns.some((side) => !side)) return null;
  return towns[numbers.indexOf(counted.number)] ?? null;
}

/** The first place between two tokens that a preposition says to be where. */
function townIn({ tokens, mentions }: SentenceView, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (mentions[i]?.kind === 'place' && (hasMark(tokens[i - 1], 'stop') || AT.test(tokens[i - 1]?.text ?? '')))
      return mentions[i]!.concept;
  }
  return null;
}

const AT = /^(?:à|a|at|in|en|dans|near|près|bei|nahe|в|под|у)$/u;
