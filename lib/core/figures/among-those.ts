import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

const REACH = 8;

/**
 * Returns what happened to those whom a later count says that these are among ("two women and three children are among the eleven dead"), null where
 * no such count follows. `all` are the sentence's counts.
 */
export function amongThose({ tokens, clauses }: SentenceView, counted: Counted, all: readonly Counted[]): FoundOutcome | null {
  if (kindOfCountable(counted.countable) !== 'person' || counted.outcome !== null) return null;
  const whole = all.find(({ number, outcome }) => number > counted.last && outcome !== null);
  if (!whole || clauses[whole.number] !== clauses[counted.number]) return null;
  const from = tokens.findLastIndex((token, i) => i < whole.number && i > counted.last && hasMark(token, 'among'));
  if (from < 0 || whole.number - from > 2) return null;
  const before = tokens.slice(Math.max(counted.last + 1, from - REACH), from);
  if (before.some((token) => token.tags.speech !== undefined || outcomesOf(token).length > 0)) return null;
  return { outcome: whole.outcome!, role: 'suffer', at: whole.last, where: 'right', active: false };
}
