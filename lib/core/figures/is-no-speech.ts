import { isAdded } from './is-added.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

/** Verbs that say something only behind what is said: «…, reprend Bakou», and not «Bakou reprend Choucha». */
const BEHIND = /^(?:reprend|poursuit)$/;
const NAMES = /^(?:nomme|a nommé)$/;

/** Returns whether a word of speech tells nothing: who calls a place by its name («que l’Azerbaïdjan nomme Khankendi»), what is added to a count («s’ajoutent»). */
export const isNoSpeech = (view: SentenceView, at: number): boolean => {
  const { text } = view.tokens[at]!;
  return (
    isAdded(view, at) || (BEHIND.test(text) && !opensClause(view, at)) || (NAMES.test(text) && view.mentions[at + 1]?.kind === 'place')
  );
};

/** Returns whether a verb of speech opens its clause («…, a annoncé Bakou»): a verb right after a comma or a closing quotation mark has its subject after it, where a name stands there. */
export function opensClause({ tokens, verbLast }: SentenceView, at: number): boolean {
  let i = at - 1;
  while (i > 0 && hasMark(tokens[i], 'have')) i--;
  return !verbLast && /^[,»”"]$/.test(tokens[i]?.text ?? '');
}
