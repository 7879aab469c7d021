import { firstDay, lastDay } from '../figures/date-span.ts';
import { addDays, weekdayBefore } from './resolve-date.ts';
import { resolvePhrase, type ToldTime, type When, weekday } from './resolve-phrase.ts';
import { scanTimePhrases, type TimePhrase, type TimeReader, timeReaderOf } from './scan-time-phrases.ts';

/**
 * A date named in a text. Offsets are UTF-16 code units, end exclusive. `from` and `to` are ISO to the precision said ("2020-09-27", "2020-09",
 * "2020"), equal for one day, month or year; null where the year or day cannot be known.
 */
export interface FoundDate {
  start: number;
  end: number;
  from: string | null;
  to: string | null;
  /** True for a stretch counted back from the page's day («en deux jours»), which any date said outright outweighs. */
  loose?: boolean;
}

/** Something that names a time, in part known only from what is told before it: one of the optional fields is there. */
export interface TimeItem {
  start: number;
  end: number;
  /** A date that stands by itself. */
  date?: FoundDate;
  /** 1 (Monday) to 7. */
  weekday?: number;
  /** Days from the page's. */
  days?: number;
  /** Day of a month that is not said. */
  dayOf?: number;
  phrase?: TimePhrase;
}

interface TimeSearch {
  text: string;
  language: string;
  page: { day: string | null; latest: string | null };
  items: TimeItem[];
}

const LOOSE: readonly TimePhrase['kind'][] = ['over', 'recent', 'thisYear', 'thisMonth', 'thisWeek'];

/** Returns the dates that items in any order name, in the order of the text, each known by those before it in its paragraph or by the page's. */
export function followTime({ text, language, page, items }: TimeSearch): FoundDate[] {
  const reader = timeReaderOf(language.slice(0, 2).toLowerCase());
  const all = reader ? addPhrases(items, scanTimePhrases(text, reader)) : items.toSorted((a, b) => a.start - b.start);
  const found: FoundDate[] = [];
  const told = forget(null);
  let last = 0;
  let joinable = false;
  for (const item of all) {
    const gap = text.slice(last, item.start);
    if (gap.includes('\n')) Object.assign(told, forget(told.anywhere));
    const plain = resolve(item, told, page.day ?? null, page.latest);
    last = item.end;
    if (!plain) continue;
    const date = reader ? bound(text, plain, { reader, latest: page.latest }) : plain;
    const before = found.at(-1);
    if (before && joinable && !item.date && reader && isJoined(before, date, { gap: text.slice(before.end, date.start), reader })) {
      const around = text.slice(Math.max(0, before.start - SINCE_REACH), before.start) + text.slice(date.end, date.end + SINCE_REACH);
      found[found.length - 1] = { ...before, from: reader.night.test(around) ? date.from : before.from, end: date.end, to: date.to };
    } else found.push(date);
    joinable = !item.date;
    if (!reader || !isSince(text, date, reader)) remember(told, date, page.latest);
  }
  return found;
}

const forget = (anywhere: string | null): ToldTime => ({ day: null, anywhere, month: null, longAgo: false, longAgoDay: false });

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
/** "in the evening of 27 September" is no other day's evening. */
const NEAR = 6;

/** Dates that stand by themselves outweigh phrases, and phrases the days of the week in them. */
function addPhrases(items: readonly TimeItem[], phrases: readonly TimePhrase[]): TimeItem[] {
  const sorted = items.toSorted((a, b) => a.start - b.start);
  const kept: TimeItem[] = [];
  let next = 0;
  for (const phrase of phrases) {
    while (next < sorted.length && sorted[next]!.end <= phrase.start) kept.push(sorted[next++]!);
    const beside = sorted[next];
    if (beside && overlap(beside, phrase) && (beside.date || beside.dayOf)) continue;
    while (next < sorted.length && overlap(sorted[next]!, phrase)) next++;
    const after = sorted[next];
    const bound = after && after.start - phrase.end <= NEAR && (phrase.kind === 'weak' || phrase.kind === 'same');
    if (!bound) kept.push({ start: phrase.start, end: phrase.end, phrase });
  }
  return [...kept, ...sorted.slice(next)];
}

function resolve(item: TimeItem, told: ToldTime, day: string | null, latest: string | null): FoundDate | null {
  if (item.date) return item.date;
  const when = whenOf(item, told, item.dayOf ? (day ?? latest) : day);
  if (when === undefined) return null;
  const loose = item.phrase && LOOSE.includes(item.phrase.kind);
  return { start: item.start, end: item.end, from: when?.from ?? null, to: when?.to ?? null, ...(loose ? { loose } : {}) };
}

function whenOf(item: TimeItem, told: ToldTime, day: string | null): When | null | undefined {
  if (item.phrase) return resolvePhrase(item.phrase, told, day);
  if (item.dayOf) return resolvePhrase({ start: 0, end: 0, kind: 'dayOf', count: item.dayOf, unit: 'day' }, told, day);
  if (item.weekday) return weekday(item.weekday, told, day);
  const moved = day && weekdayBefore(day, { days: item.days ?? 0 });
  return moved ? { from: moved, to: moved } : null;
}

/** "between Sunday and Monday", «с воскресенья по понедельник». */
function isJoined(before: FoundDate, date: FoundDate, { gap, reader }: { gap: string; reader: TimeReader }): boolean {
  const days = [before, date].every(({ from, to, loose }) => from?.length === 10 && from === to && !loose);
  return days && before.from! < date.from! && reader.joint.test(gap);
}

/** "a week after 27 September", "until Sunday": not that day. */
function bound(text: string, date: FoundDate, { reader, latest }: { reader: TimeReader; latest: string | null }): FoundDate {
  const { start, end, from, to } = date;
  if (!from || from !== to || from.length !== 10) return date;
  const around = reader.postposed ? text.slice(end, end + SINCE_REACH) : text.slice(Math.max(0, start - SINCE_REACH), start);
  if (reader.until.test(around)) return { ...date, from: '1900', to: addDays(to, -1) };
  const past = reader.past.test(around) && latest !== null && latest > to;
  return past ? { ...date, from: addDays(to, 1), to: latest } : date;
}

const SINCE_REACH = 24;

const isSince = (text: string, { start, end }: FoundDate, { sinceBefore, sinceAfter }: TimeReader) =>
  sinceBefore.test(text.slice(Math.max(0, start - SINCE_REACH), start)) || sinceAfter.test(text.slice(end, end + SINCE_REACH));

/** A page that tells of days further back tells of another time than its own. */
const LONG_AGO_DAYS = 10;

/** Days of the week are those of the page's own week, unless the story told is not older than that. */
const SAME_STORY_DAYS = 200;

function remember(told: ToldTime, { from, to, loose }: FoundDate, latest: string | null): void {
  if (!from || !to || loose || from === '1900') return;
  const single = from === to;
  told.day = single && from.length === 10 ? from : null;
  told.anywhere = told.day ?? told.anywhere;
  told.month = from.slice(0, 7) === to.slice(0, 7) && from.length >= 7 ? from.slice(0, 7) : null;
  told.longAgo = latest !== null && lastDay(to) < addDays(latest, -LONG_AGO_DAYS);
  told.longAgoDay =
    told.longAgo && firstDay(from).slice(0, 7) === lastDay(to).slice(0, 7) && lastDay(to) > addDays(latest!, -SAME_STORY_DAYS);
}
