import Dexie, { type EntityTable } from 'dexie';
import { isSamePassage } from '../core/notes/make-note.ts';
import type { Note } from '../core/notes/note.ts';
import { upgradeNote } from '../core/notes/upgrade-note.ts';
import { openDatabase } from './open-database.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';

/** The reader's notes, apart from the packs: loading a pack never opens this database. */
export class NotesDatabase extends Dexie {
  declare notes: EntityTable<Note, 'id'>;

  constructor(name = 'parallax-notes') {
    // A note that was confirmed survives a power cut too; Chromium's default only promises to survive its own end.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ notes: 'id, notedAt, page.url, topic' });
    this.version(2)
      .stores({ notes: 'id, notedAt, page.url, topic' })
      .upgrade((transaction) =>
        transaction
          .table('notes')
          .toCollection()
          .modify((old, ref) => {
            ref.value = upgradeNote(old);
          }),
      );
  }
}

export type KeepResult = { ok: true; id: string; known: boolean } | { ok: false; kind: StoreFailure };

/** Keeps a note once it is safely written; a passage noted before answers with the first note's id and `known`. */
export async function keepNote(database: NotesDatabase, note: Note): Promise<KeepResult> {
  try {
    await openDatabase(database);
    return await database.transaction('rw', database.notes, async () => {
      const first = await database.notes
        .where('page.url')
        .equals(note.page.url)
        .filter((kept) => isSamePassage(kept, note))
        .first();
      if (first) return { ok: true, id: first.id, known: true } as const;
      await database.notes.add(note);
      return { ok: true, id: note.id, known: false } as const;
    });
  } catch (error) {
    return { ok: false, kind: failureOf(error) };
  }
}

/** Returns all notes, oldest first; null when the database cannot be read. */
export async function listNotes(database: NotesDatabase): Promise<Note[] | null> {
  return readOrNull(database, () => database.notes.orderBy('notedAt').toArray());
}

/** Returns the notes of a page by its address, oldest first; null when the database cannot be read. */
export async function listNotesOfPage(database: NotesDatabase, url: string): Promise<Note[] | null> {
  return readOrNull(database, () => database.notes.where('page.url').equals(url).sortBy('notedAt'));
}

/** Returns the notes that answer any of some topics, oldest first; null when the database cannot be read. */
export async function listNotesOfTopics(database: NotesDatabase, topics: readonly string[]): Promise<Note[] | null> {
  return readOrNull(database, () =>
    database.notes
      .where('topic')
      .anyOf([...topics])
      .sortBy('notedAt'),
  );
}

/** Returns how many notes there are; null when the database cannot be read. */
export async function countNotes(database: NotesDatabase): Promise<number | null> {
  return readOrNull(database, () => database.notes.count());
}

/** Deletes all notes; false when the database cannot be written, and then all are still there. */
export async function deleteNotes(database: NotesDatabase): Promise<boolean> {
  try {
    await openDatabase(database);
    await database.notes.clear();
    return true;
  } catch (error) {
    console.warn('parallax: the notes cannot be deleted', failureOf(error));
    return false;
  }
}

async function readOrNull<T>(database: NotesDatabase, read: () => PromiseLike<T>): Promise<T | null> {
  try {
    await openDatabase(database);
    return await read();
  } catch (error) {
    console.warn('parallax: the notes cannot be read', failureOf(error));
    return null;
  }
}
