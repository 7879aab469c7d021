import { readFolded } from '../text/fold-text.ts';
import { TITLE_WORDS } from './cue-words.ts';
import type { Surroundings } from './is-allowed.ts';
import { OPENERS } from './opening-words.ts';
import type { Hit } from './scan-terms.ts';

/** How much text before a surname is looked at. */
const BESIDE = 40;
/** Ranks that no head of state or government bears, folded. */
const RANK =
  /(?:^|[^\p{L}])(?:private|sergeant|lieutenant|captain|major|colonel|soldier|soldat|sergent|caporal|capitaine|commandant|hauptmann|leutnant|oberst|soldado|teniente|capitan|coronel|рядов\p{L}+|сержант\p{L}*|лейтенант\p{L}*|капитан\p{L}*|маиор\p{L}*|полковник\p{L}*|er|cavus|tegmen|yuzbasi|binbasi|albay|leytenant|kapitan|mayor|polkovnik|շարքային|սերժանտ|լեյտենանտ|կապիտան|մայոր|գնդապետ) $/u;

const firstNameBefore = (before: string): string => /(\p{Lu}\p{L}+)\s$/u.exec(before)?.[1] ?? '';

/**
 * Returns true where a capital right before a surname is another first name: «Anna Petrosyan» is not the Petrosyan known from elsewhere.
 * The first word of a sentence is one unless it is a word that opens sentences.
 */
export function hasOtherFirstName(around: Surroundings, hit: Hit): boolean {
  const before = readFolded(around.folded.units, Math.max(0, hit.start - BESIDE), hit.start).replaceAll('\n', ' ');
  if (!before.endsWith(' ') || TITLE_WORDS.test(before)) return false;
  const start = around.folded.starts[hit.start]!;
  const word = firstNameBefore(around.raw.slice(Math.max(0, start - BESIDE), start));
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const opensSentence = around.sentenceAt(hit.start)[0] >= hit.start - word.length - 1;
  return !opensSentence || !OPENERS.has(word.toLowerCase());
}

/** Returns true where a rank stands before a surname that is known without one. */
export function hasRank(around: Surroundings, hit: Hit): boolean {
  return RANK.test(readFolded(around.folded.units, Math.max(0, hit.start - BESIDE), hit.start).replaceAll('\n', ' '));
}

/** Returns true for «Алиева сообщила»: a woman's name written as a case of a man's, with her verb. */
export function isHerName({ folded: { units } }: Surroundings, { start, end }: Hit): boolean {
  if (!/[ое]ва$|ина$/u.test(readFolded(units, start, end))) return false;
  return /^ \p{L}+(?:ла|лась)(?!\p{L})/u.test(readFolded(units, end, Math.min(units.length, end + BESIDE)));
}
