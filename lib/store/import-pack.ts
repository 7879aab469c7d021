import { checkStage } from './check-stage.ts';
import { withImportLock } from './import-lock.ts';
import { type ImportProgress, tellProgress } from './import-progress.ts';
import { failed, type ImportResult } from './import-result.ts';
import type { ImportedDatabase } from './imported-database.ts';
import { openDatabase } from './open-database.ts';
import { removeStages } from './remove-leftovers.ts';
import { type PackFile, type StagedPack, stagePack } from './stage-pack.ts';
import { failureOf } from './store-failure.ts';
import { storeEngine } from './stored-engine.ts';

export interface ImportOptions {
  signal?: AbortSignal;
  /** Called at most ten times a second. */
  onProgress?: (progress: ImportProgress) => void;
}

/**
 * Imports a pack file in constant memory. Its records are written in batches under a generation that nobody answers from; when all of them are
 * found to hold, one transaction makes them the pack's, in place of an older version's. Never throws for a bad file or database.
 */
export async function importPack(database: ImportedDatabase, file: PackFile, options: ImportOptions = {}): Promise<ImportResult> {
  try {
    await openDatabase(database);
    return (await withImportLock(database, () => importAlone(database, file, options))) ?? failed('busy');
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Leftovers go first: a broken-off import must not stand in the way of the next one when the disk is short. */
async function importAlone(database: ImportedDatabase, file: PackFile, options: ImportOptions): Promise<ImportResult> {
  await removeStages(database);
  const result = await importStaged(database, file, options).catch((error) => failed(failureOf(error)));
  // The result stands whatever comes of clearing up; what cannot be removed now is at the next start.
  await removeStages(database).catch((error) => console.warn('parallax: leftovers of an import stay', failureOf(error)));
  return result;
}

async function importStaged(database: ImportedDatabase, file: PackFile, { signal, onProgress }: ImportOptions): Promise<ImportResult> {
  const tell = tellProgress(onProgress);
  const generation = await database.stages.add({} as never);
  const staged = await stagePack(database, { file, generation, signal, tell });
  if (!staged.ok) return staged;
  const { problems, cancelled } = await checkStage(database, { ...staged.stage, signal, tell });
  if (cancelled) return failed('cancelled');
  if (problems.count > 0) return failed('bad-content', problems.first, problems.count);
  await storeEngine(database, staged.stage);
  if (signal?.aborted) return failed('cancelled');
  return publish(database, staged.stage);
}

/** The one moment at which a reader's cards change over. */
async function publish(database: ImportedDatabase, { head, generation, counts, warnings }: StagedPack): Promise<ImportResult> {
  const former = await database.transaction('rw', database.packs, database.stages, async () => {
    const old = await database.packs.get(head.id);
    await database.packs.put({ ...head, generation, counts, on: old?.on ?? true });
    await database.stages.delete(generation);
    if (old) await database.stages.put({ generation: old.generation });
    return old;
  });
  const pack = { ...head, generation, counts, on: former?.on ?? true };
  return { ok: true, pack, counts, replaced: former?.version ?? null, warnings: warnings.first, warningCount: warnings.count };
}
