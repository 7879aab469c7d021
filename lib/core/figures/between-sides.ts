import type { Side } from '../pack/pack.ts';
import { opponentOf } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { HURT } from './party-side.ts';

const BETWEEN = /^(?:entre|between|zwischen|между)$/u;
const BETWEEN_REACH = 8;
/** So many dead of a fight between two are no one's alone. */
const MANY = 50;

/** Returns `both` for "over two hundred dead in two days between Armenia and Azerbaijan", told by neither; null for anything else. */
export function betweenSides({ view: { tokens, clauses }, speakers }: SentenceReading, draft: Draft): Side | null {
  const { counted, number } = draft;
  if (
    !(draft.found && HURT.includes(draft.found.outcome)) ||
    (number.value ?? number.min ?? 0) < MANY ||
    speakerAt(speakers, counted.number)?.side
  )
    return null;
  const at = tokens.findIndex(({ text }, i) => BETWEEN.test(text) && clauses[i] === clauses[counted.number]);
  if (at < 0) return null;
  const sides = tokens
    .slice(at + 1, at + BETWEEN_REACH)
    .flatMap(({ tags }) => (tags.side && tags.side !== 'own' && tags.side !== 'enemy' ? [tags.side] : []));
  return sides.length > 1 &&
    opponentOf(sides[0]!) !== null &&
    opponentOf(sides[1]!) !== null &&
    opponentOf(sides[0]!) !== opponentOf(sides[1]!)
    ? 'both'
    : null;
}
