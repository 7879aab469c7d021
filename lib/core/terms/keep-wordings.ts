import { readFolded } from '../text/fold-text.ts';
import type { Surroundings } from './is-allowed.ts';
import { isQuoted } from './is-quoted.ts';
import type { Hit } from './scan-terms.ts';
import { SAFE } from './term-index.ts';

/**
 * Returns the hits without the doubtful wordings that stand away from the subject: a wording needs a name of the subject in its own
 * sentence or in one beside it, and some words count only in a quotation.
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
  return hits.filter((hit) => !isWording(hit) || (isMeant(around, hit) && (hit.risk === SAFE || beside(hit))));
}

/** Words that are neutral in the voice of who tells of both sides, and one-sided in a speaker's own, folded. */
const OWN_VOICE = /^(?:adversaires?|adversar(?:y|ies)|adversarios?)$/;

/** A word for the other side that anybody uses takes sides only where a speaker is quoted. */
function isMeant({ raw, folded }: Surroundings, hit: Hit): boolean {
  if (!OWN_VOICE.test(readFolded(folded.units, hit.start, hit.end))) return true;
  return isQuoted(raw, folded.starts[hit.start]!, folded.starts[hit.end]!);
}
