import packedRecords from '../../generated/seed-engine.json.packed?raw';
import packedTerms from '../../generated/seed-terms.json.packed?raw';
import packedLists from '../../generated/seed-terms.lists.packed?raw';
import { annotateBlocks } from '../../lib/core/annotate-blocks.ts';
import { buildEngine } from '../../lib/core/build-engine.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import type { AnnotateReply, AnnotateRequest } from '../../lib/core/reading.ts';
import { type TermsHead, unpackTerms } from '../../lib/core/terms/ship-terms.ts';
import { unpackBytes, unpackJson } from './unpack.ts';

/** Returns what annotates pages by the bundled pack. A module that is imported when a page first asks: a card has no use for the engine. */
export async function makeSeedAnnotator(): Promise<(request: AnnotateRequest) => Omit<AnnotateReply, 'state'>> {
  const [records, head, lists] = await Promise.all([
    unpackJson<Pack>(packedRecords),
    unpackJson<TermsHead>(packedTerms),
    unpackBytes(packedLists),
  ]);
  const engine = buildEngine(records, unpackTerms({ head, lists }));
  return (request) => annotateBlocks(request, engine);
}
