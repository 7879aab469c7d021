import type { Text, Topic } from '../core/pack/pack.ts';
import { checkStage } from './check-stage.ts';
import { withImportLock } from './import-lock.ts';
import { type ImportProgress, tellProgress } from './import-progress.ts';
import { failed, type ImportDone, type ImportResult } from './import-result.ts';
import { type ImportedDatabase, stretchOf } from './imported-database.ts';
import { openDatabase } from './open-database.ts';
import { removeStages } from './remove-leftovers.ts';
import { type PackFile, type StagedPack, stagePack } from './stage-pack.ts';
import { failureOf } from './store-failure.ts';
import { storeEngine } from './stored-engine.ts';

export interface ImportOptions {
  signal?: AbortSignal;
  /** Called at most ten times a second. */
  onProgress?: (progress: ImportProgress) => void;
  /**
   * Asked once the pack was read and found to hold, before any card answers from it: false drops it. Other imports wait no longer than for an
   * answer, so it must come in the end. Left out, the pack is taken.
   */
  confirm?: (preview: PackPreview) => Promise<boolean>;
}

/** What a reader is shown of a pack before it is taken. */
export interface PackPreview extends Pick<ImportDone, 'counts' | 'warnings' | 'warningCount'> {
  head: StagedPack['head'];
  /** The first of its questions. */
  questions: Text[];
  /** Version of the pack of the same id that it would replace, null where there is none. */
  replaces: string | null;
}

/** How many questions give an idea of a pack. */
const MOST_QUESTIONS = 5;

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

async function importStaged(
  database: ImportedDatabase,
  file: PackFile,
  { signal, onProgress, confirm }: ImportOptions,
): Promise<ImportResult> {
  const tell = tellProgress(onProgress);
  const generation = await database.stages.add({} as never);
  const staged = await stagePack(database, { file, generation, signal, tell });
  if (!staged.ok) return staged;
  const { problems, cancelled } = await checkStage(database, { ...staged.stage, signal, tell });
  if (cancelled) return failed('cancelled');
  if (problems.count > 0) return failed('bad-content', problems.first, problems.count);
  await storeEngine(database, staged.stage);
  if (signal?.aborted || (confirm && !(await confirm(await previewOf(database, staged.stage))))) return failed('cancelled');
  return publish(database, staged.stage);
}

async function previewOf(database: ImportedDatabase, { generation, head, counts, warnings }: StagedPack): Promise<PackPreview> {
  const topics: Topic[] = (await stretchOf(database, 'topics', { generation, after: null, limit: MOST_QUESTIONS }).toArray()) as never;
  const replaced = await database.packs.get(head.id);
  return {
    head,
    counts,
    questions: topics.map(({ question }) => question),
    replaces: replaced?.version ?? null,
    warnings: warnings.first,
    warningCount: warnings.count,
  };
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
