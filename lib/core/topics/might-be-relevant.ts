import type { GateScript } from './build-gate.ts';
import { GATE_NAMES } from './gate-names.ts';
import { GATE_STEMS, STEMS_ANYWHERE } from './gate-stems.ts';

/** Nobody sees these; they stand inside words wherever a page lets its lines be broken, or not. */
const UNSEEN = ['\u00ad', '\u200b', '\u2060', '\ufeff'];
const LATIN_LETTER = /[a-z\d_]/i;

/** Made when needed: most pages need few of them. */
const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'g');
  patterns.set(source, pattern);
  pattern.lastIndex = 0;
  return pattern;
}

const isPossible = (text: string, { letters }: GateScript) => letters === '' || [...letters].some((letter) => text.includes(letter));

/** Names are looked for by their capitals: those are few, and browsers skip all other letters at once. */
function holdsName(text: string): boolean {
  return (
    GATE_NAMES.some((script) => isPossible(text, script) && inBothCases(script, (names) => patternOf(names).test(text))) ||
    GATE_STEMS.some((script) => isPossible(text, script) && inBothCases(script, (stems) => holdsWord(text, stems)))
  );
}

/** As the pattern stands, and all in capitals. */
const inBothCases = ({ names }: GateScript, holds: (names: string) => boolean) => holds(names) || holds(names.toUpperCase());

/** Stems of Latin letters begin a word, so that no "garment" counts. */
function holdsWord(text: string, stems: string): boolean {
  const pattern = patternOf(stems);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!LATIN_LETTER.test(text[match.index - 1] ?? '') || STEMS_ANYWHERE.includes(match[0].toLowerCase())) return true;
    pattern.lastIndex = match.index + 1;
  }
  return false;
}

/**
 * Returns false for a text that cannot be about the subject, at the cost of one search; true says only that one of the subject's names
 * seems to be there, and the full decision has to follow. In the text of a whole element the last word of one paragraph may run into the
 * first of the next: a name with a capital may therefore stand inside a word.
 */
export function mightBeRelevant(text: string): boolean {
  if (holdsName(text)) return true;
  const unseen = UNSEEN.filter((letter) => text.includes(letter));
  return unseen.length > 0 && holdsName(unseen.reduce((rest, letter) => rest.replaceAll(letter, ''), text));
}
