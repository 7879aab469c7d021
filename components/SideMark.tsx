import { sideFamily } from '../lib/core/card/side-family.ts';
import { SIDE_SHAPES } from '../lib/core/card/side-shapes.ts';
import type { Side } from '../lib/core/pack/pack.ts';

/** The shape of a side beside its name; the name says the same, so assistive technology skips it. */
export function SideMark({ side }: { side: Side | null }) {
  const family = sideFamily(side);
  return (
    <svg class={`px-side px-side--${family}`} viewBox="-7.5 -7.5 15 15" width="12" height="12" aria-hidden="true">
      <path d={SIDE_SHAPES[family]} />
    </svg>
  );
}
