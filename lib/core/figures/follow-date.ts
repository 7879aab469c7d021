import type { DateSpan } from './date-span.ts';
import type { FigureReading } from './figure-reading.ts';

/**
 * Returns the date of a figure in view of the figures of the sentence before: who admits fewer of the same losses right after they were told
 * for a day speaks of that day («Baku admits to one»); a running total does not.
 */
export function followDate(
  { figure, cumulative }: FigureReading,
  date: DateSpan | null,
  before: readonly FigureReading[],
): DateSpan | null {
  if (cumulative || date?.basis !== 'context') return date;
  const same = before.find((one) => one.figure.unit === figure.unit && one.figure.side === figure.side && one.figure.side !== null);
  const day = same?.date;
  return day?.basis === 'sentence' && day.precision === 'day' && day.from === date.from && day.to === date.to ? day : date;
}
