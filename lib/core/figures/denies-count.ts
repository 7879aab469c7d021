import type { Draft } from './draft.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { Outcome } from './word-table.ts';

const DENIED_AT_MOST = 2;

/** Returns whether it is what a speaker denies in the same clause («nie avoir perdu …»). */
export function deniesCount(view: SentenceView, { counted, found }: Pick<Draft, 'counted' | 'found'>, speaker: Speaker | null): boolean {
  if (found === null || speaker?.speech !== 'deny' || speaker.at >= counted.number) return false;
  if (hasMark(view.tokens[speaker.at - 1], 'not')) return false;
  // "denied it, admitting the loss of one"
  const granted = view.tokens.slice(speaker.at + 1, counted.number).some((token) => token.tags.speech === 'admit');
  return !granted && view.clauses[speaker.at] === view.clauses[counted.number];
}

const LOSSES: readonly Outcome[] = ['killed', 'wounded', 'killed-or-wounded', 'missing', 'captured', 'lost', 'taken', 'damaged'];

/** Returns whether a denied count says that there was none: "did not lose two helicopters" does; who denies a toll of hundreds says nothing of how many there were. */
export const isNone = (number: FoundNumber, found: FoundOutcome | null) =>
  found !== null && LOSSES.includes(found.outcome) && (number.value ?? number.max ?? Number.POSITIVE_INFINITY) <= DENIED_AT_MOST;
