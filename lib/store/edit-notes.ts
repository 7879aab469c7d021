import type { Note } from '../core/notes/note.ts';
import type { NotesDatabase } from './notes-database.ts';
import { openDatabase } from './open-database.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';

/** What a reader can change in a note. */
export type NoteChange = Partial<Pick<Note, 'remark' | 'tags' | 'figure' | 'topic'>>;

/** `changed`: somebody else changed it meanwhile, and `note` is what stands there now; `gone`: it was deleted meanwhile. */
export type EditResult = { ok: true; note: Note } | { ok: false; kind: 'changed'; note: Note } | { ok: false; kind: 'gone' | StoreFailure };

/** Changes a note, unless it is no longer as it was when the reader began (`asOf`, its `changedAt` then). `now` is an ISO date and time. */
export async function editNote(
  database: NotesDatabase,
  { id, asOf, change, now }: { id: string; asOf: string; change: NoteChange; now: string },
): Promise<EditResult> {
  try {
    await openDatabase(database);
    return await database.transaction('rw', database.notes, async () => {
      const kept = await database.notes.get(id);
      if (!kept) return { ok: false, kind: 'gone' } as const;
      if (kept.changedAt !== asOf) return { ok: false, kind: 'changed', note: kept } as const;
      // Two edits within one millisecond, or a clock set back, must still be told apart.
      const changedAt = now === kept.changedAt ? new Date(Date.parse(now) + 1).toISOString() : now;
      const note = { ...kept, ...change, changedAt };
      await database.notes.put(note);
      return { ok: true, note } as const;
    });
  } catch (error) {
    return { ok: false, kind: failureOf(error) };
  }
}

/** Deletes notes and returns them as they were, for undoing it; null when the database cannot be written, and then all are still there. */
export async function removeNotes(database: NotesDatabase, ids: readonly string[]): Promise<Note[] | null> {
  try {
    await openDatabase(database);
    return await database.transaction('rw', database.notes, async () => {
      const notes = (await database.notes.bulkGet([...ids])).filter((note) => note !== undefined);
      // One by one, ten thousand take seconds.
      if (notes.length === (await database.notes.count())) await database.notes.clear();
      else await database.notes.bulkDelete([...ids]);
      return notes;
    });
  } catch (error) {
    console.warn('parallax: notes cannot be deleted', failureOf(error));
    return null;
  }
}

/** Puts notes back as they were, all or none; those that stand there now are left as they are. */
export async function restoreNotes(
  database: NotesDatabase,
  notes: readonly Note[],
): Promise<{ ok: true } | { ok: false; kind: StoreFailure }> {
  try {
    await openDatabase(database);
    await database.transaction('rw', database.notes, async () => {
      const there = new Set(
        await database.notes
          .where('id')
          .anyOf(notes.map(({ id }) => id))
          .primaryKeys(),
      );
      await database.notes.bulkAdd(notes.filter(({ id }) => !there.has(id)));
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, kind: failureOf(error) };
  }
}
