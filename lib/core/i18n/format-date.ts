import { dateFormat } from './formats.ts';

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** Returns an ISO date as the language writes it, to the precision given ("2020-09": "September 2020"); other text unchanged. */
export function formatDate(iso: string, language: string): string {
  const format = FORMATS[iso.length];
  const time = Date.parse(iso);
  if (!format || Number.isNaN(time)) return iso;
  return dateFormat(language, iso.length, format).format(time);
}

/** Returns a span of dates, one date when both ends are the same; `to` null means that it goes on. */
export function formatDateSpan(from: string, to: string | null, language: string): string {
  if (to === null) return `${formatDate(from, language)} –`;
  if (from === to) return formatDate(from, language);
  const format = FORMATS[from.length];
  if (!format || from.length !== to.length) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  return dateFormat(language, from.length, format).formatRange(Date.parse(from), Date.parse(to));
}
