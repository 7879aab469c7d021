import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClaimsService } from '../../lib/store/claims-service.ts';
import { openPackDatabase } from '../../lib/store/load-pack.ts';
import { keepNote, listNotes, NotesDatabase } from '../../lib/store/notes-database.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { freshName, openNatively, sortedPack } from './sample-database.ts';

let name: string;
let stamped: string | null;
const stamp = {
  read: async () => stamped,
  write: async (version: string | null) => {
    stamped = version;
  },
};
const start = () =>
  new ClaimsService({
    pack: async () => sortedPack(),
    contentVersion: 'a',
    stamp,
    open: () => openPackDatabase(name),
  });

beforeEach(() => {
  name = freshName();
  stamped = null;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('ClaimsService', () => {
  it('answers from the bundled copy while the database is filled, and from the stored one when it is ready', async () => {
    const service = start();
    const loading = service.ready();
    expect(service.state).toEqual({ kind: 'updating' });
    const bundled = await service.claims();
    expect(bundled.records.getTopic('boats')?.id).toBe('boats');
    await loading;
    expect(service.state).toEqual({ kind: 'ready' });
    expect(await service.claims()).not.toBe(bundled);
    expect((await service.claims()).pack).toEqual(sortedPack());
    expect((await service.claims()).records.getClaimsOfTopic('boats').map(({ id }) => id)).toEqual(['paper-1', 'paper-2']);
  });

  it('loads once, however often it is asked', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const service = start();
    await Promise.all([service.ready(), service.ready()]);
    await service.ready();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is ready again in the next life of the worker', async () => {
    await start().ready();
    const next = start();
    await next.ready();
    expect(next.state).toEqual({ kind: 'ready' });
  });

  it('does not wait for a database that never opens', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as unknown as IDBOpenDBRequest);
    const service = start();
    await service.readyWithin(5);
    expect(service.state).toEqual({ kind: 'updating' });
    expect((await service.claims()).records.getTopic('boats')).not.toBeNull();
  });

  it('answers from the bundled copy and says so where a newer version made the database, and leaves that alone', async () => {
    await openNatively(name, 20);
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'bundled', why: 'newer' });
    expect((await service.claims()).records.getTopic('boats')).not.toBeNull();
    expect(await openNatively(name, undefined)).toBe(20);
  });

  it('answers from the bundled copy and says so where the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'bundled', why: 'full' });
    expect((await service.claims()).records.getTopic('boats')).not.toBeNull();
  });

  it('makes a damaged claims database again, and never touches the notes', async () => {
    const notes = new NotesDatabase(freshName());
    await keepNote(notes, sampleNote());
    await openNatively(name, 10, (native) => native.createObjectStore('topics', { keyPath: 'wrong' }));
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'ready' });
    expect((await service.claims()).pack).toEqual(sortedPack());
    expect(await listNotes(notes)).toEqual([sampleNote()]);
    notes.close();
  });

  it('answers from the bundled copy and says so where the database stays damaged', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'bundled', why: 'corrupt' });
  });

  it('makes the claims database again where one value was changed', async () => {
    await start().ready();
    const database = openPackDatabase(name);
    const [claim] = await database.claims.toArray();
    await database.claims.put({ ...claim!, value: { min: 3, max: 3, qualifier: 'exact' } });
    database.close();
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'ready' });
    expect((await service.claims()).pack).toEqual(sortedPack());
  });

  it('answers at once where an earlier life found the stored claims to be the bundled ones', async () => {
    await start().ready();
    const open = vi.spyOn(indexedDB, 'open');
    const next = start();
    await next.knownWithin(60_000);
    expect(next.state).toEqual({ kind: 'ready' });
    expect((await next.claims()).pack).toEqual(sortedPack());
    expect(open).not.toHaveBeenCalled();
  });

  it('waits for the database where nobody has looked at this content before', async () => {
    stamped = 'another';
    const service = start();
    await service.knownWithin(60_000);
    expect(service.state).toEqual({ kind: 'ready' });
    expect(stamped).toBe('a');
  });

  it('waits where the database went, or a newer version made it, since it was looked at', async () => {
    await start().ready();
    await openNatively(name, 20);
    const next = start();
    await next.knownWithin(60_000);
    expect(next.state).toEqual({ kind: 'bundled', why: 'newer' });
    name = freshName();
    const after = start();
    await after.knownWithin(60_000);
    expect(after.state).toEqual({ kind: 'ready' });
    expect((await openPackDatabase(name).open()).tables.length).toBeGreaterThan(0);
  });

  it('says what it finds in the end where the database was harmed since, and does not trust it the next time', async () => {
    await start().ready();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const next = start();
    await next.knownWithin(60_000);
    await next.ready();
    expect(next.state.kind).toBe('bundled');
    expect(stamped).toBeNull();
  });

  it('makes the claims database again where the stored records have another shape', async () => {
    await start().ready();
    const database = openPackDatabase(name);
    await database.topics.put({ pack: 'small', id: 'boats', positions: null } as never);
    database.close();
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'ready' });
    expect((await service.claims()).pack).toEqual(sortedPack());
  });
});
