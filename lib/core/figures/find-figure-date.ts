import type { FoundDate } from '../text/follow-time.ts';
import { plainSpaces } from '../text/plain-spaces.ts';
import { type DateSpan, firstDay, lastDay } from './date-span.ts';
import type { FigureReading } from './figure-reading.ts';
import type { FigureSources } from './figure-sources.ts';
import { countsBetween, datesAround, isOthers, nearestDate, sameClause } from './nearest-date.ts';
import { firstEndingAfter, type SentenceView } from './sentence-view.ts';
import { isMostSince, isSince, isStanding, isWhen } from './since-when.ts';

interface DateSources extends Pick<FigureSources, 'events'> {
  text: string;
  dates: readonly FoundDate[];
  pageDate: DateSpan | null;
  /** Where the paragraph or entry begins. */
  floor?: number;
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
  const inside = datesAround(figure, datesInside(view, sources)).filter((date) => !overlap(date, figure));
  const [loose, outright] = [inside.filter((date) => date.loose), inside.filter((date) => !date.loose)];
  const nearest = nearestDate(figure, outright, view);
  const lastDay = findLastDay(view, sources, nearest);
  if (lastDay) return lastDay;
  const ofPage = nearest?.from === sources.pageDate?.from;
  if (nearest && ofPage && loose.length > 0 && isDayOfSpeech(view, nearest, { figure, sources })) return spanOfLoose(loose, sources);
  const near = nearest && !sameClause(view, nearest, figure) ? findEventDate(view, sources, figure) : null;
  if (near) return near;
  if (nearest) {
    if (isStanding(view, nearest, { figure, text: sources.text })) return sources.pageDate;
    const span = spanOfDate(nearest, {
      ...sources,
      basis: 'sentence',
      since: isSince(view, nearest) && !isWhen(sources.text, nearest, figure),
    });
    if (!span || !isDayOfSpeech(view, nearest, { figure, sources })) return span;
    return span.from === sources.pageDate?.from ? { ...span, basis: 'page' } : { ...span, said: true };
  }
  const event = findEventDate(view, sources);
  if (event) return event;
  if (loose.length > 0) return spanOfLoose(loose, sources);
  const lasts = STATES.has(figure.unit) && !LIVED.test(plainSpaces(sources.text.slice(view.start, view.end)));
  const carried = lasts ? null : findCarriedDate(view, sources, { anywhere: onlyIfAsked, day: figure.unit === 'clock_minutes' });
  return carried ?? sources.pageDate;
}

/**
 * Returns the last day that a figure's sentence names beside it, ISO; null where it names none. A date beyond the figure's own is another
 * figure's, and a month holds the days told of it.
 */
export function findLatestBeside({ figure }: Pick<FigureReading, 'figure'>, view: SentenceView, sources: DateSources): string | null {
  const dates = datesAround(figure, datesInside(view, sources)).filter((date) => !date.loose && date.from && date.to);
  const own = nearestDate(figure, dates, view);
  const beyond = (date: FoundDate) =>
    own!.start >= figure.end ? date.start > own!.start : own!.end <= figure.start && date.end < own!.end;
  const days = dates.flatMap((date) =>
    date === own || !(beyond(date) || isOthers(date, figure, view) || countsBetween(date, figure, view))
      ? date.to!.length === 10
        ? date.to!
        : lastOf(date, own!)
      : [],
  );
  return days.toSorted().at(-1) ?? null;
}

/** Last day of a month or year; its first where a day within it is told. */
const lastOf = ({ from, to }: FoundDate, own: FoundDate) =>
  own.from!.startsWith(from!) && own.from !== from ? firstDay(from!) : lastDay(to!);

/** What is so for long: where no date stands beside it, it is said of the page's day, whatever was told before. */
const STATES: ReadonlySet<string> = new Set(['population', 'peacekeepers_deployed', 'wars']);
/** People who lived somewhere may have done so at the time told before. */
const LIVED =
  /(?<!\p{L})(?:lived|were living|was home|vivaient|habitaient|comptait|peuplai\p{L}+|lebten|wohnten|vivían|habitaban|жил[ои]?|проживал\p{L}*|насчитывал\p{L}*|yaşıyordu|yaşamaktaydı|yaşayırdı|ապրում էր\p{L}*|բնակվում էր\p{L}*)(?!\p{L})/iu;

/** Dates of a sentence; those still to come («mandate until 2025») date nothing that is counted. */
function datesInside(view: SentenceView, { dates, pageDate, text }: DateSources): FoundDate[] {
  const ended = dates.slice(firstEndingAfter(dates, view.start), firstEndingAfter(dates, view.end));
  return ended.filter((date) => date.start >= view.start && !isAhead(date, pageDate) && !isMostSince(text, date));
}

