import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

const MANY = 1000;

/** Returns whether so many of a people, or of a place's people, are those who live there («les 120 000 Arméniens de l’enclave»). */
export function livesThere(view: SentenceView, counted: Counted, number: FoundNumber): boolean {
  const { tokens, mentions } = view;
  if (isOwnersPeople(view, counted, number) || isSizeOfPlace(view, counted, number)) return true;
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

const GATHERING =
  /^(?:crowd|foule|convoy|convoi|column|colonne|force|group|groupe|list|liste|wave|vague|flow|flot|army|armée|total|toll|bilan)$/;
const PLACE_REACH = 5;

/** "Jermuk, a resort of 4,600 people," */
function isSizeOfPlace({ tokens, mentions }: SentenceView, { number, last, countable }: Counted, { value, min }: FoundNumber): boolean {
  if ((countable !== 'person' && countable !== 'resident') || (value ?? min ?? 0) < MANY || last > number + 2) return false;
  const of = [number - 1, number - 2].find((at) => hasMark(tokens[at], 'of'));
  const kind = of === undefined ? undefined : tokens[of - 1];
  if (of === undefined || !kind?.word || GATHERING.test(kind.text) || outcomesOf(kind).length > 0 || tokens[last + 1]?.word) return false;
  return mentions.slice(Math.max(0, of - PLACE_REACH), of).some((mention) => mention?.kind === 'place');
}

/** Returns the outcome of a count of those who live somewhere. */
export const living = (counted: Counted): FoundOutcome => ({
  outcome: 'living',
  role: 'suffer',
  at: counted.last,
  where: 'own',
  active: false,
});

/** Returns whether what happened is said after a comma or in another clause: not of those who live there, but of something else. */
export const isBeyond = ({ tokens, clauses }: SentenceView, { last }: Counted, { at, where }: FoundOutcome): boolean =>
  where === 'right' && (clauses[at] !== clauses[last] || tokens.slice(last + 1, at).some(({ text }) => text === ','));
