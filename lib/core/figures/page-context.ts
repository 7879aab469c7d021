import { type DayHeading, dayHeadings, dayLines } from './day-headings.ts';
import type { FigureReading } from './figure-reading.ts';
import type { FigureSources } from './figure-sources.ts';

/** What a whole page tells of time. */
export interface PageContext extends Pick<FigureReading, 'daysTold' | 'headed' | 'pageEvents' | 'pageDate'> {
  /** Days that head the entries of a page told day by day. */
  headings: readonly DayHeading[];
}

/** Returns the days and events that a page names, and its own date. */
export function pageContext({ text, dates, mentions, pageDate }: FigureSources): PageContext {
  const pageEvents = [...new Set(mentions.flatMap(({ kind, concept }) => (kind === 'event' ? [concept] : [])))];
  const told = dates.filter(({ from, loose }) => from?.length === 10 && !loose);
  const lines = dayLines(text, dates);
  const headed = new Map<string, number>();
  for (const { day, start } of lines) if (!headed.has(day)) headed.set(day, start);
  const starts = new Set(lines.map(({ start }) => start));
  for (const { from, start } of told) if (!starts.has(start)) headed.delete(from!);
  return { pageDate, daysTold: [...new Set(told.map(({ from }) => from!))], headed, pageEvents, headings: dayHeadings(lines) };
}
