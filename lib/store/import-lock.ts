import type { ImportedDatabase } from './imported-database.ts';

/**
 * Runs `work` while no other page or worker of the extension imports into this database or removes from it; returns null, without waiting,
 * where one does. The browser frees the lock of a page that was closed or killed, so that its leftovers can be told from work in progress.
 */
export function withImportLock<T>(database: ImportedDatabase, work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(`import into ${database.name}`, { ifAvailable: true }, (lock) =>
    lock ? work() : null,
  ) as Promise<T | null>;
}
