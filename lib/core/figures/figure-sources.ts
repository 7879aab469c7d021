import type { Mention } from '../annotation.ts';
import type { Side } from '../pack/pack.ts';
import type { FoundDate } from '../text/follow-time.ts';
import type { Span } from '../text/split-sentences.ts';
import type { Roster } from './build-roster.ts';
import type { DateSpan } from './date-span.ts';
import type { FigureReading } from './figure-reading.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { FoundOutcome } from './find-outcome.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { Countable, Outcome } from './word-table.ts';

/** What figures are read from: the text with everything found in it so far, each list in order. */
export interface FigureSources {
  text: string;
  language: string;
  sentences: readonly Span[];
  numbers: readonly FoundNumber[];
  dates: readonly FoundDate[];
  mentions: readonly Mention[];
  pageDate: DateSpan | null;
  /** First and last day of events, by record id; null for one that goes on. */
  events: Readonly<Record<string, { from: string; to: string | null }>>;
  roster: Roster;
}

/** What a text has said of a countable. */
export interface Told {
  found: FoundOutcome;
  side: Side | null;
}

/** One sentence on its way to figures. */
export interface SentenceReading {
  sources: FigureSources;
  view: SentenceView;
  speakers: readonly Speaker[];
  /** Index in `sources.numbers` of the sentence's first number. */
  firstNumber: number;
  /** Places that the sentence names, or the last sentence of its paragraph that names any. */
  scene: readonly string[];
  /** The party whose losses the last sentence of the paragraph says to be untold. */
  untold: Side | null;
  /** Towns and villages that the page named first. */
  home: readonly string[];
  /** What the last sentence before it said that happened. */
  lastOutcome: Outcome | null;
  /** What was last said of each countable: equipment in the same paragraph, places anywhere before. */
  told: ReadonlyMap<Countable, Told>;
  /** True where the page names the region. */
  regionNamed: boolean;
  /** Figures of the last sentence before in the same paragraph that has any. */
  last: readonly FigureReading[];
}
