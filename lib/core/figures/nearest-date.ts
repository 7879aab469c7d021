import type { FoundDate } from '../text/follow-time.ts';
import { firstEndingAfter, hasMark, type SentenceView } from './sentence-view.ts';

interface Place {
  start: number;
  end: number;
}

/** More than any sentence is long. */
const APART = 2000;
/** Words between a date and the number that it dates, in UTF-16 units. */
const REACH = 60;

/** Returns the date of a sentence that dates a figure: the nearest of its clause, but not one that opens the count after it; undefined for no dates. */
export function nearestDate(figure: Place, dates: readonly FoundDate[], view: SentenceView): FoundDate | undefined {
  const apart = (date: FoundDate) =>
    gap(date, figure) + (sameClause(view, date, figure) ? 0 : APART) + (isOthers(date, figure, view) ? APART : 0);
  let nearest: { date: FoundDate; far: number } | undefined;
  for (const date of dates) {
    const far = apart(date);
    if (!nearest || far < nearest.far) nearest = { date, far };
  }
  return nearest?.date;
}

/** Of the dates of a sentence no more than so many are looked at for one figure: lists of years are long. */
const MOST = 8;

/** Returns the dates that stand nearest to a figure, in their order. */
export function datesAround(figure: Place, dates: readonly FoundDate[]): FoundDate[] {
  if (dates.length <= MOST) return [...dates];
  const far = dates.map((date) => gap(date, figure)).sort((a, b) => a - b)[MOST - 1]!;
  return dates.filter((date) => gap(date, figure) <= far);
}

const gap = (date: Place, figure: Place) => (date.end <= figure.start ? figure.start - date.end : date.start - figure.end);

/** Returns whether another number stands between a date and the figure after it. */
export const countsBetween = (date: FoundDate, figure: Place, { tokens }: SentenceView): boolean =>
  tokens.some(({ number, start, end }) => number !== undefined && start >= date.end && end < figure.start);

/** Returns whether two places of a sentence stand in one clause. */
export const sameClause = (view: SentenceView, one: { start: number }, other: { start: number }): boolean =>
  clauseAt(view, one) === clauseAt(view, other);

const clauseAt = ({ tokens, clauses }: SentenceView, { start }: { start: number }) => clauses[firstEndingAfter(tokens, start)];

/** Returns whether a date after a figure belongs to the number after it («двое, неделю спустя двенадцать»). */
export function isOthers(date: FoundDate, figure: Place, { tokens }: SentenceView): boolean {
  const joint = tokens.some(
    (token) => token.start >= figure.end && token.end <= date.start && (/^[,;:]$/.test(token.text) || hasMark(token, 'and')),
  );
  return joint && tokens.some(({ number, start }) => number !== undefined && start >= date.end && start - date.end <= REACH);
}
