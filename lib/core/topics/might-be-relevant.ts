import { GATE_STEMS } from './gate-stems.ts';

/** Stands inside words wherever a page lets its lines be broken. */
const SOFT_HYPHEN = '\u00ad';
/** One search for all; compiled with the first page, as regular expressions are. */
const PATTERN = new RegExp(GATE_STEMS.join('|'), 'gi');
/** These say what they mean inside words too: «Bergkarabach». */
const ANYWHERE = /karab|[^a-z]/i;
const LATIN_LETTER = /[a-z\d_]/i;

/** Stems in Latin letters begin a word, so that "Carmen" is no "Armen". */
function holdsStem(text: string, loose: boolean): boolean {
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match; match = PATTERN.exec(text)) {
    if (loose || ANYWHERE.test(match[0]) || !LATIN_LETTER.test(text[match.index - 1] ?? '')) return true;
    PATTERN.lastIndex = match.index + 1;
  }
  return false;
}

/**
 * Returns false for a text that cannot be about the subject, at the cost of one search; true says only that one of the subject's names
 * seems to be there, and the full decision has to follow. With `loose` a name may stand inside a word: in the text of a whole element the
 * last word of one paragraph and the first of the next are not kept apart.
 */
export function mightBeRelevant(text: string, loose = false): boolean {
  return holdsStem(text, loose) || (text.includes(SOFT_HYPHEN) && holdsStem(text.replaceAll(SOFT_HYPHEN, ''), loose));
}
