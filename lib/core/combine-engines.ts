import type { Engine } from './build-engine.ts';
import { buildRoster } from './figures/build-roster.ts';
import type { Pack } from './pack/pack.ts';
import { addTerms } from './terms/add-terms.ts';
import type { TermIndex } from './terms/term-index.ts';
import { indexTopics } from './topics/index-topics.ts';

/** What one pack gives the engine: its records as `engineRecords` leaves them, and the index of its names. */
export interface EngineSource {
  records: Pack;
  terms: TermIndex;
}

/**
 * Returns the engine of several packs, the bundled one first: of a concept that two packs describe the first description stands, and of two
 * topics that fit a figure as well the first pack's comes first.
 */
export function combineEngines([first, ...others]: readonly [EngineSource, ...EngineSource[]]): Engine {
  const packs = [first, ...others].map(({ records }) => records);
  const all = { ...first.records, actors: firstOfEach(packs, 'actors'), places: firstOfEach(packs, 'places') };
  return {
    terms: addTerms(
      first.terms,
      others.map(({ terms }) => terms),
    ),
    topics: indexTopics(packs),
    roster: buildRoster([all]),
  };
}

function firstOfEach<List extends 'actors' | 'places'>(packs: readonly Pack[], list: List): Pack[List] {
  const found = new Map<string, { id: string }>();
  for (const record of packs.flatMap((pack): { id: string }[] => pack[list])) if (!found.has(record.id)) found.set(record.id, record);
  return [...found.values()] as Pack[List];
}
