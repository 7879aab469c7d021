import { readNotes } from '../../lib/core/import/read-notes.ts';

// A file may vanish or be locked between its choice and its reading.
self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  const text = await file.text().catch(() => null);
  self.postMessage(text === null ? { ok: false, kind: 'unreadable' } : readNotes(text));
};
