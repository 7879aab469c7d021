import Dexie from 'dexie';
import { RECORD_LISTS, type RecordList } from '../core/pack/record-list.ts';
import { withImportLock } from './import-lock.ts';
import { type ImportedDatabase, stretchOf } from './imported-database.ts';
import { openDatabase } from './open-database.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';

/** How many records go in one transaction: readers of other packs wait no longer than for these. */
const AT_ONCE = 2_000;

/**
 * Removes what broken-off imports and replaced packs left behind; for the start of the extension, and safe at any time: while an import runs,
 * here or in another page, nothing is done. Returns null, or why the database could not be used.
 */
export async function removeLeftovers(database: ImportedDatabase): Promise<StoreFailure | null> {
  try {
    // Most readers never import a pack: no database is made for them.
    if (!(await Dexie.getDatabaseNames()).includes(database.name)) return null;
    await openDatabase(database);
    await withImportLock(database, () => removeStages(database));
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

/** Removes every generation that no pack answers from. Only for the holder of the import lock. */
export async function removeStages(database: ImportedDatabase): Promise<void> {
  for (const { generation } of await database.stages.toArray()) {
    for (const list of RECORD_LISTS) while (await removeSome(database, list, generation));
    await database.transaction('rw', database.engines, database.stages, async () => {
      await database.engines.where('[generation+part]').between([generation, Dexie.minKey], [generation, Dexie.maxKey]).delete();
      await database.stages.delete(generation);
    });
  }
}

/** Returns false when nothing was left to remove. */
async function removeSome(database: ImportedDatabase, list: RecordList, generation: number): Promise<boolean> {
  const table = database.table(list);
  return database.transaction('rw', table, async () => {
    const keys = await stretchOf(database, list, { generation, after: null, limit: AT_ONCE }).primaryKeys();
    if (keys.length === 0) return false;
    await table.where('[generation+id]').between(keys[0], keys.at(-1), true, true).delete();
    return true;
  });
}

/** Takes an imported pack away, records and all. Returns null, `busy` while an import runs, or why the database could not be used. */
export async function removePack(database: ImportedDatabase, id: string): Promise<StoreFailure | 'busy' | null> {
  try {
    await openDatabase(database);
    const held = await withImportLock(database, async () => {
      await unpublish(database, id);
      await removeStages(database);
      return true;
    });
    return held ? null : 'busy';
  } catch (error) {
    return failureOf(error);
  }
}

function unpublish(database: ImportedDatabase, id: string): Promise<void> {
  return database.transaction('rw', database.packs, database.stages, async () => {
    const pack = await database.packs.get(id);
    if (!pack) return;
    await database.stages.put({ generation: pack.generation });
    await database.packs.delete(id);
  });
}
