import { makeTagger, type Tagger } from './make-tagger.ts';
import type { WordTable } from './word-table.ts';
import { AZERBAIJANI } from './words/az.ts';
import { GERMAN } from './words/de.ts';
import { ENGLISH } from './words/en.ts';
import { SPANISH } from './words/es.ts';
import { FRENCH } from './words/fr.ts';
import { ARMENIAN } from './words/hy.ts';
import { RUSSIAN } from './words/ru.ts';
import { TURKISH } from './words/tr.ts';

/** A map, since a page may call its language "constructor". */
const TABLES: ReadonlyMap<string, WordTable> = new Map(
  Object.entries({
    fr: FRENCH,
    en: ENGLISH,
    ru: RUSSIAN,
    de: GERMAN,
    es: SPANISH,
    tr: TURKISH,
    az: AZERBAIJANI,
    hy: ARMENIAN,
  }),
);
const taggers = new Map<string, Tagger>();

/** Returns the tagger of a language, made once; null for languages without a table. */
export function taggerOf(language: string): Tagger | null {
  const table = TABLES.get(language);
  if (!table) return null;
  const tagger = taggers.get(language) ?? makeTagger(table);
  taggers.set(language, tagger);
  return tagger;
}

/** Returns whether verbs of a language follow what they govern. */
export const isVerbLast = (language: string): boolean => TABLES.get(language)?.verbLast ?? false;
