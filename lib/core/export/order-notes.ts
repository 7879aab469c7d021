import { groupBy } from '../card/group-by.ts';
import type { Note } from '../notes/note.ts';

/** Returns the notes oldest first, as a new list; notes of one moment keep their order. */
export function orderNotes(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => (a.notedAt < b.notedAt ? -1 : a.notedAt > b.notedAt ? 1 : 0));
}

/** Returns the notes by the address of their page: pages in the order of their first note, notes oldest first. */
export function groupByPage(notes: readonly Note[]): { page: Note['page']; notes: Note[] }[] {
  const groups = groupBy(orderNotes(notes), ({ page }) => page.url);
  // What the page last said of itself: a headline that was set right later is the one to cite.
  return [...groups.values()].map((group) => ({ page: group.at(-1)!.page, notes: group }));
}
