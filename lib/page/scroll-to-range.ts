import { rectsOf } from './hit-test.ts';

/** Brings the start of a painted range into view where it is not, with room for a card below it; at once where motion is unwelcome. */
export function scrollToRange(range: AbstractRange): void {
  const box = rectsOf(range)[0];
  if (!box || (box.top >= 0 && box.bottom <= innerHeight * 0.7)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A third of the way down leaves room for the card below it.
  scrollBy({ top: box.top - innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}
