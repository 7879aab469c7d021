import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildEngine } from '../../lib/core/build-engine.ts';
import { ClaimsService } from '../../lib/store/claims-service.ts';
import { openPackDatabase } from '../../lib/store/load-pack.ts';
import { keepNote, listNotes, NotesDatabase } from '../../lib/store/notes-database.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { freshName, openNatively, sortedPack } from './sample-database.ts';

let name: string;
const start = () =>
  new ClaimsService({
    pack: sortedPack,
    contentVersion: 'a',
    engine: () => buildEngine(sortedPack()),
    open: () => openPackDatabase(name),
  });

beforeEach(() => {
  name = freshName();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('ClaimsService', () => {
  it('answers from the bundled copy while the database is filled, and from the stored one when it is ready', async () => {
    const service = start();
    const loading = service.ready();
    expect(service.state).toEqual({ kind: 'updating' });
    const bundled = service.claims;
    expect(bundled.records.getTopic('boats')?.id).toBe('boats');
    await loading;
    expect(service.state).toEqual({ kind: 'ready' });
    expect(service.claims).not.toBe(bundled);
    expect(service.claims.pack).toEqual(sortedPack());
    expect(service.claims.records.getClaimsOfTopic('boats').map(({ id }) => id)).toEqual(['paper-1', 'paper-2']);
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
    expect(service.claims.records.getTopic('boats')).not.toBeNull();
  });

  it('answers from the bundled copy and says so where a newer version made the database, and leaves that alone', async () => {
    await openNatively(name, 20);
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'bundled', why: 'newer' });
    expect(service.claims.records.getTopic('boats')).not.toBeNull();
    expect(await openNatively(name, undefined)).toBe(20);
  });

  it('answers from the bundled copy and says so where the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'bundled', why: 'full' });
    expect(service.claims.records.getTopic('boats')).not.toBeNull();
  });

  it('makes a damaged claims database again, and never touches the notes', async () => {
    const notes = new NotesDatabase(freshName());
    await keepNote(notes, sampleNote());
    await openNatively(name, 10, (native) => native.createObjectStore('topics', { keyPath: 'wrong' }));
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'ready' });
    expect(service.claims.pack).toEqual(sortedPack());
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
    expect(service.claims.pack).toEqual(sortedPack());
  });

  it('builds the engine once, and not before a page asks', async () => {
    const service = start();
    await service.ready();
    expect(service.engine).toBe(service.engine);
    expect(service.engine.terms).toBeDefined();
  });

  it('makes the claims database again where the stored records have another shape', async () => {
    await start().ready();
    const database = openPackDatabase(name);
    await database.topics.put({ pack: 'small', id: 'boats', positions: null } as never);
    database.close();
    const service = start();
    await service.ready();
    expect(service.state).toEqual({ kind: 'ready' });
    expect(service.claims.pack).toEqual(sortedPack());
  });
});
