import type { Side } from '../pack/pack.ts';
import type { Party } from './topic-model.ts';

/** Returns the party that a side belongs to, null for everyone else and for both at once. */
export function partyOf(side: Side | null): Party | null {
  if (side === 'azerbaijan') return 'azerbaijan';
  return side === 'armenian' || side === 'armenia' || side === 'nk' ? 'armenian' : null;
}

/** Returns the shape family of a side: each has a shape and a colour of its own, so that neither alone carries the meaning. */
export function sideFamily(side: Side | null): Party | 'other' {
  return partyOf(side) ?? 'other';
}
