import type { Note } from '../core/notes/note.ts';
import type { NotesDatabase } from './notes-database.ts';
import { openDatabase } from './open-database.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';

/** Returns all notes, oldest first, or why they cannot be read. */
export async function readAllNotes(database: NotesDatabase): Promise<{ ok: true; notes: Note[] } | { ok: false; kind: StoreFailure }> {
  try {
    await openDatabase(database);
    return { ok: true, notes: await database.notes.orderBy('notedAt').toArray() };
  } catch (error) {
    return { ok: false, kind: failureOf(error) };
  }
}
