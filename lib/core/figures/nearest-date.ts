import type { FoundDate } from '../text/follow-time.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

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
  return dates.toSorted((a, b) => apart(a) - apart(b))[0];
}

const gap = (date: Place, figure: Place) => (date.end <= figure.start ? figure.start - date.end : date.start - figure.end);

/** Returns whether another number stands between a date and the figure after it. */
export const countsBetween = (date: FoundDate, figure: Place, { tokens }: SentenceView): boolean =>
  tokens.some(({ number, start, end }) => number !== undefined && start >= date.end && end < figure.start);

/** Returns whether two places of a sentence stand in one clause. */
export const sameClause = (view: SentenceView, one: { start: number }, other: { start: number }): boolean =>
  clauseAt(view, one) === clauseAt(view, other);

const clauseAt = ({ tokens, clauses }: SentenceView, { start }: { start: number }) => clauses[tokens.findIndex(({ end }) => end > start)];

/** Returns whether a date after a figure belongs to the number after it («двое, неделю спустя двенадцать»). */
export function isOthers(date: FoundDate, figure: Place, { tokens }: SentenceView): boolean {
  const joint = tokens.some(
    (token) => token.start >= figure.end && token.end <= date.start && (/^[,;:]$/.test(token.text) || hasMark(token, 'and')),
  );
  return joint && tokens.some(({ number, start }) => number !== undefined && start >= date.end && start - date.end <= REACH);
}
