import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

const MANY = 1000;

/** Returns whether so many of a people, or of a place's people, are those who live there («les 120 000 Arméniens de l’enclave»). */
export function livesThere(view: SentenceView, counted: Counted, number: FoundNumber): boolean {
  const { tokens, mentions } = view;
  if (isOwnersPeople(view, counted, number)) return true;
  if (!tokens[counted.last]?.tags.demonym || counted.countable !== 'person' || (number.value ?? 0) < MANY) return false;
  const after = tokens.slice(counted.last + 1, counted.last + 5);
  const of = after.findIndex((token) => hasMark(token, 'of') || hasMark(token, 'stop'));
  const place = after.findIndex(
    (token, i) => hasMark(token, 'enclave') || /^(?:place|polity):/.test(mentions[counted.last + 1 + i]?.concept ?? ''),
  );
  return of >= 0 && place > of;
}

/** "Stepanakert's 60,000 people" */
function isOwnersPeople({ tokens, mentions }: SentenceView, counted: Counted, number: FoundNumber): boolean {
  const people = counted.countable === 'person' && counted.last <= counted.number + 2 && outcomesOf(tokens[counted.last]).length === 0;
  if (!people || (number.value ?? number.min ?? 0) < MANY) return false;
  const owner = [counted.number - 2, counted.number - 3].find((at) => /^['’]$/.test(tokens[at]?.text ?? ''));
  return owner !== undefined && tokens[owner + 1]?.text === 's' && /^(?:place|polity):/.test(mentions[owner - 1]?.concept ?? '');
}

/** Returns the outcome of a count of those who live somewhere. */
export const living = (counted: Counted): FoundOutcome => ({
  outcome: 'living',
  role: 'suffer',
  at: counted.last,
  where: 'own',
  active: false,
});
