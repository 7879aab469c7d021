import { type FoldedText, readFolded } from '../text/fold-text.ts';

/** How much text right beside a name is looked at. */
export const BESIDE = 40;

/** Returns the folded text before and after a hit, at most `BESIDE` units each. */
export function textBeside(folded: FoldedText, hit: { start: number; end: number }): { before: string; after: string } {
  const { units } = folded;
  return {
    before: readFolded(units, Math.max(0, hit.start - BESIDE), hit.start).replaceAll('\n', ' '),
    after: readFolded(units, hit.end, Math.min(units.length, hit.end + BESIDE)).replaceAll('\n', ' '),
  };
}
