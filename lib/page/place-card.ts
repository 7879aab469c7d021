import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { rectsOf } from './hit-test.ts';

// Close enough that the corridor from mark to card is crossed in one movement.
export const GAP_PX = 6;
const MARGIN_PX = 8;

/** Where a card goes: beside the painted words, or beside a point where the words are gone. */
export interface Anchor {
  range: AbstractRange;
  /** Where the pointer rested, viewport px; null when opened from the keyboard. */
  point: { x: number; y: number } | null;
}

/** Keeps `card` beside its anchor while the page scrolls or changes size. Returns the function that stops it. */
export function placeCard(card: HTMLElement, anchor: Anchor): () => void {
  const reference = {
    contextElement: anchor.range.startContainer.parentElement ?? undefined,
    getBoundingClientRect: () => boundsOf(rectsOf(anchor.range)),
    getClientRects: () => rectsOf(anchor.range),
  };
  const middleware = [
    inline(anchor.point ?? undefined),
    offset(GAP_PX),
    flip({ padding: MARGIN_PX, fallbackPlacements: ['top-start', 'bottom-end', 'top-end'] }),
    shift({ padding: MARGIN_PX }),
    size({
      padding: MARGIN_PX,
      apply: ({ availableHeight }) => {
        card.style.maxHeight = `${Math.max(160, Math.floor(availableHeight))}px`;
      },
    }),
  ];
  // What an earlier mark left must not make this card look as if it fitted where it does not.
  card.style.maxHeight = '';
  const update = async () => {
    const { x, y } = await computePosition(reference, card, { placement: 'bottom-start', strategy: 'fixed', middleware });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, () => void update());
}

function boundsOf(rects: DOMRect[]): DOMRect {
  if (rects.length === 0) return new DOMRect();
  const left = Math.min(...rects.map((box) => box.left));
  const top = Math.min(...rects.map((box) => box.top));
  return new DOMRect(left, top, Math.max(...rects.map((box) => box.right)) - left, Math.max(...rects.map((box) => box.bottom)) - top);
}
