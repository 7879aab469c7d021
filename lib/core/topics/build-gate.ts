import type { Pack } from '../pack/pack.ts';
import { GATE_CONCEPTS } from '../terms/subject-concepts.ts';
import { foldWord } from '../text/fold-text.ts';
import { STEMS_ANYWHERE } from './gate-stems.ts';

/** A stem this long is rare outside the subject, and short enough for every case and adjective. */
const STEM = 5;
/** Stems of adjectives, peoples and cases that the names do not begin with. */
const MORE_STEMS = ['azéri', 'azeri', 'aseri', 'армян', 'հայկա', 'հայեր', 'erməni', 'ermeni', 'барды', 'барде', 'барду', 'шуше', 'шушу'];

const isWord = (text: string) => /^\p{L}+$/u.test(text) && text.length >= STEM - 1;

/** «Bergkarabach» is found by its second half, and "bergk" in too many other words. */
const isFoundInside = (word: string) => STEMS_ANYWHERE.some((stem) => word.indexOf(stem) > 0);

/** Shortest first, without those that begin as another one does. */
function shorten(words: string[]): string[] {
  const sorted = [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const word of sorted) if (!kept.some((stem) => word.startsWith(stem))) kept.push(word.slice(0, STEM));
  return [...new Set(kept)].sort();
}

/**
 * Returns the stems, lower-case, by which a page that cannot be about the subject is told: beginnings of the names of the region, the
 * two states and the region's two best known towns, in every language of the pack, with and without diacritics.
 */
function listStems(pack: Pack): string[] {
  const places = pack.places.filter(({ id }) => GATE_CONCEPTS.has(id));
  const names = places.flatMap((place) =>
    place.names.filter(({ era, risk }) => era === 'current' && risk !== 'never-alone').map(({ text }) => text),
  );
  const words = [...names.filter(isWord).map((word) => word.toLowerCase()), ...MORE_STEMS].filter((word) => !isFoundInside(word));
  return shorten([...words, ...words.map(foldWord).filter((word) => word.length >= STEM)]);
}

/** Names of one script, as the gate looks for them. */
export interface GateScript {
  /** A text with none of these letters holds no such name; empty where any text may. */
  letters: string;
  /** Source of a regular expression for beginnings of names, first letter a capital. */
  names: string;
}

/** By the first that fits. Browsers scan by a pattern of one script ten times as fast as by one of all. */
const SCRIPTS: [letters: string, fits: RegExp][] = [
  ['', /^[\0-\u00ff]+$/],
  ['ışğəŞĞƏİ', /^[\0-\u02af]+$/],
  ['аА', /^[\u0400-\u052f]+$/],
  ['աԱ', /^[\u0530-\u058f]+$/],
];

/** Returns what the gate looks for in a text, script by script, scripts that no name is written in left out. */
export function buildGate(pack: Pack): GateScript[] {
  const names = listStems(pack).map(capitalize);
  const scriptOf = (name: string) => SCRIPTS.find(([, fits]) => fits.test(name));
  return SCRIPTS.flatMap((script) => {
    const own = names.filter((name) => scriptOf(name) === script);
    return own.length > 0 ? [{ letters: script[0], names: patternOf(own) }] : [];
  });
}

/** The Turkish İ is two code units in lower case. */
function capitalize(stem: string): string {
  const first = stem.startsWith('i\u0307') ? 'i\u0307' : stem[0]!;
  return (first.length > 1 ? 'İ' : first.toUpperCase()) + stem.slice(first.length);
}

/** Written out: with a modifier for the case ("(?i:") V8 overlooked names now and then. */
function patternOf(names: string[]): string {
  return byFirst(names)
    .map(([first, rests]) => first + tree(rests))
    .join('|');
}

/** Common beginnings once: such a pattern is compiled and tried faster. */
function tree(words: string[]): string {
  if (words.includes('')) return '';
  const branches = byFirst(words).map(([first, rests]) => first + tree(rests));
  return branches.length === 1 ? branches[0]! : `(?:${branches.join('|')})`;
}

/** First letters, each with what follows it in the words. */
function byFirst(words: string[]): [first: string, rests: string[]][] {
  const firsts = [...new Set(words.map((word) => word[0]!))];
  return firsts.map((first) => [first, words.filter((word) => word.startsWith(first)).map((word) => word.slice(1))]);
}
