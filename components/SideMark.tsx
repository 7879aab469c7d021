import { sideFamily } from '../lib/core/card/side-family.ts';
import type { Side } from '../lib/core/pack/pack.ts';

/** Path of each family around 0,0 in a 14 px square; areas are alike, so that none looks bigger. */
export const SIDE_SHAPES = {
  azerbaijan: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0z',
  armenian: 'M-5.3,-5.3h10.6v10.6h-10.6z',
  other: 'M0,-7.2L7.2,0L0,7.2L-7.2,0z',
} as const;

/** The shape of a side beside its name; the name says the same, so assistive technology skips it. */
export function SideMark({ side }: { side: Side | null }) {
  const family = sideFamily(side);
  return (
    <svg class={`px-side px-side--${family}`} viewBox="-7.5 -7.5 15 15" width="12" height="12" aria-hidden="true">
      <path d={SIDE_SHAPES[family]} />
    </svg>
  );
}
