import type { Side } from '../pack/pack.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { kindOfCountable } from './name-unit.ts';

const OF = /^(?:of|des|de|among|parmi|entre|von|unter)$/u;
const DEAD =
  /^(?:dead|killed|wounded|victims|casualties|fallen|slain|morts|tués|blessés|victimes|muertos|heridos|víctimas|toten|opfer|verletzten|them|those|eux|elles|ellos|ihnen)$/u;

/** Returns the side of a share of those that were counted last ("ten of the dead"); null for any other count. */
export function shareOfDead(before: Draft | undefined, { counted }: Draft, { view: { tokens }, last }: SentenceReading): Side | null {
  if (kindOfCountable(counted.countable) !== 'person') return null;
  const near = tokens.slice(counted.number + 1, counted.number + 5);
  if (!near.some(({ text }, i) => OF.test(text) && (DEAD.test(near[i + 1]?.text ?? '') || DEAD.test(near[i + 2]?.text ?? '')))) return null;
  const sides = new Set(before ? [before.side] : last.map(({ figure }) => figure.side));
  return sides.size === 1 ? [...sides][0]! : null;
}
