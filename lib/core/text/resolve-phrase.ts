import { addDays, isoOf, resolveDay, weekdayBefore } from './resolve-date.ts';
import type { TimePhrase } from './scan-time-phrases.ts';

/** What a text has told when a phrase of time is reached. */
export interface ToldTime {
  /** Last day named in the paragraph; null where it names none. */
  day: string | null;
  /** Last day named anywhere before. */
  anywhere: string | null;
  /** Last month named in the paragraph ("2020-07"), also as part of a day. */
  month: string | null;
  /** True where the paragraph has last told of a time well before the page's. */
  longAgo: boolean;
  /** True where that was a day or a month. */
  longAgoDay: boolean;
}

/** First and last day or month or year, ISO. */
export interface When {
  from: string;
  to: string;
}

/** Somewhere between long ago and the page's date: agrees with no single day. */
const sometime = (page: string | null): When | null => (page ? { from: '1900', to: page } : null);
const one = (day: string | null): When | null => (day ? { from: day, to: day } : null);
const move = (day: string | null, days: number): string | null => day && addDays(day, days);

const DAYS = { day: 1, week: 7, month: 30, year: 365 };
/** From so many days on, "so long ago" is no exact day. */
const EXACT_DAYS = 6;

/**
 * Returns when a phrase of time is, from what is told before it and the page's day; undefined where it says nothing that can be used here,
 * null where no date of the page is known.
 */
export function resolvePhrase({ kind, count, unit }: TimePhrase, told: ToldTime, page: string | null): When | null | undefined {
  const days = count * DAYS[unit];
  switch (kind) {
    case 'same':
      return told.day || told.anywhere ? one(told.day ?? told.anywhere) : undefined;
    case 'weak':
      return told.day ? one(told.day) : undefined;
    case 'next':
      return one(move(told.day ?? told.anywhere, 1)) ?? sometime(page);
    case 'before':
      return one(move(told.day ?? (told.longAgo ? null : page), -1)) ?? sometime(page);
    case 'later':
      return told.day && days <= EXACT_DAYS ? one(move(told.day, days)) : around(told.day, days, page);
    case 'earlier':
      return told.day && days <= EXACT_DAYS ? one(move(told.day, -days)) : sometime(page);
    case 'ago':
      return page && days <= EXACT_DAYS ? one(move(page, -days)) : ago(days, page);
    case 'over':
      if (told.longAgo) return undefined;
      return page ? { from: addDays(page, unit === 'day' ? 1 - days : -days), to: page } : null;
    case 'dayOf':
      return dayOf(count, told, page);
    case 'sovietEnd':
      return { from: '1991', to: '1991' };
    case 'weekday':
      return weekday(count, told, page);
    default:
      return ofCalendar(kind, page);
  }
}

/** «nach einer Woche»: some day about then, never the day told itself. */
function around(day: string | null, days: number, page: string | null): When | null {
  if (!day) return sometime(page);
  return { from: addDays(day, Math.ceil(days / 2)), to: addDays(day, days + Math.ceil(days / 2)) };
}

function ago(days: number, page: string | null): When | null {
  if (!page) return null;
  if (days >= DAYS.year)
    return { from: String(Number(page.slice(0, 4)) - Math.ceil(days / DAYS.year)), to: addDays(page, Math.ceil(-days / 2)) };
  return { from: addDays(page, -Math.ceil(days * 1.5)), to: addDays(page, -Math.floor(days / 2)) };
}

/** "on the 12th": of the month told where that is long ago and no later day of it is told, else the last such day. */
function dayOf(day: number, { day: last, month, longAgo }: ToldTime, page: string | null): When | null | undefined {
  if (day < 1 || day > 31) return undefined;
  if (month && longAgo && day >= Number(last?.slice(8) ?? 0)) return one(`${month}-${String(day).padStart(2, '0')}`);
  return page ? one(isoOf(resolveDay(day, page))) : null;
}

/** Returns the day of the week meant: the last one up to the page's, unless the paragraph tells of a time well before. */
export function weekday(number: number, told: ToldTime, page: string | null): When | null {
  if (told.longAgoDay || !page) return sometime(page);
  return one(weekdayBefore(page, { weekday: number }));
}

function ofCalendar(kind: TimePhrase['kind'], page: string | null): When | null {
  if (!page) return null;
  const [year, month] = [Number(page.slice(0, 4)), Number(page.slice(5, 7))];
  if (kind === 'today' || kind === 'lastNight') return one(page);
  if (kind === 'thisWeek') return { from: addDays(page, -6), to: page };
  if (kind === 'lastWeek') return { from: addDays(page, -13), to: addDays(page, -2) };
  if (kind === 'thisMonth') return { from: `${page.slice(0, 7)}-01`, to: page };
  if (kind === 'lastMonth') return one(isoOf(month === 1 ? { year: year - 1, month: 12, day: 0 } : { year, month: month - 1, day: 0 }));
  if (kind === 'thisYear') return { from: `${year}-01-01`, to: page };
  return kind === 'lastYear' ? one(String(year - 1)) : sometime(page);
}
