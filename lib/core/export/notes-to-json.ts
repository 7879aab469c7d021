import type { Note } from '../notes/note.ts';
import { orderNotes } from './order-notes.ts';

/** What a notes file says of itself. */
export const NOTES_FORMAT = 'parallax-notes';

/** Format of the notes written, in JSON and in JSON-LD; one more where a program of before could not read them. */
export const NOTES_FORMAT_VERSION = 2;

/** Returns notes as one JSON document, oldest first; `exportedAt` is an ISO date and time. */
export function notesToJson(notes: readonly Note[], exportedAt: string): string {
  const head = { format: NOTES_FORMAT, formatVersion: NOTES_FORMAT_VERSION, exportedAt };
  return `${JSON.stringify({ ...head, notes: orderNotes(notes) }, null, 2)}\n`;
}
