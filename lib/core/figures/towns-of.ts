import { sideOfPlace } from './build-roster.ts';
import type { FigureSources } from './figure-sources.ts';
import { REGION } from './moved-side.ts';
import type { SentenceView } from './sentence-view.ts';

/** Returns the towns and villages of a sentence of which it is known who holds them, without repeats. */
export const townsOf = ({ mentions }: SentenceView, { roster, pageDate }: Pick<FigureSources, 'roster' | 'pageDate'>): string[] => [
  ...new Set(
    mentions.flatMap((mention) =>
      mention?.kind === 'place' &&
      !REGION.includes(mention.concept) &&
      sideOfPlace(roster, mention.concept, pageDate?.from ?? null) !== null
        ? [mention.concept]
        : [],
    ),
  ),
];
