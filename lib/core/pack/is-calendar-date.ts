/** Returns whether an ISO date of day, month or year precision exists in the calendar; false for 2020-13 and 2021-02-29. */
export function isCalendarDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
