import type { ReadNotesResult } from '../../lib/core/import/read-notes.ts';

/** Why a file gave no notes: what `readNotes` says, or that it was cancelled or could not be read at all. */
export type ReadFailure = Exclude<ReadNotesResult, { ok: true }> | { ok: false; kind: 'cancelled' | 'unreadable' };

/** Reads a notes file beside the page, which stays usable and can end it at any moment. */
export function readInWorker(file: File, signal?: AbortSignal): Promise<Extract<ReadNotesResult, { ok: true }> | ReadFailure> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const settle = (result: ReadNotesResult | ReadFailure) => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    const cancel = () => settle({ ok: false, kind: 'cancelled' });
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<ReadNotesResult | ReadFailure>) => settle(data);
    worker.onerror = () => settle({ ok: false, kind: 'unreadable' });
    worker.postMessage(file);
  });
}
