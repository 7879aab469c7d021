import type { Side } from '../pack/pack.ts';
import type { Draft } from './draft.ts';

/** Returns the side of the earlier count that a count says again, as another counts it ("613 died, at least 161 by another's count"); null for any other. */
export const sideAgain = (shared: readonly Draft[], { counted }: Draft): Side | null =>
  counted.again === undefined ? null : (shared.find((one) => one.counted.number === counted.again)?.side ?? null);
