import type { Surroundings } from './is-allowed.ts';
import type { Hit } from './scan-terms.ts';
import { SAFE } from './term-index.ts';

/**
 * Returns the hits without the doubtful wordings that stand away from the subject: a wording needs a name of the subject in its own
 * sentence or in one beside it.
 */
export function keepWordings(around: Surroundings, hits: Hit[]): Hit[] {
  const isWording = (hit: Hit) => around.index.concepts[hit.concept]!.kind === 'wording';
  if (!hits.some(isWording)) return hits;
  const named = new Set(hits.filter((hit) => !isWording(hit)).map((hit) => around.sentenceAt(hit.start)[0]));
  const beside = (hit: Hit) => {
    const [start, end] = around.sentenceAt(hit.start);
    const before = around.sentenceAt(Math.max(0, start - 1))[0];
    const after = around.sentenceAt(Math.min(around.folded.units.length - 1, end + 3))[0];
    return [start, before, after].some((sentence) => named.has(sentence));
  };
  return hits.filter((hit) => !isWording(hit) || hit.risk === SAFE || beside(hit));
}
