import type { Side } from '../pack/pack.ts';
import { opponentOf, sameCamp, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { isSetting } from './is-setting.ts';
import { kindOfCountable } from './name-unit.ts';
import { BESIDE, HURT, isCivil } from './party-side.ts';

/** So many more hurt are no few of one's own told in passing. */
const CROWD = 20;

const ADDED = /^(?:ajoutent|ajoute|ajoutaient|added|addition|zusätzlich|hinzu|suman|кроме)$/u;

/**
 * Returns the side of losses told with others of the same speaker: troops with the arms that the other army says it destroyed ("12 Armenian tanks
 * destroyed, and 300 soldiers killed"), arms lost after a toll («29 soldats tués, ainsi que quatorze chars perdus»), bodies handed over after
 * captives. Null where another side is named between, or nothing is told.
 */
export function fellWith(shared: readonly Draft[], draft: Draft, { view, speakers, sources }: SentenceReading): Side | null {
  const before = shared.at(-1);
  const { counted, found, number } = draft;
  if (!before?.side || before.side === 'both' || before.side === 'each' || !opponentOf(before.side)) return null;
  const speaker = speakerAt(speakers, counted.number);
  if (speaker !== speakerAt(speakers, before.counted.number)) return null;
  for (let i = before.counted.last + 1; i <= counted.last + BESIDE && i < view.tokens.length; i++) {
    const side = sideAt(view, i, sources.roster);
    if (opponentOf(side) && !isSetting(view, i) && !sameCamp(side, before.side)) return null;
  }
  const arms = kindOfCountable(counted.countable) === 'equipment';
  const hurt = before.found !== null && HURT.includes(before.found.outcome) && !isCivil(before.counted.countable);
  const added = view.tokens.slice(before.counted.last + 1, counted.number).some(({ text }) => ADDED.test(text));
  if (arms && hurt && added && sameCamp(speaker?.side ?? null, before.side)) return before.side;
  if (arms) return hurt && found?.role === 'lose' && found.where === 'right' ? before.side : null;
  if (counted.countable === 'body') return before.found?.outcome === 'captured' ? before.side : null;
  if (before.found?.outcome !== 'lost' || !found || !HURT.includes(found.outcome) || counted.countable !== 'soldier') return null;
  const many = found.outcome === 'killed-or-wounded' || (number.value ?? number.min ?? number.max ?? 0) >= CROWD;
  const foe = opponentOf(speaker?.side ?? null) !== null && !sameCamp(speaker!.side, before.side);
  return many && foe ? before.side : null;
}
