import type { Pack } from '../../lib/core/pack/pack.ts';
import { smallPack } from '../core/pack/small-pack.ts';

let made = 0;

/** A database name that no other test uses. */
export function freshName(): string {
  return `test-${++made}`;
}

/** The small pack as a database gives it back: every list in order of id. */
export function sortedPack(change: Partial<Pack> = {}): Pack {
  const pack = { ...smallPack(), ...change };
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return Object.fromEntries(
    Object.entries(pack).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort(byId) : value]),
  ) as unknown as Pack;
}

/** Opens a database with the browser's own interface, as another version of the extension would, and closes it again. */
export async function openNatively(name: string, version: number | undefined, upgrade?: (database: IDBDatabase) => void): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found = database.version;
  database.close();
  return found;
}
