import type { Counted } from './find-counted.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Outcome } from './word-table.ts';

/**
 * Returns whether what is counted does what the verb right after it says and does not suffer it: "a drone hit two lorries", «un drone a frappé deux
 * ambulances».
 */
export function isAgent({ tokens, verbLast }: SentenceView, counted: Counted, at: number): boolean {
  if (verbLast || !outcomesOf(tokens[at]).some(({ outcome, role }) => role === 'act' && DONE.includes(outcome))) return false;
  const between = tokens.slice(counted.last + 1, at);
  if (between.some((token) => hasMark(token, 'be') || !token.word || hasMark(token, 'which'))) return false;
  const perfect = between.length === 1 && hasMark(between[0], 'have');
  return (perfect || between.length === 0) && isObject(tokens[at + 1]);
}

/** What is done to somebody or something else; who flees has no other object than the place. */
const DONE: readonly Outcome[] = ['killed', 'wounded', 'killed-or-wounded', 'lost', 'damaged', 'captured', 'taken'];

const DETERMINER = /^(?:the|le|la|les|un|une|des|ses|leurs?|his|her|their|its|at)$/;
const isObject = (token: Token | undefined): boolean =>
  token !== undefined && (token.number !== undefined || hasMark(token, 'article') || DETERMINER.test(token.text));
