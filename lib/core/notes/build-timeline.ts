import type { Note } from './note.ts';

/** Which date of a note a timeline goes by. */
export type TimelineBy = 'noted' | 'page';

/** How many notes fall into a day, month or year; `date` is an ISO date of that precision. */
export interface TimelineBar {
  date: string;
  count: number;
}

/** Bars in order of time, empty ones between them included. */
export interface Timeline {
  bars: TimelineBar[];
  /** Most notes in one bar. */
  most: number;
  /** Notes without that date. */
  undated: number;
}

/** More bars than this are too thin to be told apart on a narrow page. */
const MOST_BARS = 60;
const PRECISIONS = [10, 7, 4] as const;

/**
 * Returns how notes spread over time: by day where that makes no more than sixty bars, else by month or year. A date less precise than the
 * bars counts as undated; of an interval, its first day counts.
 */
export function buildTimeline(notes: readonly Pick<Note, 'notedAt' | 'page'>[], by: TimelineBy): Timeline {
  const dates = notes.flatMap(({ notedAt, page }) => readDate(by === 'noted' ? notedAt : page.date) ?? []);
  const length = PRECISIONS.find((each) => countSteps(dates, each) <= MOST_BARS) ?? 4;
  const fitting = dates.filter((date) => date.length >= length).map((date) => date.slice(0, length));
  const counts = new Map<string, number>();
  for (const date of fitting) counts.set(date, (counts.get(date) ?? 0) + 1);
  const bars = fill([...counts.keys()].sort()).map((date) => ({ date, count: counts.get(date) ?? 0 }));
  return { bars, most: Math.max(0, ...counts.values()), undated: notes.length - fitting.length };
}

/** The ISO date at the start of a text, to the day, month or year that it gives; null where there is none. */
function readDate(text: string | null): string | null {
  const found = /^(\d{4})(-(?:0[1-9]|1[0-2])(-(?:0[1-9]|[12]\d|3[01]))?)?(?![\d-])/.exec(text ?? '');
  return found && !Number.isNaN(Date.parse(found[0])) ? found[0] : null;
}

/** Steps from the first date to the last, without listing them: a page may give the year 1. */
function countSteps(dates: readonly string[], length: number): number {
  const fitting = dates.filter((date) => date.length >= length);
  // Less precise dates would be lost to finer bars: those serve only where they show most of the notes.
  if (fitting.length * 2 < dates.length) return Number.POSITIVE_INFINITY;
  const [first, last] = fitting.reduce(([low, high], date) => [date < low ? date : low, date > high ? date : high], ['9999-12-31', '0000']);
  if (fitting.length === 0) return 0;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return 1 + days / { 10: 1, 7: 30.4, 4: 365.25 }[length as 10 | 7 | 4];
}

/** The dates with those between them. Where years themselves are too many, only the dates that have notes. */
function fill(dates: readonly string[]): string[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || countSteps([first, last], first.length) > MOST_BARS + 1) return [...dates];
  const filled: string[] = [];
  for (let date = first; date <= last; date = nextDate(date)) filled.push(date);
  return filled;
}

function nextDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const next = date.length === 10 ? [year, month - 1, day + 1] : date.length === 7 ? [year, month, 1] : [year + 1, 0, 1];
  return new Date(Date.UTC(next[0]!, next[1]!, next[2]!)).toISOString().slice(0, date.length);
}
