import { buildRoster, type Roster } from './figures/build-roster.ts';
import type { Pack } from './pack/pack.ts';
import { buildTermIndex } from './terms/build-term-index.ts';
import type { TermIndex } from './terms/term-index.ts';
import { indexTopics, type TopicIndex } from './topics/index-topics.ts';

/** All that annotating a page needs of a pack, made once and used for every page. */
export interface Engine {
  terms: TermIndex;
  topics: TopicIndex;
  roster: Roster;
}

/**
 * Returns as much of a pack as `buildEngine` needs where the index of names is built before: topics with units, dates and positions, events,
 * who is who and who held what. No text that a reader sees is in it.
 */
export function engineRecords(pack: Pack): Pack {
  return {
    ...pack,
    sources: [],
    wordings: [],
    claims: [],
    actors: pack.actors.map((actor) => ({ ...actor, names: [] })),
    places: pack.places.map((place) => ({ ...place, names: [], display: {}, note: UNSAID })),
    events: pack.events.map((event) => ({ ...event, names: [], calledBy: [], note: UNSAID })),
    topics: pack.topics.map((topic) => ({
      ...topic,
      question: UNSAID,
      title: UNSAID,
      summary: UNSAID,
      positions: topic.positions.filter(({ unit }) => unit !== null).map((position) => ({ ...position, label: UNSAID })),
    })),
  };
}

const UNSAID = { en: '', fr: '' };

/** Returns the engine of a pack; takes a while for the index of names, unless one built before is at hand. */
export function buildEngine(pack: Pack, terms: TermIndex = buildTermIndex(pack)): Engine {
  return { terms, topics: indexTopics([pack]), roster: buildRoster([pack]) };
}
