import { IMPORTED_FLAG } from '../../lib/browser/imported-flag.ts';
import { listImportedPacks } from '../../lib/store/find-imported.ts';
import type { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { openDatabase } from '../../lib/store/open-database.ts';

/**
 * Does some work on the imported packs and keeps the flag in step with what comes of it: raised before, and afterwards as the database tells.
 * Where that cannot be read the flag stays raised.
 */
export async function withFlag<T>(database: ImportedDatabase, work: () => Promise<T>): Promise<T> {
  await IMPORTED_FLAG.write(true);
  try {
    return await work();
  } finally {
    await keepFlag(database);
  }
}

/** Sets the flag as the database tells: one page at a time, so that an older look never overwrites a later one. */
export async function keepFlag(database: ImportedDatabase): Promise<void> {
  await navigator.locks.request('flag of imported packs', async () => {
    try {
      await openDatabase(database);
      await IMPORTED_FLAG.write((await listImportedPacks(database)).some(({ on }) => on));
    } catch (error) {
      console.warn('parallax: imported packs cannot be read', (error as Error).name);
    }
  });
}
