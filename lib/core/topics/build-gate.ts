import type { Pack } from '../pack/pack.ts';
import { foldWord } from '../text/fold-text.ts';

/** At least one of these is named on any page about the subject. */
const GATE_CONCEPTS = [
  'place:nagorno-karabakh',
  'place:karabakh',
  'polity:republic-of-artsakh',
  'polity:armenia',
  'polity:azerbaijan',
  'place:stepanakert',
  'place:shushi-shusha',
];
/** A stem this long is rare outside the subject, and short enough for every case and adjective. */
const STEM = 5;
/** Stems of adjectives and peoples that the names of the states do not begin with. */
const MORE_STEMS = ['azéri', 'azeri', 'aseri', 'армян', 'հայկա', 'հայեր', 'erməni', 'ermeni'];

const isWord = (text: string) => /^\p{L}+$/u.test(text) && text.length >= STEM;

function shorten(stems: string[]): string[] {
  const sorted = [...new Set(stems)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return sorted.filter((stem, at) => !sorted.slice(0, at).some((shorter) => stem.startsWith(shorter)));
}

/**
 * Returns the stems, lower-case, by which a page that cannot be about the subject is told: beginnings of the names of the region, the
 * two states and the region's two best known towns, in every language of the pack, with and without diacritics.
 */
export function buildGate(pack: Pack): string[] {
  const places = pack.places.filter(({ id }) => GATE_CONCEPTS.includes(id));
  const words = places.flatMap(({ names }) => names.map(({ text }) => text)).filter(isWord);
  const stems = [...words.map((word) => word.toLowerCase().slice(0, STEM)), ...MORE_STEMS];
  return shorten([...stems, ...stems.map((stem) => foldWord(stem))]).filter((stem) => stem.length >= 4);
}
