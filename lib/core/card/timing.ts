/*
 * Delays of opening and closing a card. The pattern (rest, then open; a grace period before closing) and the order of magnitude come from
 * Wikipedia's Page Previews and 10ten Japanese Reader, whose readers complained of accidental openings below 300 ms.
 */

/** What the setting offers: milliseconds of rest on a mark before its card opens; null opens on click only. */
export const REST_DELAY_CHOICES_MS = [300, 500, 800, null] as const;

/** One of the choices. */
export type RestDelayMs = (typeof REST_DELAY_CHOICES_MS)[number];

/** Unless the reader chose otherwise. */
export const REST_DELAY_MS = 500 satisfies RestDelayMs;

/** Milliseconds on a neighbouring mark while a card is open: long enough to cross a mark on the way to the card. */
export const NEIGHBOUR_DELAY_MS = 100;

/** Milliseconds between leaving both mark and card and closing: time to come back after overshooting. */
export const CLOSE_DELAY_MS = 300;

/** Pixels per millisecond from which a pointer is passing through, not aiming. */
export const FAST_POINTER_PX_PER_MS = 0.5;

/** Samples in a row at that speed before it counts as fast: one alone is often a jump of the mouse. */
export const FAST_POINTER_SAMPLES = 2;
