import type { FigureReading } from './figure-reading.ts';
import type { FigureSources } from './figure-sources.ts';

/** What a whole page tells of time. */
export type PageContext = Pick<FigureReading, 'daysTold' | 'pageEvents' | 'pageDate'>;

/** Returns the days and events that a page names, and its own date. */
export function pageContext({ dates, mentions, pageDate }: FigureSources): PageContext {
  const pageEvents = [...new Set(mentions.flatMap(({ kind, concept }) => (kind === 'event' ? [concept] : [])))];
  const daysTold = [...new Set(dates.flatMap(({ from, loose }) => (from?.length === 10 && !loose ? [from] : [])))];
  return { pageDate, daysTold, pageEvents };
}
