import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../lib/core/notes/note.ts';
import { countNotes, deleteNotes, keepNote, listNotes, NotesDatabase } from '../../lib/store/notes-database.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { freshName, openNatively } from './sample-database.ts';

let name: string;
let database: NotesDatabase;
const note = (change: Partial<Note>): Note => ({ ...sampleNote(), ...change });

beforeEach(() => {
  name = freshName();
  database = new NotesDatabase(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

describe('deleteNotes', () => {
  it('leaves none, and new ones can be kept', async () => {
    await keepNote(database, note({ id: 'a' }));
    expect(await deleteNotes(database)).toBe(true);
    expect(await listNotes(database)).toEqual([]);
    expect(await keepNote(database, note({ id: 'b' }))).toEqual({ ok: true, id: 'b', known: false });
  });

  it('says so and leaves all where it fails', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await keepNote(database, note({ id: 'a' }));
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(await deleteNotes(database)).toBe(false);
    expect(await countNotes(database)).toBe(1);
  });
});

describe('keepNote', () => {
  it('keeps a note as it is', async () => {
    expect(await keepNote(database, note({ id: 'a' }))).toEqual({ ok: true, id: 'a', known: false });
    expect(await listNotes(database)).toEqual([note({ id: 'a' })]);
  });

  it('finds the first note of a passage that is noted twice, and keeps that one only', async () => {
    await keepNote(database, note({ id: 'a', notedAt: '2026-01-01T00:00:00.000Z' }));
    const second = await keepNote(database, note({ id: 'b', notedAt: '2026-01-02T00:00:00.000Z' }));
    expect(second).toEqual({ ok: true, id: 'a', known: true });
    expect(await countNotes(database)).toBe(1);
  });

  it('keeps one note when the same passage is noted twice at the same moment', async () => {
    const results = await Promise.all([keepNote(database, note({ id: 'a' })), keepNote(database, note({ id: 'b' }))]);
    expect(results.map((result) => result.ok && result.known).sort()).toEqual([false, true]);
    expect(new Set(results.map((result) => result.ok && result.id)).size).toBe(1);
  });

  it.each<[string, Partial<Note>]>([
    ['another page', { page: { ...sampleNote().page, url: 'https://news.example/other' } }],
    ['another sentence', { sentence: 'Two boats were seen again.' }],
    ['other words', { quote: { ...sampleNote().quote, exact: 'three boats' } }],
    ['one claim of the card', { claim: 'paper-1' }],
  ])('keeps a second note for %s', async (_what, change) => {
    await keepNote(database, note({ id: 'a' }));
    expect(await keepNote(database, note({ id: 'b', ...change }))).toEqual({ ok: true, id: 'b', known: false });
  });

  it('answers full when the disk is full, and the notes of before are all there', async () => {
    await keepNote(database, note({ id: 'a' }));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await keepNote(database, note({ id: 'b', claim: 'paper-1' }))).toEqual({ ok: false, kind: 'full' });
    expect(await listNotes(database)).toEqual([note({ id: 'a' })]);
  });

  it('answers newer where a newer version keeps the notes, and leaves them to it', async () => {
    await openNatively(name, 90, (native) => native.createObjectStore('notes', { keyPath: 'id' }).add(note({ id: 'a' })));
    expect(await keepNote(database, note({ id: 'b' }))).toEqual({ ok: false, kind: 'newer' });
    expect(await listNotes(database)).toBeNull();
    expect(await countNotes(database)).toBeNull();
    expect(await openNatively(name, undefined)).toBe(90);
  });

  it('answers closed where the browser has no IndexedDB', async () => {
    (database as unknown as { _deps: object })._deps = { indexedDB: undefined, IDBKeyRange: undefined };
    expect(await keepNote(database, note({}))).toEqual({ ok: false, kind: 'closed' });
    expect(await listNotes(database)).toBeNull();
    expect(await countNotes(database)).toBeNull();
  });
});

describe('listNotes', () => {
  it('gives notes by time, oldest first, whatever the order they came in', async () => {
    for (const day of ['03', '01', '02']) await keepNote(database, note({ id: day, claim: day, notedAt: `2026-01-${day}T00:00:00.000Z` }));
    expect((await listNotes(database))?.map(({ id }) => id)).toEqual(['01', '02', '03']);
    expect(await countNotes(database)).toBe(3);
  });

  it('gives none where none were kept', async () => {
    expect(await listNotes(database)).toEqual([]);
    expect(await countNotes(database)).toBe(0);
  });

  it('finds the notes again after the connection was lost', async () => {
    await keepNote(database, note({ id: 'a' }));
    database.close();
    const next = new NotesDatabase(name);
    expect(await listNotes(next)).toEqual([note({ id: 'a' })]);
    next.close();
  });
});
