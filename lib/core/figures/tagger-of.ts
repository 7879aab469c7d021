import { makeTagger, type Tagger } from './tag-words.ts';
import type { WordTable } from './word-table.ts';
import { ENGLISH } from './words/en.ts';
import { FRENCH } from './words/fr.ts';

const TABLES: Readonly<Record<string, WordTable>> = { fr: FRENCH, en: ENGLISH };
const taggers = new Map<string, Tagger>();

/** Returns the tagger of a language, made once; null for languages without a table. */
export function taggerOf(language: string): Tagger | null {
  const table = TABLES[language];
  if (!table) return null;
  const tagger = taggers.get(language) ?? makeTagger(table);
  taggers.set(language, tagger);
  return tagger;
}
