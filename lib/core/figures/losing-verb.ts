import type { BearerSearch } from './bearer-search.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const LOSING_REACH = 30;

/** «ont neuf victimes»: a verb of having with a number for its object. */
const possesses = ({ tokens }: SentenceView, at: number) => hasMark(tokens[at], 'have') && tokens[at + 1]?.number !== undefined;

/** Returns the index of a verb of losing that governs the list in which the count stands («a perdu 120 tués et 300 blessés, ainsi que 4 chars»), or null. */
export function losingVerb({ view, counted, all }: BearerSearch): number | null {
  const { tokens, clauses } = view;
  for (let i = counted.number - 1; i >= Math.max(0, counted.number - LOSING_REACH) && clauses[i] === clauses[counted.number]; i--) {
    const roles = tokens[i]!.tags.outcomes?.map(({ role }) => role) ?? [];
    if (roles.includes('lose') || possesses(view, i)) return i;
    const listed = all.some((other) => i >= other.number && i <= other.last + 1);
    if (!listed && (tokens[i]!.tags.speech || hasMark(tokens[i], 'that') || (roles.length > 0 && !roles.includes('noun')))) return null;
  }
  return null;
}
