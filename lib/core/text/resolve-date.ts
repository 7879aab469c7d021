/** A date as far as it is said; 0 for what is not. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** News may name a day shortly ahead («le 10 novembre» on the 9th). */
const AHEAD_DAYS = 5;

const two = (value: number): string => String(value).padStart(2, '0');

/** Returns ISO 8601 to the precision of the parts: "2020", "2020-09", "2020-09-27". */
export function isoOf({ year, month, day }: DateParts): string {
  if (!month) return String(year).padStart(4, '0');
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

/** Returns the ISO day so many days later; days that the calendar does not have roll over into the next month. */
export function addDays(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** Returns the day that a page's date names (null unless it is one day) and the last day that it can be (null where there is no date). */
export function readPageDay(pageDate: string | null): { day: string | null; latest: string | null } {
  const parts = (pageDate ?? '').split('/');
  const last = parts.at(-1)!;
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?:T.*)?$/.test(last)) return { day: null, latest: null };
  const latest = last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-31` : last.slice(0, 10);
  return { day: parts.length === 1 && last.length >= 10 ? latest : null, latest };
}

/** Returns the last such day of a month up to `latest`, or shortly after it. */
export function resolveDay(day: number, latest: string): DateParts {
  const limit = addDays(latest, AHEAD_DAYS);
  const [year = 0, month = 1] = limit.split('-').map(Number);
  if (day <= Number(limit.slice(8))) return { year, month, day };
  return month === 1 ? { year: year - 1, month: 12, day } : { year, month: month - 1, day };
}

/** Returns the parts with their year: for a day or month without one, the last that is not after `latest`; null where that cannot be known. */
export function resolveParts(parts: DateParts, latest: string | null): DateParts | null {
  if (parts.month > 12 || parts.day > 31) return null;
  if (!parts.year && !parts.month) return parts.day && latest ? resolveDay(parts.day, latest) : null;
  if (parts.year) return parts.year >= 1000 && parts.year <= 2200 && (parts.month || !parts.day) ? parts : null;
  if (!latest) return null;
  const year = Number(latest.slice(0, 4));
  const limit = addDays(latest, AHEAD_DAYS);
  const candidates = [year + 1, year, year - 1].map((candidate) => ({ ...parts, year: candidate }));
  return candidates.find((candidate) => isoOf({ ...candidate, day: candidate.day || 1 }) <= limit) ?? null;
}

/** Returns the last such day of the week up to `pageDay` (itself included), or the day so many days from it. */
export function weekdayBefore(pageDay: string, wanted: { weekday: number } | { days: number }): string {
  if ('days' in wanted) return addDays(pageDay, wanted.days);
  const today = new Date(`${addDays(pageDay, 0)}T00:00:00Z`).getUTCDay() || 7;
  return addDays(pageDay, -((today - wanted.weekday + 7) % 7));
}
