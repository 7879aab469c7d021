import { GATE_STEMS } from './gate-stems.ts';

const ASCII_START = /^[a-z]/;

/** Stems in Latin letters begin a word, so that "Carmen" is no "Armen"; elsewhere \b knows no letters. */
function toPattern(stems: readonly string[]): RegExp {
  const latin = stems.filter((stem) => ASCII_START.test(stem) && !stem.includes('karab'));
  const others = stems.filter((stem) => !latin.includes(stem));
  return new RegExp(`\\b(?:${latin.join('|')})|${others.join('|')}`, 'i');
}

/** Stands inside words wherever a page lets its lines be broken. */
const SOFT_HYPHEN = '\u00ad';
const PATTERN = toPattern(GATE_STEMS);
const LOOSE_PATTERN = new RegExp(GATE_STEMS.join('|'), 'i');

/**
 * Returns false for a text that cannot be about the subject, at the cost of one search; true says only that one of the subject's names
 * seems to be there, and the full decision has to follow. With `loose` a name may stand inside a word: in the text of a whole element the
 * last word of one paragraph and the first of the next are not kept apart.
 */
export function mightBeRelevant(text: string, loose = false): boolean {
  const pattern = loose ? LOOSE_PATTERN : PATTERN;
  return pattern.test(text) || (text.includes(SOFT_HYPHEN) && pattern.test(text.replaceAll(SOFT_HYPHEN, '')));
}
