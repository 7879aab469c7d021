import type { Side } from '../pack/pack.ts';
import type { FigureReading } from './figure-reading.ts';
import type { Told } from './figure-sources.ts';
import type { PageContext } from './page-context.ts';
import type { Speaker, Voice } from './speaker.ts';
import type { Countable, Outcome } from './word-table.ts';

/** After so many sentences of nobody's a pronoun is no longer who spoke before them. */
export const SILENT = 3;

/** What a text has told so far that a later sentence rests on. */
export interface Story {
  speaker: Speaker | null;
  scene: readonly string[];
  lastOutcome: Outcome | null;
  told: Map<Countable, Told>;
  /** The last flying thing named by its kind, which "the aircraft" then is. */
  craft?: Countable;
  /** Figures of the last sentence of the paragraph that has any. */
  recent: readonly FigureReading[];
  /** Figures of the last sentence. */
  last: readonly FigureReading[];
  /** What the page tells of time. */
  context: PageContext;
  /** True in a paragraph that is an institution's release. */
  release: boolean;
  /** True inside words that an earlier sentence opened in quotation marks. */
  quoted: boolean;
  /** Party in whose capital the paragraph opened, with nobody having spoken since; null for none. */
  stage: Side | null;
  /** Institution that spoke last in the paragraph. */
  office: Speaker | null;
  /** Whose text the last sentence announced; null for none. */
  announced: Speaker | null;
  /** Person that a sentence began with since anybody spoke. */
  subject: Voice | null;
  /** Person or institution that a sentence of the paragraph began with last. */
  head: Voice | null;
  /** Sentences since anybody spoke. */
  silent: number;
  /** Start of the paragraph, or of the entry of a live page. */
  floor: number;
  /** End of the last sentence. */
  end: number;
}

/** Returns what is known before the first sentence: nothing. */
export const beginStory = (context: PageContext): Story => ({
  speaker: null,
  scene: [],
  lastOutcome: null,
  told: new Map(),
  last: [],
  recent: [],
  context,
  release: false,
  quoted: false,
  announced: null,
  office: null,
  stage: null,
  subject: null,
  head: null,
  silent: 0,
  floor: 0,
  end: 0,
});
