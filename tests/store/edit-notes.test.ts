import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../lib/core/notes/note.ts';
import { editNote, removeNotes, restoreNotes } from '../../lib/store/edit-notes.ts';
import { keepNote, listNotes, listNotesOfPage, listNotesOfTopics, NotesDatabase } from '../../lib/store/notes-database.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { freshName, openNatively } from './sample-database.ts';

let name: string;
let database: NotesDatabase;
const note = (change: Partial<Note>): Note => ({ ...sampleNote(), ...change });
const later = '2026-02-01T00:00:00.000Z';

beforeEach(() => {
  name = freshName();
  database = new NotesDatabase(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

describe('editNote', () => {
  const edit = (change: Parameters<typeof editNote>[1]['change'], asOf = sampleNote().changedAt) =>
    editNote(database, { id: 'a', asOf, change, now: later });

  it('changes what the reader may change and tells the time of it', async () => {
    await keepNote(database, note({ id: 'a' }));
    const changed = note({ id: 'a', remark: 'Look again', tags: ['boats'], changedAt: later });
    expect(await edit({ remark: 'Look again', tags: ['boats'] })).toEqual({ ok: true, note: changed });
    expect(await listNotes(database)).toEqual([changed]);
  });

  it('leaves a note as another tab changed it, and answers with that', async () => {
    await keepNote(database, note({ id: 'a' }));
    await edit({ remark: 'first' });
    const second = await edit({ remark: 'second' });
    expect(second).toMatchObject({ ok: false, kind: 'changed', note: { remark: 'first' } });
    expect((await listNotes(database))![0]!.remark).toBe('first');
  });

  it('tells two edits of one moment apart', async () => {
    await keepNote(database, note({ id: 'a' }));
    await edit({ remark: 'first' });
    const second = await edit({ remark: 'second' }, later);
    expect(second.ok && second.note.changedAt > later).toBe(true);
    expect(await edit({ remark: 'third' }, later)).toMatchObject({ kind: 'changed' });
  });

  it('says that a note is gone', async () => {
    expect(await edit({ remark: 'x' })).toEqual({ ok: false, kind: 'gone' });
  });
});

describe('removeNotes and restoreNotes', () => {
  it('take notes away and put them back as they were', async () => {
    for (const id of ['a', 'b', 'c']) await keepNote(database, note({ id, claim: id }));
    const gone = await removeNotes(database, ['a', 'c', 'unknown']);
    expect(gone?.map(({ id }) => id)).toEqual(['a', 'c']);
    expect((await listNotes(database))?.map(({ id }) => id)).toEqual(['b']);
    expect(await restoreNotes(database, gone!)).toEqual({ ok: true });
    expect(await listNotes(database)).toHaveLength(3);
  });

  it('take all notes away and put them back', async () => {
    for (const id of ['a', 'b']) await keepNote(database, note({ id, claim: id }));
    const gone = await removeNotes(database, ['b', 'a']);
    expect(await listNotes(database)).toEqual([]);
    expect(await restoreNotes(database, gone!)).toEqual({ ok: true });
    expect((await listNotes(database))?.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('leave alone what stands there now', async () => {
    await keepNote(database, note({ id: 'a', remark: 'new' }));
    expect(await restoreNotes(database, [note({ id: 'a', remark: 'old' })])).toEqual({ ok: true });
    expect((await listNotes(database))![0]!.remark).toBe('new');
  });

  it('put back all or none where the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await restoreNotes(database, [note({ id: 'a' }), note({ id: 'b' })])).toEqual({ ok: false, kind: 'full' });
    expect(await listNotes(database)).toEqual([]);
  });
});

describe('listNotesOfPage and listNotesOfTopics', () => {
  it('give the notes of an address, and of topics, oldest first', async () => {
    await keepNote(database, note({ id: 'b', claim: 'b', notedAt: later }));
    await keepNote(database, note({ id: 'a', claim: 'a' }));
    await keepNote(database, note({ id: 'c', topic: 'rain', page: { ...sampleNote().page, url: 'https://news.example/c' } }));
    expect((await listNotesOfPage(database, sampleNote().page.url))?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await listNotesOfTopics(database, ['boats', 'rain']))?.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
    expect(await listNotesOfTopics(database, ['snow'])).toEqual([]);
  });
});

describe('notes of the first format', () => {
  it('are all there, filled in, when a newer version opens them', async () => {
    const { changedAt: _c, remark: _r, tags: _t, page, figure, ...rest } = sampleNote();
    const { outlet: _o, ...oldPage } = page;
    const { speaker: _s, edited: _e, ...oldFigure } = figure!;
    await openNatively(name, 10, (native) => {
      const store = native.createObjectStore('notes', { keyPath: 'id' });
      for (const path of ['notedAt', 'page.url', 'topic']) store.createIndex(path, path);
      store.add({ ...rest, page: oldPage, figure: oldFigure, position: { start: 3, end: 9 } });
    });
    expect(await listNotes(database)).toEqual([note({ position: null, page: { ...page, outlet: null } })]);
  });
});
