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

/** Returns the engine of a pack; takes a while for the index of names, unless one built before is at hand. */
export function buildEngine(pack: Pack, terms: TermIndex = buildTermIndex(pack)): Engine {
  return { terms, topics: indexTopics([pack]), roster: buildRoster([pack]) };
}
