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

/** The same few words come again and again, and every token of a page is asked. */
const kinds = new Map<string, InstitutionKind | null>();
const KEPT = 20_000;

function kindOf(text: string): InstitutionKind | null {
  const known = kinds.get(text);
  if (known !== undefined) return known;
  if (kinds.size >= KEPT) kinds.clear();
  const kind = INSTITUTION_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  kinds.set(text, kind);
  return kind;
}
