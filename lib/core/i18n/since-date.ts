import { formatDate } from './format-date.ts';
import type { Translate } from './translate.ts';

/** Returns "since" a date: French writes an article before a day («depuis le 20 sept. 2023») and none before a month or a year. */
export function sinceDate(iso: string, { t, language }: { t: Translate; language: string }): string {
  return t(iso.length === 10 ? 'sinceDay' : 'sinceDate', [formatDate(iso, language)]);
}

/** Returns "before" a date, by the same rule. */
export function beforeDate(iso: string, { t, language }: { t: Translate; language: string }): string {
  return t(iso.length === 10 ? 'beforeDay' : 'beforeDate', [formatDate(iso, language)]);
}
