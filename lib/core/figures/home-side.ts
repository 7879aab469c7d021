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
export function homeSide({ counted, found, number }: Draft, { scene, view, speakers, sources, regionNamed }: SentenceReading): Side | null {
  // so many lives a war took, of both
  if (found?.outcome === 'killed' && (number.value ?? number.min ?? 0) >= WAR_TOLL) return null;
  if (counted.countable === 'person' && found && ENDS.includes(found.outcome) && isAboutFighting(view)) return null;
  // where somebody crosses a border is no home
  if (found?.outcome === 'arrived') return null;
  if (!AT_HOME.includes(counted.countable) || (!found && counted.countable !== 'resident' && counted.countable !== 'body')) return null;
  const left = found && (sideLeft({ counted, view, sources }) ?? (regionNamed && isInEnclave(view, counted.last) ? 'nk' : null));
  if (left) return left;
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

const FROM = /^(?:from|out of|de|d|du|depuis|aus|из|desde)$/;
const FROM_REACH = 8;

/** "Took 64 wounded people from Stepanakert to Goris": whose the town is that they left. */
function sideLeft({ counted, view, sources }: Pick<SentenceReading, 'view' | 'sources'> & Pick<Draft, 'counted'>): Side | null {
  const { tokens, mentions, clauses } = view;
  if (view.verbLast) return null;
  for (let i = counted.last + 1; i <= counted.last + FROM_REACH && clauses[i] === clauses[counted.last]; i++) {
    if (tokens[i]!.number !== undefined || tokens[i]!.text === ',') return null;
    const place = FROM.test(tokens[i]!.text) && mentions[i + 1]?.kind === 'place' ? mentions[i + 1]!.concept : null;
    if (place) return sideOfPlace(sources.roster, place, sources.pageDate?.from ?? null);
  }
  return null;
}

const IN = /^(?:in|inside|within|dans|de|en|in der|в)$/;
const ENCLAVE = /^(?:enclave|enklave|анклаве)$/;

/** "200 people had been killed in the enclave". */
const isInEnclave = ({ tokens }: SentenceView, last: number): boolean =>
  tokens
    .slice(last + 1, last + 1 + FROM_REACH)
    .some(({ text }, i, after) => ENCLAVE.test(text) && after.slice(Math.max(0, i - 3), i).some((one) => IN.test(one.text)));

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
