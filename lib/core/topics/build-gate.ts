import type { Pack } from '../pack/pack.ts';
import { GATE_CONCEPTS } from '../terms/subject-concepts.ts';
import { foldWord } from '../text/fold-text.ts';

/** A stem this long is rare outside the subject, and short enough for every case and adjective. */
const STEM = 5;
/** Stems of adjectives, peoples and cases that the names do not begin with. */
const MORE_STEMS = ['azéri', 'azeri', 'aseri', 'армян', 'հայկա', 'հայեր', 'erməni', 'ermeni', 'барды', 'барде', 'барду', 'шуше', 'шушу'];

const isWord = (text: string) => /^\p{L}+$/u.test(text) && text.length >= STEM - 1;

/** Shortest first, without those that hold another one: «Bergkarabach» is found by its «karab». */
function shorten(words: string[]): string[] {
  const sorted = [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const word of sorted) if (!kept.some((stem) => word.includes(stem))) kept.push(word.slice(0, STEM));
  return [...new Set(kept)].sort();
}

/**
 * Returns the stems, lower-case, by which a page that cannot be about the subject is told: beginnings of the names of the region, the
 * two states and the region's two best known towns, in every language of the pack, with and without diacritics.
 */
export function buildGate(pack: Pack): string[] {
  const places = pack.places.filter(({ id }) => GATE_CONCEPTS.has(id));
  const names = places.flatMap((place) =>
    place.names.filter(({ era, risk }) => era === 'current' && risk !== 'never-alone').map(({ text }) => text),
  );
  const words = [...names.filter(isWord).map((word) => word.toLowerCase()), ...MORE_STEMS];
  return shorten([...words, ...words.map(foldWord).filter((word) => word.length >= STEM)]);
}
