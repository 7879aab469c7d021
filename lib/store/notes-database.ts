import Dexie, { type EntityTable } from 'dexie';
import { isSamePassage } from '../core/export/make-note.ts';
import type { Note } from '../core/export/note.ts';
import { failureOf, type StoreFailure } from './load-pack.ts';

/** The reader's notes, apart from the packs: loading a pack never opens this database. */
export class NotesDatabase extends Dexie {
  declare notes: EntityTable<Note, 'id'>;

  constructor(name = 'parallax-notes') {
    super(name);
    this.version(1).stores({ notes: 'id, notedAt, page.url, topic' });
  }
}

export type KeepResult = { ok: true; id: string; known: boolean } | { ok: false; kind: StoreFailure };

/** Keeps a note once it is safely written; a passage noted before answers with the first note's id and `known`. */
export async function keepNote(database: NotesDatabase, note: Note): Promise<KeepResult> {
  try {
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
  try {
    return await database.notes.orderBy('notedAt').toArray();
  } catch (error) {
    return failureOf(error) && null;
  }
}

/** Returns how many notes there are; null when the database cannot be read. */
export async function countNotes(database: NotesDatabase): Promise<number | null> {
  try {
    return await database.notes.count();
  } catch (error) {
    return failureOf(error) && null;
  }
}
