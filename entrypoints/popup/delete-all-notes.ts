import { changeSettings } from '../../lib/browser/settings.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';

/** Deletes all notes; false when they are all still there. With none left, the next fifty are new ones to be reminded of. */
export async function deleteAllNotes(): Promise<boolean> {
  const { ok } = await sendMessage('deleteNotes', {});
  if (ok) await changeSettings({ notesAtExport: 0 });
  return ok;
}
