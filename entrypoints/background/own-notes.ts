import { isSamePassage } from '../../lib/core/notes/make-note.ts';
import type { NoteDraft } from '../../lib/core/notes/note.ts';
import { pageAddress } from '../../lib/core/notes/page-address.ts';
import type { Sender } from '../../lib/messages/serve-messages.ts';
import { listNotesOfPage, type NotesDatabase } from '../../lib/store/notes-database.ts';

/** A page may ask for what was noted on its own site and no other. */
export function isOwn(url: string, { url: from }: Sender): boolean {
  return URL.canParse(url) && from !== undefined && URL.canParse(from) && new URL(url).origin === new URL(from).origin;
}

/** A page may have passages of its own site noted, the extension's pages any: to be told that a passage is known tells that it was noted. */
export function mayKeep(url: string, sender: Sender): boolean {
  const isExtension = sender.url === undefined || !/^https?:/i.test(sender.url);
  return isExtension || isOwn(url, sender);
}

/** Returns when a passage of the page that asks was noted, ISO; null where it was not. */
export async function whenNoted(notes: NotesDatabase, draft: NoteDraft, sender: Sender): Promise<string | null> {
  if (!mayKeep(draft.page.url, sender)) return null;
  const kept = await listNotesOfPage(notes, pageAddress(draft.page.url));
  return kept?.find((note) => isSamePassage(note, draft))?.notedAt ?? null;
}
