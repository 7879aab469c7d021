import type { FoundDate } from '../text/follow-time.ts';

/** A line that is a day and nothing else: what follows it is that day's. */
export interface DayHeading {
  start: number;
  day: string;
}

/** Longest run of signs or of the name of a day beside the date in its line, in UTF-16 units. */
const MARGIN = 24;
const BEFORE = /(?:^|\n)(?:[^\p{L}\p{N}\n]*\p{L}*[^\p{L}\p{N}\n]*)$/u;
const AFTER = /^(?:['’-]\p{L}{1,4})?[^\p{L}\p{N}\n]*\p{L}*[^\p{L}\p{N}\n]*(?:\n|$)/u;

/** Returns the lines of a text that are days, in order. A page has days as headings where there are two. */
export function dayLines(text: string, dates: readonly FoundDate[]): DayHeading[] {
  return dates.flatMap(({ start, end, from, to, loose }) => {
    if (loose || from?.length !== 10 || from !== to) return [];
    const before = text.slice(Math.max(0, start - MARGIN), start);
    const opens = BEFORE.test(before) && (start <= MARGIN || before.includes('\n'));
    return opens && AFTER.test(`${text.slice(end, end + MARGIN)}${end + MARGIN >= text.length ? '\n' : ''}`) ? [{ start, day: from }] : [];
  });
}

/** Returns the headings among such lines: none where they are of one day, which is the page's own. */
export const dayHeadings = (lines: readonly DayHeading[]): readonly DayHeading[] =>
  new Set(lines.map(({ day }) => day)).size > 1 ? lines : [];

/** Returns the day under whose heading an offset stands, ISO; null for none. */
export const dayAt = (headings: readonly DayHeading[], offset: number): string | null => {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1]?.day ?? null;
};