const isAhead = ({ from }: FoundDate, pageDate: DateSpan | null) => from !== null && pageDate !== null && firstDay(from) > pageDate.to;
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
const spanOfLoose = (loose: readonly FoundDate[], sources: DateSources) =>
  spanOfDate(loose[0]!, { ...sources, basis: 'sentence', since: false });

/** "On Monday the ministry said that …": a day beside a verb of saying is the day of the saying. */
function isDayOfSpeech(
  { tokens }: SentenceView,
  date: FoundDate,
  { figure, sources: { pageDate } }: { figure: { start: number; end: number }; sources: DateSources },
): boolean {
  if (pageDate?.precision !== 'day' || date.from?.length !== 10 || date.to !== date.from) return false;
  const at = tokens.findIndex((token) => token.end > date.start);
  const number = tokens.findIndex((token) => token.end > figure.start);
  const between = tokens.slice(at + 1, number).some(({ tags }) => tags.speech);
  return between || (at < number && tokens.slice(Math.max(0, at - SPEECH_REACH), at).some(({ tags }) => tags.speech));
}

const SPEECH_REACH = 3;

/** Words that put how many lived somewhere before what the page tells. */
const BEFORE =
  /(?<!\p{L})(?:before|prior to|until (?:recently|last)|once|pre-war|avant|naguère|jusqu['’](?:ici|alors|à)|vor (?:de[mr]|den|beginn|kurzem)|zuvor|bisher|einst|antes|hasta (?:hace|ahora|entonces)|до|прежде|ранее|раньше|ещё|еще|до сих пор|önce\p{L}*|kadar|əvvəl\p{L}*|öncə\p{L}*|qədər|մինչ(?:և|եւ)?|առաջ|նախքան)(?!\p{L})/iu;

/** Those who no longer do. */
const WHO_LIVED =
  /(?<!\p{L})(?:who (?:had )?(?:lived|been living|resided|once lived)|who were (?:still )?living|(?:that|which) was home|qui (?:y )?(?:vivaient|habitaient|avaient vécu|peuplaient)|gelebt hatten|lebten|wohnten|que (?:vivían|habitaban|residían)|живших|проживавших|жили|проживали|yaşamış olan|yaşayan|yaşamış|yaşayırdı|yaşamış|ապրող|ապրած|բնակվող|բնակված)(?!\p{L})/iu;

/** Returns whether a sentence says how many lived somewhere before what it or the page tells. */
export const isFormer = ({ figure }: Pick<FigureReading, 'figure'>, view: SentenceView, text: string): boolean =>
  figure.unit === 'population' && [BEFORE, WHO_LIVED].some((words) => words.test(plainSpaces(text.slice(view.start, view.end))));

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
  if (!WITHIN_A_DAY.test(plainSpaces(text.slice(floor, view.end)))) return null;
  const from = dayBefore(pageDate.from);
  if (nearest && nearest.from !== pageDate.from && nearest.from !== from) return null;
  return { from, to: pageDate.to, precision: 'period', basis: 'page' };
}

const DAY_MS = 86_400_000;
const dayBefore = (day: string) => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

/** An event of another time than the page's dates what its sentence counts («la première guerre a fait …»). */
function findEventDate(view: SentenceView, { events, pageDate }: DateSources, figure?: { start: number; end: number }): DateSpan | null {
  for (const mention of view.mentions) {
    if (figure && mention && !sameClause(view, mention, figure)) continue;
    const event = mention?.kind === 'event' ? events[mention.concept] : undefined;
    if (!event?.to) continue;
    const [from, to] = [firstDay(event.from), lastDay(event.to)];
    if (!pageDate || pageDate.to < from || to < pageDate.from) return { from, to, precision: 'period', basis: 'sentence' };
  }
  return null;
}

/**
 * The last date before the sentence in the same paragraph; for times and durations, which speak of an event told before, anywhere before:
 * the hour of a day, the length of a war. A date after "since" is where something else began.
 */
function findCarriedDate(
  view: SentenceView,
  sources: DateSources,
  { anywhere, day }: { anywhere: boolean; day: boolean },
): DateSpan | null {
  const floor = anywhere ? 0 : (sources.floor ?? 0);
  const last = firstEndingAfter(sources.dates, view.start);
  for (let i = last - 1; i >= 0 && sources.dates[i]!.start >= floor; i--) {
    const date = sources.dates[i]!;
    if ((day && date.from?.length !== 10) || date.loose || isAhead(date, sources.pageDate)) continue;
    if (date.from && date.to && !SINCE.test(plainSpaces(sources.text.slice(Math.max(0, date.start - SINCE_REACH), date.start))))
      return spanOfDate(date, { ...sources, basis: 'context', since: false });
  }
  return null;
}

const SINCE_REACH = 90;
const SINCE = /(?<!\p{L})(?:depuis|since|seit|desde|с|начиная с)\s[^.;:!?\d]*$/iu;

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
