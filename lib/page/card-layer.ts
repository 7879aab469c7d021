import { rectsOf } from './hit-test.ts';
import { type Anchor, GAP_PX, placeCard } from './place-card.ts';

/** Where the card is drawn: a popover of our shadow root, in the top layer above the page's own dialogs. */
export interface CardLayer {
  /** What the card is rendered into. */
  element: HTMLElement;
  open(anchor: Anchor, takeFocus: boolean): void;
  takeFocus(): void;
  /** Hides the card; `returnFocus` gives focus back to where it was before the card took it. */
  close(returnFocus: boolean): void;
  /** True over the card and over the gap that leads to it; viewport px. */
  holds(x: number, y: number): boolean;
}

const LAYER_STYLE = `
:host { position: fixed !important; inset: 0 auto auto 0 !important; display: block !important; width: 0 !important; height: 0 !important; }
.px-layer { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; color: inherit; max-width: none; max-height: none; }
.px-layer--sheet { inset: auto 0 0 0; width: 100%; }
@media print { .px-layer { display: none; } }`;

/** Makes the layer inside a shadow root; `style` is the card's own sheet. */
export function makeCardLayer(root: ShadowRoot, style: string): CardLayer {
  const element = document.createElement('div');
  element.className = 'px-layer';
  element.setAttribute('popover', 'manual');
  const sheet = document.createElement('style');
  sheet.textContent = style + LAYER_STYLE;
  root.append(sheet, element);
  let stopPlacing = () => {};
  let anchor: Anchor | null = null;
  let focusBefore: HTMLElement | null = null;

  const takeFocus = () => {
    focusBefore ??= document.activeElement as HTMLElement | null;
    element.querySelector<HTMLElement>('.px-card')?.focus({ preventScroll: true });
  };
  return {
    element,
    takeFocus,
    open: (next, focus) => {
      stopPlacing();
      anchor = next;
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
      const asSheet = matchMedia('(hover: none) and (pointer: coarse)').matches;
      element.classList.toggle('px-layer--sheet', asSheet);
      stopPlacing = asSheet ? () => {} : placeCard(element, next);
      if (focus) takeFocus();
    },
    close: (returnFocus) => {
      stopPlacing();
      anchor = null;
      if (element.matches(':popover-open')) element.hidePopover();
      if (returnFocus) focusBefore?.focus({ preventScroll: true });
      focusBefore = null;
    },
    holds: (x, y) => {
      if (!anchor) return false;
      const card = element.getBoundingClientRect();
      if (isInside(card, x, y, 0)) return true;
      // The corridor: between the mark's lines and the card's nearer edge.
      return rectsOf(anchor.range).some((mark) => isBetween(mark, card, x, y));
    },
  };
}

function isInside(box: DOMRect, x: number, y: number, margin: number): boolean {
  return x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin;
}

function isBetween(mark: DOMRect, card: DOMRect, x: number, y: number): boolean {
  const left = Math.min(mark.left, card.left);
  const right = Math.max(mark.right, card.right);
  const [top, bottom] = card.top >= mark.bottom ? [mark.bottom, card.top] : [card.bottom, mark.top];
  return bottom - top <= 2 * GAP_PX && x >= left && x <= right && y >= top && y <= bottom;
}
