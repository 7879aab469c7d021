import type { FoundDate } from '../text/follow-time.ts';
import { type DateSpan, firstDay, lastDay } from './date-span.ts';
import type { FigureReading } from './figure-reading.ts';
import type { FigureSources } from './figure-sources.ts';
import { firstEndingAfter, hasMark, type SentenceView } from './sentence-view.ts';

interface DateSources extends Pick<FigureSources, 'events'> {
  text: string;
  dates: readonly FoundDate[];
  pageDate: DateSpan | null;
}

/**
 * Returns when what a figure counts happened: a date of its sentence (the nearest), else one of the same block before it, else the page's.
 * A date after "since" opens a stretch up to the page's date. Null where nothing is known.
 */
export function findFigureDate(
  reading: Pick<FigureReading, 'figure' | 'onlyIfAsked'>,
  view: SentenceView,
  sources: DateSources,
): DateSpan | null {
  const { figure, onlyIfAsked } = reading;
  const ended = sources.dates.slice(firstEndingAfter(sources.dates, view.start), firstEndingAfter(sources.dates, view.end));
  const inside = ended.filter((date) => date.start >= view.start);
  const nearest = inside.toSorted((a, b) => gap(a, figure) - gap(b, figure))[0];
  const lastDay = findLastDay(view, sources, nearest);
  if (lastDay) return lastDay;
  if (nearest) return spanOfDate(nearest, { ...sources, basis: 'sentence', since: isSince(view, nearest) });
  return (
    findEventDate(view, sources) ??
    findCarriedDate(view, sources, { anywhere: onlyIfAsked, day: figure.unit === 'clock_minutes' }) ??
    sources.pageDate
  );
}

/** «en 36 horas», "since yesterday", «salıdan bu yana»: the day before the page's and its own. */
const WITHIN_A_DAY =
  /(?<!\p{L})(?:24 (?:hours|heures|horas|stunden|час\p{L}*|saat\p{L}*|ժամ\p{L}*)|twenty-four hours|vingt-quatre heures|depuis (?:hier|la veille)|since (?:yesterday|the day before|the previous day)|desde (?:ayer|la víspera)|seit gestern|dünden (?:bu yana|beri|itibaren)|dünəndən bəri|(?:последни\p{L}*|минувши\p{L}*|прошедши\p{L}*) сутки|за сутки|со вчерашнего дня)(?!\p{L})/iu;

/** How far before a sentence without a date of its own the last day may be named, in UTF-16 units. */
const LAST_DAY_REACH = 400;

function startOfParagraph(text: string, at: number): number {
  const from = Math.max(0, at - LAST_DAY_REACH);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** The last day that a sentence speaks of, where its own dates are no others. */
function findLastDay(view: SentenceView, { text, pageDate }: DateSources, nearest: FoundDate | undefined): DateSpan | null {
  if (pageDate?.precision !== 'day') return null;
  const floor = nearest ? view.start : startOfParagraph(text, view.start);
  if (!WITHIN_A_DAY.test(text.slice(floor, view.end).replace(/[^\S\n]/gu, ' '))) return null;
  const from = dayBefore(pageDate.from);
  if (nearest && nearest.from !== pageDate.from && nearest.from !== from) return null;
  return { from, to: pageDate.to, precision: 'period', basis: 'page' };
}

const DAY_MS = 86_400_000;
const dayBefore = (day: string) => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

/** An event of another time than the page's dates what its sentence counts («la première guerre a fait …»). */
function findEventDate(view: SentenceView, { events, pageDate }: DateSources): DateSpan | null {
  for (const mention of view.mentions) {
    const event = mention?.kind === 'event' ? events[mention.concept] : undefined;
    if (!event?.to) continue;
    const [from, to] = [firstDay(event.from), lastDay(event.to)];
    if (!pageDate || pageDate.to < from || to < pageDate.from) return { from, to, precision: 'period', basis: 'sentence' };
  }
  return null;
}

const gap = (date: FoundDate, figure: { start: number; end: number }) =>
  date.end <= figure.start ? figure.start - date.end : date.start - figure.end;

/**
 * The last date before the sentence in the same paragraph; for times and durations, which speak of an event told before, anywhere before:
 * the hour of a day, the length of a war. A date after "since" is where something else began.
 */
function findCarriedDate(
  view: SentenceView,
  sources: DateSources,
  { anywhere, day }: { anywhere: boolean; day: boolean },
): DateSpan | null {
  const floor = anywhere ? 0 : sources.text.lastIndexOf('\n', view.start) + 1;
  const last = firstEndingAfter(sources.dates, view.start);
  for (let i = last - 1; i >= 0 && sources.dates[i]!.start >= floor; i--) {
    const date = sources.dates[i]!;
    if (day && date.from?.length !== 10) continue;
    if (date.from && date.to && !SINCE.test(sources.text.slice(Math.max(0, date.start - SINCE_REACH), date.start)))
      return spanOfDate(date, { ...sources, basis: 'context', since: false });
  }
  return null;
}

const SINCE_REACH = 90;
const SINCE = /(?<!\p{L})(?:depuis|since|seit|desde|с|начиная с)\s[^.;:!?\d]*$/iu;

const SINCE_TOKENS = 14;

/** «depuis le début des hostilités, le 27 septembre»: "since" before the date, with no figure between. */
function isSince({ tokens }: SentenceView, date: FoundDate): boolean {
  const at = tokens.findIndex((token) => token.end > date.start);
  for (let i = at - 1; i >= Math.max(0, at - SINCE_TOKENS) && tokens[i]!.number === undefined; i--)
    if (hasMark(tokens[i], 'since') || hasMark(tokens[i], 'sofar')) return true;
  return false;
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
