import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../lib/core/notes/note.ts';
import { importNotes } from '../../lib/store/import-notes.ts';
import { keepNote, listNotes, NotesDatabase } from '../../lib/store/notes-database.ts';
import { readAllNotes } from '../../lib/store/read-notes.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { freshName, openNatively } from './sample-database.ts';

let name: string;
let database: NotesDatabase;
const note = (id: string, change: Partial<Note> = {}): Note => ({ ...sampleNote(), id, sentence: `Sentence ${id}.`, ...change });
const many = (count: number) => Array.from({ length: count }, (_, i) => note(`n${String(i).padStart(5, '0')}`));

beforeEach(() => {
  name = freshName();
  database = new NotesDatabase(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

describe('importNotes', () => {
  it('keeps the notes of a file as they are', async () => {
    expect(await importNotes(database, [note('a'), note('b')])).toEqual({ ok: true, added: 2, known: 0 });
    expect((await listNotes(database))?.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([note('a'), note('b')]);
  });

  it('leaves a note whose id is there, and one of the same passage, and counts them', async () => {
    await keepNote(database, note('a', { remark: 'mine' }));
    const file = [note('a', { remark: 'theirs' }), note('other id', { sentence: 'Sentence a.' }), note('c')];
    expect(await importNotes(database, file)).toEqual({ ok: true, added: 1, known: 2 });
    expect((await listNotes(database))?.map(({ id, remark }) => [id, remark]).sort()).toEqual([
      ['a', 'mine'],
      ['c', ''],
    ]);
  });

  it('takes the first of two notes of one file that are the same', async () => {
    const file = [note('a'), note('a', { sentence: 'Another.' }), note('b', { sentence: 'Sentence a.' })];
    expect(await importNotes(database, file)).toEqual({ ok: true, added: 1, known: 2 });
  });

  it('keeps both of two claims noted from one sentence', async () => {
    const file = [note('a', { claim: 'c1', sentence: 'One.' }), note('b', { claim: 'c2', sentence: 'One.' })];
    expect(await importNotes(database, file)).toMatchObject({ added: 2 });
  });

  it('keeps nothing when it is cancelled midway, and tells how far it came', async () => {
    await keepNote(database, note('mine'));
    const stop = new AbortController();
    const told: number[][] = [];
    const onProgress = (done: number, total: number) => {
      told.push([done, total]);
      if (told.length === 2) stop.abort();
    };
    expect(await importNotes(database, many(1_000), { signal: stop.signal, onProgress })).toEqual({ ok: false, kind: 'cancelled' });
    expect(told).toEqual([
      [250, 1_000],
      [500, 1_000],
    ]);
    expect((await listNotes(database))?.map(({ id }) => id)).toEqual(['mine']);
  });

  it('keeps nothing when the disk is full midway', async () => {
    const add = IDBObjectStore.prototype.add;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++calls > 300) throw new DOMException('', 'QuotaExceededError');
      return add.apply(this, args);
    });
    expect(await importNotes(database, many(600))).toEqual({ ok: false, kind: 'full' });
    expect(await listNotes(database)).toEqual([]);
  });

  it('keeps nothing when the browser ends its transaction midway, as it does with those of a killed page', async () => {
    const onProgress = (done: number) => done === 250 && Dexie.currentTransaction.abort();
    expect(await importNotes(database, many(1_000), { onProgress })).toMatchObject({ ok: false });
    expect(await listNotes(database)).toEqual([]);
  });
});

describe('readAllNotes', () => {
  it('gives all notes, oldest first', async () => {
    await importNotes(database, [note('b', { notedAt: '2026-02-01T00:00:00.000Z' }), note('a')]);
    const read = await readAllNotes(database);
    expect(read.ok && read.notes.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('tells why the notes cannot be read', async () => {
    await openNatively(name, 1_000);
    expect(await readAllNotes(database)).toEqual({ ok: false, kind: 'newer' });
  });
});
