import type { Side } from '../pack/pack.ts';
import type { Roster } from './build-roster.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speech } from './word-table.ts';

/** Who speaks in a stretch of a sentence. */
export interface Speaker {
  /** Actor id, null where a group without a record or an unnamed source speaks. */
  actor: string | null;
  side: Side | null;
  /** How the speaker is brought in; `carried` where an earlier sentence named the speaker. */
  speech: Speech | 'carried';
  /** Token of the word that brings the speaker in. */
  at: number;
  /** First and last token of what is said, inclusive. */
  from: number;
  to: number;
}

/** A speaker before it is known how far the words reach. */
export interface Introduction extends Omit<Speaker, 'from' | 'to'> {
  /** First and last token of the phrase that names the speaker and the verb. */
  first: number;
  last: number;
  /** True where the phrase follows what is said. */
  after: boolean;
  /** Token from which on the words before the phrase are the speaker's, where they are not all. */
  reach?: number;
  /** True for "the ministry's count": a verb of the same clause may still say how it speaks. */
  telling?: true;
}

/** What the search for speakers in a sentence goes by. */
export interface Search {
  view: SentenceView;
  roster: Roster;
  previous: Speaker | null;
  /** Person that a sentence since then began with; null for none. */
  subject: Voice | null;
  found: readonly Introduction[];
  /** Person or institution that a sentence of the paragraph before began with. */
  head: Voice | null;
}

/** A name that can speak. */
export interface Voice {
  actor: string | null;
  side: Side | null;
  /** Token that names it. */
  at: number;
  /** First token of its name. */
  first: number;
  /** True for a capital or state, which often names only where or whose. */
  weak: boolean;
}
