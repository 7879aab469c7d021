import { readPageDate } from '../figures/date-span.ts';

/** The days of an event, ISO, to the precision known; `to` null while it goes on. */
export interface EventDays {
  from: string;
  to: string | null;
}

/** How long after its end news still speak of an event by a bare noun, in days. */
const FRESH = 75;
/** A war stays "the war" for longer. */
const FRESH_WAR = 400;
const DAY = 86_400_000;
const WAR =
  /^(?:(?:[^ ]+ )?(?:war|conflict|guerre|conflit|krieg|konflikt|guerra|conflicto|savas|muharibe|müharibə|muharibə|воин|конфликт|պատերազմ))/;
const YEARS = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
const DECADE =
  /(?:annees |années |anos |jahre )?(?<!\d)(19[89]0|2000|20[12]0)(?:'?s|er(?:n|-| )|-(?:х|е)|-ci iller| ?illerd|'l[ia]|ական|-ական)|(?:annees |anos )(19[89]0)/g;

const yearOf = (iso: string) => Number(iso.slice(0, 4));
const timeOf = (iso: string) => Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7) || 1) - 1, Number(iso.slice(8, 10) || 1));

/** Years and decades that a folded sentence names, as pairs of first and last year. */
function findYears(sentence: string): [number, number][] {
  const decades = [...sentence.matchAll(DECADE)].map((match): [number, number] => {
    const first = Number(match[1] ?? match[2]);
    return [first, first + 9];
  });
  const years = [...sentence.matchAll(YEARS)].map((match): [number, number] => [Number(match[1]), Number(match[1])]);
  return [...decades, ...years];
}

/**
 * Returns true where a bare noun ("war", "ceasefire", "operation") can mean an event: its sentence names a year of it, or names none
 * and the page is dated within the event or shortly after. Without any date a bare noun means no event.
 */
export function isEventMeant(noun: string, sentence: string, pageDate: string | null, { from, to }: EventDays): boolean {
  const years = findYears(sentence);
  const end = to ?? from;
  if (years.length) return years.some(([first, last]) => first <= yearOf(end) && yearOf(from) <= last);
  const page = readPageDate(pageDate);
  if (!page) return false;
  const fresh = (WAR.test(noun) ? FRESH_WAR : FRESH) * DAY;
  return timeOf(page.to) >= timeOf(from) && timeOf(page.from) <= timeOf(end) + fresh;
}
