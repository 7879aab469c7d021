import type { Side } from '../pack/pack.ts';
import { opponentOf, sameCamp, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import { WAR_TOLL } from './fighting-side.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const FOUGHT =
  /^(?:fought|fight|fighting|battled|conflict|conflit|affront\p{L}*|combatt\p{L}*|konflikt\p{L}*|kämpf\p{L}*|bekämpf\p{L}*|conflicto|combat\p{L}*|конфликт\p{L}*|воева\p{L}*)$/u;
const OWNER_REACH = 4;

/**
 * Returns `both` for so many lives as only a war takes, where both camps, or neither, are named before ("Armenians and Azeris fought a war that killed
 * 30,000 people"); null where the count has an owner of its own, or one of the two tells it.
 */
export function lostInWar({ counted, found, number }: Draft, { view, speakers, sources }: SentenceReading): Side | null {
  const { tokens } = view;
  if (found?.outcome !== 'killed' || counted.countable !== 'person' || (number.value ?? number.min ?? 0) < WAR_TOLL) return null;
  const speaker = speakerAt(speakers, counted.number);
  if ((speaker?.actor && opponentOf(speaker.side)) || view.verbLast) return null;
  const beside = tokens.slice(Math.max(0, counted.number - 2), counted.last + 1 + OWNER_REACH);
  if (beside.some(({ tags }) => tags.side || tags.demonym) || namesOne(view, counted.last, sources.roster)) return null;
  if (!tokens.some((token) => hasMark(token, 'war') || FOUGHT.test(token.text))) return null;
  const named = tokens.slice(0, counted.number).flatMap((_, i) => {
    const side = sideAt(view, i, sources.roster);
    return opponentOf(side) && view.mentions[i]?.kind !== 'person' ? [side!] : [];
  });
  if (named.some((side) => !sameCamp(side, named[0]!))) return 'both';
  return named.length === 0 && !opponentOf(speaker?.side ?? null) ? 'both' : null;
}

/** A party named right behind the count. */
const namesOne = (view: SentenceView, last: number, roster: Parameters<typeof sideAt>[2]): boolean =>
  [1, 2, 3, 4].some((step) => view.tokens[last + step] !== undefined && opponentOf(sideAt(view, last + step, roster)) !== null);
