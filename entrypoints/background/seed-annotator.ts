import packedRecords from '../../generated/seed-engine.json.packed?raw';
import packedTerms from '../../generated/seed-terms.json.packed?raw';
import packedLists from '../../generated/seed-terms.lists.packed?raw';
import { annotateBlocks } from '../../lib/core/annotate-blocks.ts';
import { combineEngines, type EngineSource } from '../../lib/core/combine-engines.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { type TermsHead, unpackTerms } from '../../lib/core/terms/ship-terms.ts';
import type { Annotator } from './note-handlers.ts';
import { unpackBytes, unpackJson } from './unpack.ts';

/**
 * Returns what annotates pages by the bundled pack and those given with it; an engine is made anew when they are others than before. A module
 * that is imported when a page first asks: a card has no use for the engine.
 */
export async function makeSeedAnnotator(): Promise<(imported: readonly EngineSource[]) => Annotator> {
  const [records, head, lists] = await Promise.all([
    unpackJson<Pack>(packedRecords),
    unpackJson<TermsHead>(packedTerms),
    unpackBytes(packedLists),
  ]);
  const bundled = { records, terms: unpackTerms({ head, lists }) };
  let made = { of: [] as readonly EngineSource[], engine: combineEngines([bundled]) };
  return (imported) => {
    const isSame = imported === made.of || imported.length + made.of.length === 0;
    if (!isSame) made = { of: imported, engine: combineEngines([bundled, ...imported]) };
    const { engine } = made;
    return (request) => annotateBlocks(request, engine);
  };
}
