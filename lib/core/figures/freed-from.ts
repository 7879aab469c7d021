import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { kindOfCountable } from './name-unit.ts';
import { outcomesOf, type SentenceView } from './sentence-view.ts';

/** What says of a place who held it, not what happened to it. */
const OCCUPIED = /^(?:occupée?s?|occupied|besetzte[nrs]?|ocupad[oa]s?|оккупированн\p{L}*|işğal|işgal|օկուպացված|գրավված)(?= |$)/u;
const REACH = 8;

/** Returns the verb or noun of taking for places that are called occupied («a libéré sept villages occupés»), which tells what happened to them; null elsewhere. */
export function freedFrom(view: SentenceView, counted: Counted, isActive: (at: number) => boolean): FoundOutcome | null {
  const { tokens, clauses } = view;
  const { number, last, countable } = counted;
  if (kindOfCountable(countable) !== 'place') return null;
  if (!tokens.slice(number + 1, last + 2).some(({ text }) => OCCUPIED.test(text))) return null;
  const takes = (at: number) =>
    clauses[at] === clauses[number] && !OCCUPIED.test(tokens[at]!.text)
      ? outcomesOf(tokens[at]).find(({ outcome, role }) => outcome === 'taken' && (role === 'act' || role === 'noun'))
      : undefined;
  for (let step = 1; step <= REACH; step++) {
    for (const [at, where] of [
      [number - step, 'left'],
      [last + step, 'right'],
    ] as const) {
      const said = tokens[at] && takes(at);
      if (said) return { outcome: 'taken', role: said.role, at, where, active: said.role === 'act' && isActive(at) };
    }
  }
  return null;
}
