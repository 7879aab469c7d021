import Dexie from 'dexie';

// Dexie multiplies its version by ten and counts on from there when it mends a schema (dexie.org, Dexie.verno).
const NATIVE_STEP = 10;

/**
 * Opens a database unless a newer version of the extension made it. Dexie itself would open that one, add what it misses and so leave it in a
 * shape that no version knows; so the stored version is looked at first. Throws a `VersionError`, or what opening throws.
 */
export async function openDatabase(database: Dexie): Promise<void> {
  if (database.isOpen()) return;
  if ((await storedVersion(database.name)) >= (database.verno + 1) * NATIVE_STEP) throw new NewerDatabaseError(database.name);
  await database.open();
}

/** Returns true where a database stands in the version that this code makes; without opening it. */
export async function isOwnVersion(database: Dexie): Promise<boolean> {
  return (await storedVersion(database.name)) === database.verno * NATIVE_STEP;
}

/** IndexedDB's own version number of a database; 0 where there is none or the browser does not tell, which opening then does. */
async function storedVersion(name: string): Promise<number> {
  const stored = await Dexie.dependencies.indexedDB?.databases?.().catch(() => []);
  return stored?.find((database) => database.name === name)?.version ?? 0;
}

class NewerDatabaseError extends Error {
  override name = 'VersionError';
}
