import type { Pack } from '../core/pack/pack.ts';
import { RECORD_LISTS } from '../core/pack/record-list.ts';
import { openDatabase } from './open-database.ts';
import { PackDatabase, type PackHead } from './pack-database.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';

/** `why`: why the stored claims cannot be used; the bundled copy answers instead. */
export type LoadResult = { ok: true; pack: Pack; written: boolean } | { ok: false; why: StoreFailure };

/**
 * Makes the database hold this pack and returns it as stored. A pack of the same content version is not written again;
 * the version is looked at inside the writing transaction, so that two workers never write over each other.
 */
export async function loadPack(database: PackDatabase, pack: Pack, contentVersion: string): Promise<LoadResult> {
  try {
    await openDatabase(database);
    const written = await writePack(database, pack, contentVersion);
    return { ok: true, pack: await readPack(database, pack.id), written };
  } catch (error) {
    return { ok: false, why: failureOf(error) };
  }
}

async function writePack(database: PackDatabase, pack: Pack, contentVersion: string): Promise<boolean> {
  return database.transaction('rw', [database.packs, ...RECORD_LISTS.map((list) => database.table(list))], async () => {
    const stored = await database.packs.get(pack.id);
    if (stored?.contentVersion === contentVersion && (await holdsAll(database, pack))) return false;
    await Promise.all(RECORD_LISTS.map((list) => database.table(list).where('pack').equals(pack.id).delete()));
    for (const list of RECORD_LISTS) await database.table(list).bulkAdd(pack[list].map((record) => ({ ...record, pack: pack.id })));
    await database.packs.put(headOf(pack, contentVersion));
    return true;
  });
}

/** A cheap check that nothing was lost: the number of records of each kind. */
async function holdsAll(database: PackDatabase, pack: Pack): Promise<boolean> {
  const counts = await Promise.all(RECORD_LISTS.map((list) => database.table(list).where('pack').equals(pack.id).count()));
  return RECORD_LISTS.every((list, i) => counts[i] === pack[list].length);
}

async function readPack(database: PackDatabase, id: string): Promise<Pack> {
  const head = await database.packs.get(id);
  if (!head) throw new MissingPackError(id);
  const lists = await Promise.all(
    RECORD_LISTS.map(async (list) => [
      list,
      (await database.table(list).where('pack').equals(id).toArray()).map(({ pack: _pack, ...record }) => record),
    ]),
  );
  const { contentVersion: _version, ...rest } = head;
  return { ...rest, ...Object.fromEntries(lists) } as Pack;
}

/** The head that was written a moment ago is gone: the database does not keep what it is given. */
class MissingPackError extends Error {
  override name = 'NotFoundError';
}

function headOf(pack: Pack, contentVersion: string): PackHead {
  const { sources: _s, actors: _a, places: _p, events: _e, wordings: _w, topics: _t, claims: _c, ...head } = pack;
  return { ...head, contentVersion };
}

/** Opens the claims database; a page or another worker with a newer version makes this one close and answer `newer`. */
export function openPackDatabase(name?: string): PackDatabase {
  const database = new PackDatabase(name);
  database.on('versionchange', () => database.close({ disableAutoOpen: true }));
  return database;
}
