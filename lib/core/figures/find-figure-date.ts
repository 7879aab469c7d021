import type { FoundDate } from '../text/find-dates.ts';
import { type DateSpan, firstDay, lastDay } from './date-span.ts';
import type { FigureReading } from './figure-reading.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

interface DateSources {
  text: string;
  dates: readonly FoundDate[];
  pageDate: DateSpan | null;
}

/**
 * Returns when what a figure counts happened: a date of its sentence (the nearest), else one of the same block before it, else the page's.
 * A date after "since" opens a stretch up to the page's date. Null where nothing is known.
 */
export function findFigureDate({ figure }: Pick<FigureReading, 'figure'>, view: SentenceView, sources: DateSources): DateSpan | null {
  const inside = sources.dates.filter((date) => date.start >= view.start && date.end <= view.end);
  const nearest = inside.toSorted((a, b) => gap(a, figure) - gap(b, figure))[0];
  if (nearest) return spanOfDate(nearest, { ...sources, basis: 'sentence', since: isSince(view, nearest) });
  return findCarriedDate(view, sources) ?? sources.pageDate;
}

const gap = (date: FoundDate, figure: { start: number; end: number }) =>
  date.end <= figure.start ? figure.start - date.end : date.start - figure.end;

/** The last date of the same block before the sentence. */
function findCarriedDate(view: SentenceView, sources: DateSources): DateSpan | null {
  const block = sources.text.lastIndexOf('\n\n', view.start) + 1;
  const before = sources.dates.filter((date) => date.start >= block && date.end <= view.start).at(-1);
  return before ? spanOfDate(before, { ...sources, basis: 'context', since: false }) : null;
}

function isSince({ tokens }: SentenceView, date: FoundDate): boolean {
  const at = tokens.findIndex((token) => token.end > date.start);
  return [1, 2, 3].some((back) => hasMark(tokens[at - back], 'since'));
}

function spanOfDate(
  date: FoundDate,
  { pageDate, basis, since }: DateSources & { basis: DateSpan['basis']; since: boolean },
): DateSpan | null {
  if (!date.from || !date.to) return pageDate;
  const from = firstDay(date.from);
  const to = lastDay(date.to);
  if (since) return { from, to: pageDate && pageDate.to > to ? pageDate.to : to, precision: 'period', basis };
  return { from, to, precision: from === to ? 'day' : 'period', basis };
}
