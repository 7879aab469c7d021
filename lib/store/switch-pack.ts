import type { ImportedDatabase } from './imported-database.ts';
import { openDatabase } from './open-database.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';

/** Switches an imported pack on or off. Returns null, or why the database could not be written; a pack that is gone stays gone. */
export async function switchPack(database: ImportedDatabase, id: string, on: boolean): Promise<StoreFailure | null> {
  try {
    await openDatabase(database);
    await database.packs.update(id, { on });
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
