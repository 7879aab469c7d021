import { numberLocale } from './plural-key.ts';

/*
 * Making a format takes some 0.1 ms, using one a thousandth of that; a list of notes asks for thousands. They hold no state, and there are as
 * few of them as languages and precisions.
 */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Returns the format of dates of a language, in UTC; `key` names the options among all of that language. */
export function dateFormat(language: string, key: string | number, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember(
    dateFormats,
    `${language} ${key}`,
    () => new Intl.DateTimeFormat(numberLocale(language), { ...options, timeZone: 'UTC' }),
  );
}

/** Returns the format of numbers of a language, with two decimals at most. */
export function numberFormat(language: string, useGrouping: boolean): Intl.NumberFormat {
  return remember(
    numberFormats,
    `${language} ${useGrouping}`,
    () => new Intl.NumberFormat(numberLocale(language), { useGrouping, maximumFractionDigits: 2 }),
  );
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  return made;
}
