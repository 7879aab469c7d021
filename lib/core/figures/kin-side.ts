import type { Side } from '../pack/pack.ts';
import { opponentOf } from './bearer-search.ts';
import { sideOfPlace } from './build-roster.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { HURT } from './party-side.ts';
import type { SentenceView } from './sentence-view.ts';

const KIN =
  /^(?:cousins?|nephews?|uncles?|brothers?|sons?|fathers?|husbands?|grandsons?|brothers-in-law|neveux?|oncles?|frères?|fils|pères?|maris?|petits-fils|cousines?|vettern?|neffen?|onkel|brüder|bruder|söhne?|enkel|primos?|sobrinos?|tíos?|hermanos?|hijos?|двоюродн\p{L}*|племянник\p{L}*|брат\p{L}*|сын\p{L}*|внук\p{L}*)$/u;

/** Returns whether a count is of somebody's relatives whom fighting took. */
export const isKin = ({ counted, found }: Draft, { tokens, verbLast }: SentenceView): boolean =>
  !verbLast &&
  found !== null &&
  [...HURT, 'captured', 'lost'].includes(found.outcome) &&
  tokens.slice(counted.number + 1, counted.last + 1).some(({ text }) => KIN.test(text));

/** Returns whose relatives somebody's are, by the place told before them, which is home; where they fell is none. Null where no place tells. */
export function kinSide({ counted }: Draft, { view, scene, home, sources }: SentenceReading): Side | null {
  const day = sources.pageDate?.from ?? null;
  const adjective = view.tokens.slice(0, counted.last + 2).find(({ tags }) => tags.side && opponentOf(tags.side as Side))?.tags.side;
  if (adjective && opponentOf(adjective as Side)) return adjective as Side;
  const before = view.mentions
    .slice(0, counted.number)
    .flatMap((mention) => (mention?.kind === 'place' ? (sideOfPlace(sources.roster, mention.concept, day) ?? []) : []));
  const named = view.mentions.some((mention) => mention?.kind === 'place');
  const around =
    before.length > 0 ? before : [...(named ? [] : scene), ...home].flatMap((place) => sideOfPlace(sources.roster, place, day) ?? []);
  const sides = new Set(around);
  return sides.size === 1 ? [...sides][0]! : null;
}
