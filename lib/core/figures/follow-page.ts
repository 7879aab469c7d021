import { firstDay, lastDay } from './date-span.ts';
import type { FigureReading } from './figure-reading.ts';
import type { FigureSources } from './figure-sources.ts';
import type { SentenceView } from './sentence-view.ts';

/** What a page has told of time up to a sentence, and beside it. */
export type PageContext = Pick<FigureReading, 'daysTold' | 'pageEvents' | 'latestBeside' | 'pageDate'>;

/** Returns a function that gives the context of each sentence; it has to be asked in reading order, so that each date is looked at once. */
export function followPage({ dates, mentions, pageDate }: FigureSources): (view: SentenceView) => PageContext {
  const pageEvents = [...new Set(mentions.flatMap(({ kind, concept }) => (kind === 'event' ? [concept] : [])))];
  const daysTold = [...new Set(dates.flatMap(({ from, loose }) => (from?.length === 10 && !loose ? [from] : [])))];
  let next = 0;
  return (view) => {
    let latestBeside: string | null = null;
    for (; next < dates.length && dates[next]!.end <= view.end; next++) {
      const { start, from, to, loose } = dates[next]!;
      const ahead = from !== null && pageDate !== null && firstDay(from) > pageDate.to;
      if (start >= view.start && to && !loose && !ahead && (latestBeside ?? '') < lastDay(to)) latestBeside = lastDay(to);
    }
    return { pageDate, latestBeside, daysTold, pageEvents };
  };
}
