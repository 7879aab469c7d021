import { groupBy } from '../card/group-by.ts';
import type { Note } from './note.ts';

/** Notes that belong together; `key` is an address, a topic's id (null: no topic) or an ISO day. */
export interface NoteGroup {
  key: string | null;
  notes: Note[];
}

/** How a notebook lays out its notes. */
export type NoteOrder = 'page' | 'topic' | 'day';

/** Returns notes in groups, the group with the newest note first, within a group newest first; notes without a topic come last. */
export function groupNotes(notes: readonly Note[], by: NoteOrder): NoteGroup[] {
  const newestFirst = notes.toSorted((a, b) => (a.notedAt < b.notedAt ? 1 : a.notedAt > b.notedAt ? -1 : 0));
  const groups = [...groupBy(newestFirst, KEYS[by])].map(([key, members]) => ({ key, notes: members }));
  return [...groups.filter(({ key }) => key !== null), ...groups.filter(({ key }) => key === null)];
}

const KEYS: Record<NoteOrder, (note: Note) => string | null> = {
  page: ({ page }) => page.url,
  topic: ({ topic }) => topic,
  day: ({ notedAt }) => notedAt.slice(0, 10),
};
