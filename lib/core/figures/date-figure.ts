import type { DateSpan } from './date-span.ts';
import { type DayHeading, dayAt } from './day-headings.ts';
import type { FigureReading } from './figure-reading.ts';
import type { FigureSources } from './figure-sources.ts';
import { findFigureDate, findLatestBeside, isFormer } from './find-figure-date.ts';
import { happensElsewhere } from './happens-elsewhere.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a figure is dated from; `before` are the figures of the sentence before. */
interface Dating {
  view: SentenceView;
  sources: FigureSources;
  before: readonly FigureReading[];
  /** Start of the paragraph or entry: what was dated before it dates nothing in it. */
  floor: number;
  /** Days that head the entries of the page. */
  headings: readonly DayHeading[];
}

/** Returns what is known of the time of a figure that is not dated yet. */
export function dateFigure(
  reading: FigureReading,
  { view, sources, before, floor, headings }: Dating,
): Pick<FigureReading, 'date' | 'latestBeside' | 'formerly' | 'aside'> {
  const found = followDate(reading, findFigureDate(reading, view, { ...sources, floor }), before);
  const date = ofEntry(found, dayAt(headings, reading.figure.start));
  return {
    date,
    latestBeside: findLatestBeside(reading, view, sources),
    formerly: isFormer(reading, view, sources.text),
    aside: happensElsewhere(reading, view, sources),
  };
}

/**
 * The date of a figure in view of the figures of the sentence before: who admits fewer of the same losses right after they were told
 * for a day speaks of that day («Baku admits to one»); a running total does not.
 */
function followDate({ figure, cumulative }: FigureReading, date: DateSpan | null, before: readonly FigureReading[]): DateSpan | null {
  if (cumulative || date?.basis !== 'context') return date;
  const same = before.find((one) => one.figure.unit === figure.unit && one.figure.side === figure.side && one.figure.side !== null);
  const day = same?.date;
  return day?.basis === 'sentence' && day.precision === 'day' && day.from === date.from && day.to === date.to ? day : date;
}

/** What an entry counts is of the day that heads it, unless its sentence names another. */
const ofEntry = (date: DateSpan | null, day: string | null): DateSpan | null =>
  day === null || date?.basis === 'sentence' ? date : { from: day, to: day, precision: 'day', basis: 'sentence' };

/**
 * Returns the figures of a sentence, where one that follows the losses told for a day has the day of those ("Its later tally was four helicopters
 * and 15 drones"): the same losses of the same side told by the same have it too.
 */
export function dateAlike(dated: readonly FigureReading[]): FigureReading[] {
  const alike: FigureReading[] = [];
  for (const one of dated) {
    const before = alike.at(-1);
    const same =
      one.date?.basis === 'context' &&
      before?.date?.basis === 'sentence' &&
      before.latestBeside === null &&
      one.date.from === before.date.from &&
      one.date.to === before.date.to &&
      one.outcome === before.outcome &&
      one.figure.side === before.figure.side &&
      one.figure.claimedBy === before.figure.claimedBy;
    alike.push(same && !one.cumulative ? { ...one, date: before.date } : one);
  }
  return alike;
}
