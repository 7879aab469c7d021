import { saveFile } from '../../lib/browser/save-file.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { notesToCsv } from '../../lib/core/export/notes-to-csv.ts';
import { notesToJson } from '../../lib/core/export/notes-to-json.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';

/** Saves all notes as a file of a format; false when they cannot be read. */
export async function exportNotes(format: 'json' | 'csv'): Promise<boolean> {
  const { notes } = await sendMessage('listNotes', {});
  if (!notes) return false;
  const now = new Date().toISOString();
  const text = format === 'json' ? notesToJson(notes, now) : notesToCsv(notes);
  saveFile({ name: `${now.slice(0, 10)}-parallax-notes.${format}`, type: format === 'json' ? 'application/json' : 'text/csv', text });
  // Of the two only this one comes back as it was.
  if (format === 'json') await changeSettings({ notesAtExport: notes.length });
  return true;
}
