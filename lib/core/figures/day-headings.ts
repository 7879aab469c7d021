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

/** Returns the headings of a page that is told day by day, in order; none where fewer than two days have one. */
export function dayHeadings(text: string, dates: readonly FoundDate[]): DayHeading[] {
  const found = dates.flatMap(({ start, end, from, to, loose }) => {
    if (loose || from?.length !== 10 || from !== to) return [];
    const before = text.slice(Math.max(0, start - MARGIN), start);
    const opens = BEFORE.test(before) && (start <= MARGIN || before.includes('\n'));
    return opens && AFTER.test(`${text.slice(end, end + MARGIN)}${end + MARGIN >= text.length ? '\n' : ''}`) ? [{ start, day: from }] : [];
  });
  return new Set(found.map(({ day }) => day)).size > 1 ? found : [];
}

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
