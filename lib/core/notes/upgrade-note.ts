import type { Note } from './note.ts';
import { pageAddress } from './page-address.ts';

/** Fills in what notes of the first format lacked. Their position was one within the block, which says nothing of the page: it is let go. */
export function upgradeNote(old: Record<string, unknown>): Note {
  const note = old as unknown as Note;
  return {
    ...note,
    changedAt: note.notedAt,
    page: { ...note.page, url: pageAddress(note.page.url), outlet: note.page.outlet ?? null },
    position: null,
    figure: note.figure && { ...note.figure, speaker: null, edited: false },
    remark: '',
    tags: [],
  };
}
