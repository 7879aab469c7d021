import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECORD_LISTS } from '../../lib/core/pack/record-list.ts';
import { loadPack, openPackDatabase } from '../../lib/store/load-pack.ts';
import { NotesDatabase } from '../../lib/store/notes-database.ts';
import type { PackDatabase } from '../../lib/store/pack-database.ts';
import { compilePack } from '../../scripts/compile-pack.ts';
import { freshName, openNatively, sortedPack } from './sample-database.ts';

let name: string;
let database: PackDatabase;
const connect = (): PackDatabase => openPackDatabase(name);

beforeEach(() => {
  name = freshName();
  database = connect();
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

describe('loadPack', () => {
  it('writes a pack and returns it as it was', async () => {
    expect(await loadPack(database, sortedPack(), 'a')).toEqual({ ok: true, pack: sortedPack(), written: true });
  });

  it('gives the seed pack back unchanged, in its order', async () => {
    const { pack } = compilePack();
    expect(await loadPack(database, pack!, 'a')).toEqual({ ok: true, pack, written: true });
  });

  it('does not write the same content version again, not from a new connection either', async () => {
    await loadPack(database, sortedPack(), 'a');
    const writing = vi.spyOn(IDBObjectStore.prototype, 'add');
    const putting = vi.spyOn(IDBObjectStore.prototype, 'put');
    const again = connect();
    expect(await loadPack(again, sortedPack(), 'a')).toEqual({ ok: true, pack: sortedPack(), written: false });
    expect(writing).not.toHaveBeenCalled();
    expect(putting).not.toHaveBeenCalled();
    again.close();
  });

  it('writes once when two workers load at the same time', async () => {
    const other = connect();
    const results = await Promise.all([loadPack(database, sortedPack(), 'a'), loadPack(other, sortedPack(), 'a')]);
    expect(results.map((result) => result.ok && result.written).sort()).toEqual([false, true]);
    expect(results.map((result) => result.ok && result.pack)).toEqual([sortedPack(), sortedPack()]);
    other.close();
  });

  it('replaces all records by those of another content version, newer or older', async () => {
    const fewer = sortedPack({ claims: [], wordings: [], version: '2.0.0' });
    await loadPack(database, sortedPack(), 'a');
    expect(await loadPack(database, fewer, 'b')).toEqual({ ok: true, pack: fewer, written: true });
    expect(await database.claims.count()).toBe(0);
    expect(await loadPack(database, sortedPack(), 'a')).toEqual({ ok: true, pack: sortedPack(), written: true });
  });

  it('leaves the records of another pack alone, even those of the same id', async () => {
    const other = sortedPack({ id: 'other', madeBy: 'someone else' });
    await loadPack(database, other, 'x');
    await loadPack(database, sortedPack(), 'a');
    await loadPack(database, sortedPack({ claims: [], topics: [] }), 'b');
    expect(await loadPack(database, other, 'x')).toEqual({ ok: true, pack: other, written: false });
  });

  it.each(RECORD_LISTS)('notices missing %s and writes the pack anew', async (list) => {
    await loadPack(database, sortedPack(), 'a');
    const id = sortedPack()[list][0]!.id;
    await database.table(list).delete(['small', id]);
    expect(await loadPack(database, sortedPack(), 'a')).toEqual({ ok: true, pack: sortedPack(), written: true });
  });

  it('keeps the former pack whole when writing breaks off', async () => {
    await loadPack(database, sortedPack(), 'a');
    vi.spyOn(database.packs, 'put').mockImplementation(() => Dexie.Promise.reject(new Error('killed')) as never);
    expect(await loadPack(database, sortedPack({ claims: [] }), 'b')).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    expect(await loadPack(database, sortedPack(), 'a')).toEqual({ ok: true, pack: sortedPack(), written: false });
  });

  it('never opens the notes database', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await loadPack(database, sortedPack(), 'a');
    expect(open.mock.calls.map(([opened]) => opened)).toEqual([name]);
    expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(new NotesDatabase().name);
  });
});

describe('loadPack on a database that it cannot use', () => {
  it('answers newer, and changes nothing, where a newer version made it', async () => {
    await openNatively(name, 20, (native) => native.createObjectStore('packs', { keyPath: 'somethingElse' }));
    expect(await loadPack(database, sortedPack(), 'a')).toEqual({ ok: false, why: 'newer' });
    expect(await openNatively(name, undefined)).toBe(20);
  });

  it('still opens a database whose schema was mended within its own version', async () => {
    await openNatively(name, 10, (native) => native.createObjectStore('leftover'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await loadPack(database, sortedPack(), 'a')).toMatchObject({ ok: true, written: true });
    const again = connect();
    expect(await loadPack(again, sortedPack(), 'a')).toMatchObject({ ok: true, written: false });
    again.close();
  });

  it('closes for a newer version that wants to upgrade, and answers newer from then on', async () => {
    await loadPack(database, sortedPack(), 'a');
    await openNatively(name, 30);
    expect(await loadPack(database, sortedPack(), 'a')).toEqual({ ok: false, why: 'newer' });
  });

  it('answers closed where the browser has no IndexedDB', async () => {
    const without = new (database.constructor as typeof PackDatabase)(name);
    (without as unknown as { _deps: object })._deps = { indexedDB: undefined, IDBKeyRange: undefined };
    expect(await loadPack(without, sortedPack(), 'a')).toEqual({ ok: false, why: 'closed' });
  });

  it.each([
    ['InvalidStateError', 'closed'],
    ['SecurityError', 'closed'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'corrupt'],
    ['VersionError', 'newer'],
  ])('answers for a %s on opening: %s', async (error, why) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => failingRequest(error));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await loadPack(database, sortedPack(), 'a')).toEqual({ ok: false, why });
  });

  it('answers full when the disk is full while a record is written', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await loadPack(database, sortedPack(), 'a')).toEqual({ ok: false, why: 'full' });
  });
});

/** A request for opening that fails with an error of that name. */
function failingRequest(error: string): IDBOpenDBRequest {
  const request = Object.assign(new EventTarget(), { error: new DOMException('', error) }) as unknown as IDBOpenDBRequest;
  request.addEventListener('error', (event) => request.onerror?.(event));
  queueMicrotask(() => request.dispatchEvent(new Event('error')));
  return request;
}
