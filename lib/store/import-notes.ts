import { passageKey } from '../core/notes/make-note.ts';
import type { Note } from '../core/notes/note.ts';
import type { NotesDatabase } from './notes-database.ts';
import { openDatabase } from './open-database.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';

/** `known`: notes that were there already, by id or as the same passage, and were left as they are. Of a failed import nothing stays. */
export type NotesImport = { ok: true; added: number; known: number } | { ok: false; kind: 'cancelled' | StoreFailure };

export interface NotesImportOptions {
  signal?: AbortSignal;
  /** Called between batches with how many notes of how many were dealt with. */
  onProgress?: (done: number, total: number) => void;
}

/** Notes written between two looks at the signal. */
const BATCH = 250;

/**
 * Keeps the notes of a file, all or none: they are written in one transaction, which a cancel, an error or the end of the page undoes.
 * A note whose id or passage is there already, or came earlier in the file, is counted and left.
 */
export async function importNotes(
  database: NotesDatabase,
  notes: readonly Note[],
  { signal, onProgress }: NotesImportOptions = {},
): Promise<NotesImport> {
  try {
    await openDatabase(database);
    return await database.transaction('rw', database.notes, async () => {
      const fresh = await chooseFresh(database, notes);
      const known = notes.length - fresh.length;
      for (let at = 0; at < fresh.length; at += BATCH) {
        signal?.throwIfAborted();
        await database.notes.bulkAdd(fresh.slice(at, at + BATCH));
        onProgress?.(Math.min(at + BATCH, fresh.length) + known, notes.length);
      }
      signal?.throwIfAborted();
      return { ok: true, added: fresh.length, known } as const;
    });
  } catch (error) {
    return { ok: false, kind: signal?.aborted ? 'cancelled' : failureOf(error) };
  }
}

async function chooseFresh(database: NotesDatabase, notes: readonly Note[]): Promise<Note[]> {
  const ids = new Set<string>();
  const passages = new Set<string>();
  const take = (note: Note) => {
    ids.add(note.id);
    passages.add(passageKey(note));
  };
  await database.notes.each(take);
  return notes.filter((note) => {
    if (ids.has(note.id) || passages.has(passageKey(note))) return false;
    take(note);
    return true;
  });
}
