import { isSamePassage } from '../../lib/core/notes/make-note.ts';
import type { NoteDraft } from '../../lib/core/notes/note.ts';
import { pageAddress } from '../../lib/core/notes/page-address.ts';
import { mayKeep } from '../../lib/messages/own-page.ts';
import type { Sender } from '../../lib/messages/serve-messages.ts';
import { listNotesOfPage, type NotesDatabase } from '../../lib/store/notes-database.ts';

/** Returns when a passage of the page that asks was noted, ISO; null where it was not. */
export async function whenNoted(notes: NotesDatabase, draft: NoteDraft, sender: Sender): Promise<string | null> {
  if (!mayKeep(draft.page.url, sender)) return null;
  const kept = await listNotesOfPage(notes, pageAddress(draft.page.url));
  return kept?.find((note) => isSamePassage(note, draft))?.notedAt ?? null;
}
