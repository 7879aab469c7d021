import type { Side } from '../pack/pack.ts';
import { sideOfPlace } from './build-roster.ts';
import type { Draft } from './draft.ts';
import { isAboutFighting, isOutsider, WAR_TOLL } from './fighting-side.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { isFarFrom } from './is-far-from.ts';
import { isStruckPlace } from './is-struck-place.ts';
import { tellsAnother } from './presume-side.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Countable, Outcome } from './word-table.ts';

const AT_HOME: readonly Countable[] = [
  'house',
  'civilian',
  'person',
  'resident',
  'child',
  'body',
  'refugee',
  'police',
  'police-and-civilian',
];

const ENDS: readonly Outcome[] = ['killed', 'wounded', 'displaced', 'killed-or-wounded'];

/** Returns the side of the one place that the count's clause, or what comes before it, names: people who are not soldiers suffer where they live. Null elsewhere. */
export function homeSide({ counted, found, number }: Draft, { scene, view, speakers, sources }: SentenceReading): Side | null {
  // so many lives a war took, of both
  if (found?.outcome === 'killed' && (number.value ?? number.min ?? 0) >= WAR_TOLL) return null;
  if (counted.countable === 'person' && found && ENDS.includes(found.outcome) && isAboutFighting(view)) return null;
  // where somebody crosses a border is no home
  if (found?.outcome === 'arrived') return null;
  if (!AT_HOME.includes(counted.countable) || (!found && counted.countable !== 'resident' && counted.countable !== 'body')) return null;
  const here = isAboutFighting(view) ? null : placesBeside(view, counted.number);
  if (
    !here &&
    (isOutsider(speakerAt(speakers, counted.number)) || (found?.outcome !== 'living' && tellsAnother({ counted }, { view, speakers })))
  )
    return null;
  const sides = new Set(
    (here ?? scene).flatMap(
      (place) =>
        sideOfPlace(sources.roster, place, sources.pageDate?.from ?? null) ??
        (isStruck(view, place) ? sources.roster.sideOf.get(place) : null) ??
        [],
    ),
  );
  return sides.size === 1 ? [...sides][0]! : null;
}

/** "A strike on Baku": a capital that is hit is a town whose people suffer. */
const isStruck = (view: SentenceView, place: string): boolean =>
  view.mentions.some(
    (mention, i) => mention?.concept === place && mention !== view.mentions[i - 1] && isStruckPlace(view, { first: i, at: i }),
  );

/** The places of the clause, else of the last clause before it that names any; none where only a later one does; null where the sentence has none. */
function placesBeside(view: SentenceView, at: number): string[] | null {
  const { mentions, clauses } = view;
  let before: number | null = null;
  const named = mentions.flatMap((mention, i) => {
    if ((mention?.kind !== 'place' && mention?.kind !== 'polity') || isFarFrom(view, i)) return [];
    if (clauses[i]! <= clauses[at]!) before = clauses[i]!;
    return [{ concept: mention.concept, clause: clauses[i]! }];
  });
  return named.length === 0 ? null : [...new Set(named.flatMap(({ concept, clause }) => (clause === before ? [concept] : [])))];
}
