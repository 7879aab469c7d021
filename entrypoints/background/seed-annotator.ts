import packedRecords from '../../generated/seed-engine.packed?raw';
import packedTerms from '../../generated/seed-terms.packed?raw';
import { annotateBlocks } from '../../lib/core/annotate-blocks.ts';
import { buildEngine } from '../../lib/core/build-engine.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import type { AnnotateReply, AnnotateRequest } from '../../lib/core/reading.ts';
import { type ShippedTerms, unpackTerms } from '../../lib/core/terms/ship-terms.ts';
import { unpackJson } from './unpack-json.ts';

/** Returns what annotates pages by the bundled pack. A module that is imported when a page first asks: a card has no use for the engine. */
export async function makeSeedAnnotator(): Promise<(request: AnnotateRequest) => Omit<AnnotateReply, 'state'>> {
  const [records, terms] = await Promise.all([unpackJson<Pack>(packedRecords), unpackJson<ShippedTerms>(packedTerms)]);
  const engine = buildEngine(records, unpackTerms(terms));
  return (request) => annotateBlocks(request, engine);
}
