import type { Figure } from '../annotation.ts';
import type { DateSpan } from './date-span.ts';
import type { Aside } from './happens-elsewhere.ts';
import type { Countable, Outcome } from './word-table.ts';

/** A figure with what it takes to compare it, before it has a topic. */
export interface FigureReading {
  figure: Figure;
  countable: Countable | null;
  outcome: Outcome | null;
  /** When what is counted happened; null where neither sentence nor page tells. */
  date: DateSpan | null;
  /** True for a running total ("since", "so far", «bilan»). */
  cumulative: boolean;
  /** Last day that the figure's sentence names, ISO; null where it names none. */
  latestBeside: string | null;
  /** Page's own date. */
  pageDate: DateSpan | null;
  /** Days that the page names, ISO. */
  daysTold: readonly string[];
  /** Those that it names in headings alone, with the offset of the first, UTF-16. */
  headed?: ReadonlyMap<string, number>;
  /** Events that the whole page names. */
  pageEvents: readonly string[];
  /** Places and polities named in the sentence. */
  places: readonly string[];
  /** Events named in the sentence. */
  events: readonly string[];
  /** True where the side is known by the place of the event alone. */
  byPlace: boolean;
  /** True where a speaker of armed forces counts. */
  byMilitary: boolean;
  /** True for a number that says an earlier count anew: another time's, which has no topic. */
  echo: boolean;
  /** True for a number of what did not happen, or may happen: it answers no topic. */
  unreal?: boolean;
  /** What takes it out of the subject, if anything: another place, cause, war or time. */
  aside?: Aside | null;
  /** Figures that are kept only where a topic asks for them: times, durations, year spans, roads. */
  onlyIfAsked: boolean;
  /** True for such a figure that is kept even where none asks. */
  kept?: true;
  /** True for a number of people said to have lived somewhere before something happened. */
  formerly?: boolean;
  /** True where police and civilians are both spoken of in the sentence. */
  policeAndCivilians?: boolean;
  /** The total, told in the same sentence, that this is a part of. */
  whole?: FigureReading;
  /** True where aid is spoken of beside a road. */
  aid: boolean;
}
