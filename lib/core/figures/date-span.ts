/** A stretch of time in whole days, ISO, both inclusive, and how it is known. */
export interface DateSpan {
  from: string;
  to: string;
  /** `day` to the day, `period` a stated stretch (month, year, decade, "since", an event), `vague` where the precision is short by accident. */
  precision: 'day' | 'period' | 'vague';
  /** `sentence` stated beside the figure, `context` in an earlier sentence, `page` the page's own date. */
  basis: 'sentence' | 'context' | 'page';
  /** True where it is the day of saying: what is counted happened on that day or before. */
  said?: true;
}

const MONTH_ENDS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Returns the first day of an ISO date of any precision: "2020-09" gives "2020-09-01". */
export const firstDay = (iso: string): string => (iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso.slice(0, 10));

/** Returns the last day of an ISO date of any precision; 29 February in every year, which does no harm in comparing. */
export function lastDay(iso: string): string {
  if (iso.length === 4) return `${iso}-12-31`;
  return iso.length === 7 ? `${iso}-${String(MONTH_ENDS[Number(iso.slice(5)) - 1] ?? 31).padStart(2, '0')}` : iso.slice(0, 10);
}

/** Returns the days that a page's date covers: a day, month, year, or an interval "from/to"; null for no date. */
export function readPageDate(date: string | null): DateSpan | null {
  if (!date) return null;
  const [start, end = start] = date.split('/');
  if (!start || !/^\d{4}(-\d{2}(-\d{2})?)?/.test(start) || !end) return null;
  const from = firstDay(start);
  const to = lastDay(end);
  return { from, to, precision: from === to ? 'day' : 'vague', basis: 'page' };
}
