import type { Notice } from '../../components/notebook-actions.ts';
import { LONGEST_NOTES_FILE } from '../../lib/core/import/read-notes.ts';
import { importNotes, type NotesImportOptions } from '../../lib/store/import-notes.ts';
import type { NotesDatabase } from '../../lib/store/notes-database.ts';
import { readFile } from './read-file.ts';
import { tellReadFailure } from './tell-read-failure.ts';

/** Imports a notes file, all of it or nothing, and returns what there is to say of it. */
export async function importFile(database: NotesDatabase, file: File, options: NotesImportOptions): Promise<Notice> {
  // A UTF-16 unit takes three bytes of UTF-8 at most, so a longer file is longer than is read.
  if (file.size > 3 * LONGEST_NOTES_FILE) return { key: 'nbImport_too_large' };
  const read = await readFile(file, options.signal);
  if (!read.ok) return tellReadFailure(read);
  const kept = await importNotes(database, read.notes, options);
  if (!kept.ok) return { key: `nbImport_${kept.kind}` };
  if (kept.known === 0) return { key: 'nbImported', count: kept.added };
  return { key: 'nbImportedKnown', count: kept.added, values: [String(kept.known)] };
}
