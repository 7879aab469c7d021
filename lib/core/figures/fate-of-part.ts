import type { Draft } from './draft.ts';
import type { Told } from './figure-sources.ts';
import { isPart } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { isAdded } from './is-added.ts';
import { kindOfCountable, outcomeFits } from './name-unit.ts';
import { HURT } from './party-side.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

const REACH = 16;
const VERB_REACH = 3;

/** Returns what a verb behind a part of a whole says happened to it where nothing had happened to the whole («1 960 soldats de la paix : cinq d’entre eux ont péri»); null elsewhere. */
export function fateOfPart(view: SentenceView, counted: Counted, drafts: readonly Draft[]): FoundOutcome | null {
  const { tokens, clauses } = view;
  const whole = drafts.find((one) => one.counted.number === counted.again);
  if (!whole || !isPart(tokens, counted.number) || (whole.found && HURT.includes(whole.found.outcome))) return null;
  for (let i = counted.last + 1; i < Math.min(tokens.length, counted.last + REACH) && clauses[i] === clauses[counted.number]; i++) {
    if (tokens[i]!.number !== undefined) return null;
    for (const { outcome, role } of outcomesOf(tokens[i])) {
      const verbal = tokens.slice(i - VERB_REACH, i).some((token) => hasMark(token, 'have') || hasMark(token, 'be')) || role === 'suffer';
      if (verbal && role !== 'noun' && HURT.includes(outcome) && outcomeFits(outcome, counted.countable, role))
        return { outcome, role: 'suffer', at: i, where: 'right', active: false };
    }
  }
  return null;
}

const ADDED_REACH = 14;

/** Returns what happened to those who are added to the count before («104 militaires tués, auxquels s’ajoutent dix civils»): the same. Undefined elsewhere. */
export function addedTo(view: SentenceView, before: Draft | undefined, counted: Counted): Told | undefined {
  if (!before?.found || counted.outcome !== null || counted.elliptic || !HURT.includes(before.found.outcome)) return undefined;
  if (kindOfCountable(counted.countable) !== 'person' || kindOfCountable(before.counted.countable) !== 'person') return undefined;
  const between = Math.max(before.counted.last + 1, counted.number - ADDED_REACH);
  const adds = view.tokens.slice(between, counted.number + 0).some((_, i) => isAdded(view, between + i));
  const behind = view.tokens.slice(counted.last + 1, counted.last + 5).some((_, i) => isAdded(view, counted.last + 1 + i));
  return adds || behind ? { found: { ...before.found, at: counted.last, where: 'own', active: false }, side: before.side } : undefined;
}
