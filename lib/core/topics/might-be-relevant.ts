import type { GateScript } from './build-gate.ts';
import { GATE_NAMES } from './gate-names.ts';
import { STEMS_ANYWHERE, STEMS_OF_WORDS } from './gate-stems.ts';

/** Stands inside words wherever a page lets its lines be broken. */
const SOFT_HYPHEN = '\u00ad';
const LATIN_LETTER = /[a-z\d_]/i;

/** Made when needed: most pages need one of them. */
const patterns = new Map<GateScript, RegExp>();

function patternOf(script: GateScript): RegExp {
  const pattern = patterns.get(script) ?? new RegExp(script.names);
  patterns.set(script, pattern);
  return pattern;
}

/** Names are looked for by their capitals first: those are few, and browsers skip all other letters at once. */
function holdsName(text: string): boolean {
  for (const script of GATE_NAMES) {
    const possible = script.letters === '' || [...script.letters].some((letter) => text.includes(letter));
    if (possible && patternOf(script).test(text)) return true;
  }
  return holdsStem(text, (stem) => stem) || holdsStem(text, (stem) => stem.toUpperCase());
}

function holdsStem(text: string, write: (stem: string) => string): boolean {
  return STEMS_ANYWHERE.some((stem) => text.includes(write(stem))) || STEMS_OF_WORDS.some((stem) => holdsWord(text, write(stem)));
}

/** Stems of Latin letters begin a word, so that no "garment" counts. */
function holdsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) if (!LATIN_LETTER.test(text[at - 1] ?? '')) return true;
  return false;
}

/**
 * Returns false for a text that cannot be about the subject, at the cost of one search; true says only that one of the subject's names
 * seems to be there, and the full decision has to follow. In the text of a whole element the last word of one paragraph may run into the
 * first of the next: a name with a capital may therefore stand inside a word.
 */
export function mightBeRelevant(text: string): boolean {
  return holdsName(text) || (text.includes(SOFT_HYPHEN) && holdsName(text.replaceAll(SOFT_HYPHEN, '')));
}
