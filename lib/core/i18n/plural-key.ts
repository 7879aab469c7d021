import type { Translate } from './translate.ts';

/**
 * Returns the key of the form that a count takes: `marks_one`, `marks_other`. Categories that the messages do not have ("many" of French,
 * from a million on) use `other`.
 */
export function pluralKey(key: string, count: number, language: string): string {
  return `${key}_${new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'}`;
}

/** Returns the message for a count, `$1` being the count as the language writes it and `$2` onwards the further substitutions. */
export function translateCount(t: Translate, key: string, { count, language, further = [] }: CountOptions): string {
  return t(pluralKey(key, count, language), [new Intl.NumberFormat(numberLocale(language)).format(count), ...further]);
}

/** A count, the language that writes it, and what follows it in the message. */
export interface CountOptions {
  count: number;
  language: string;
  further?: readonly string[];
}

/** English follows British order of day and month, as the sources of this field do. */
export function numberLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
