import { type ReadNotesResult, readNotes } from '../../lib/core/import/read-notes.ts';

/** Why a file gave no notes: what `readNotes` says, or that it was cancelled or could not be read at all. */
export type ReadFailure = Exclude<ReadNotesResult, { ok: true }> | { ok: false; kind: 'cancelled' | 'unreadable' };

/** Reads a notes file. A cancel counts before its notes are looked through and after; in between lies a tenth of a second for ten thousand notes. */
export async function readFile(file: File, signal?: AbortSignal): Promise<Extract<ReadNotesResult, { ok: true }> | ReadFailure> {
  // A file may vanish or be locked between its choice and its reading.
  const text = await file.text().catch(() => null);
  if (text === null) return { ok: false, kind: 'unreadable' };
  // What is going on is drawn before the page is busy with it, and a cancel gets through.
  await new Promise((later) => setTimeout(later, 50));
  if (signal?.aborted) return { ok: false, kind: 'cancelled' };
  const read = readNotes(text);
  await new Promise((later) => setTimeout(later));
  return signal?.aborted ? { ok: false, kind: 'cancelled' } : read;
}
