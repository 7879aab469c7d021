import { buildEngine, type Engine } from '../lib/core/build-engine.ts';
import { ensurePack } from './compile-pack.ts';
import { ensureTerms } from './compile-terms.ts';

/** Returns the engine of the seed pack, compiled first where its files are missing or old. Throws an error that lists every problem of the seeds. */
export function loadEngine(): Engine {
  return buildEngine(ensurePack(), ensureTerms());
}
