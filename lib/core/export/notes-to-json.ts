import type { Note } from '../notes/note.ts';

/** Returns notes as one JSON document, oldest first; `exportedAt` is an ISO date and time. */
export function notesToJson(notes: readonly Note[], exportedAt: string): string {
  const ordered = [...notes].sort((a, b) => (a.notedAt < b.notedAt ? -1 : a.notedAt > b.notedAt ? 1 : 0));
  return `${JSON.stringify({ format: 'parallax-notes', formatVersion: 1, exportedAt, notes: ordered }, null, 2)}\n`;
}
