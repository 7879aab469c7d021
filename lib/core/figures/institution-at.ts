import type { SentenceView } from './sentence-view.ts';
import { INSTITUTION_WORDS, type InstitutionKind } from './words/institution-words.ts';

/** Words that one name takes at most. */
const LONGEST = 4;

/**
 * Returns the general name of an institution ("the Defence Ministry", «le parquet») that begins at a token, the longest one, with its number of
 * tokens; null where none does, or a name of the page stands there.
 */
export function institutionAt(view: SentenceView, at: number): { kind: InstitutionKind; length: number } | null {
  const { tokens, mentions } = view;
  if (!tokens[at]?.word) return null;
  let found: { kind: InstitutionKind; length: number } | null = null;
  let text = '';
  for (let length = 1; length <= LONGEST; length++) {
    const token = tokens[at + length - 1];
    if (!token || mentions[at + length - 1]) break;
    if (!/^['’]$/.test(token.text)) text += text ? ` ${token.text}` : token.text;
    const kind = kindOf(text);
    if (kind) found = { kind, length };
  }
  // «le ministère de la Défense» is more than «le ministère»
  if (found?.kind === 'same' && found.length > 1 && (institutionAt(view, at + 1)?.kind ?? 'same') !== 'same') return null;
  return found;
}

/** All names at once: every run of words of a page is asked, and hardly any is one. */
const ANY_NAME = new RegExp(INSTITUTION_WORDS.map(([pattern]) => pattern.source).join('|'), 'u');

const kindOf = (text: string): InstitutionKind | null =>
  ANY_NAME.test(text) ? (INSTITUTION_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null) : null;
