import type { SaveResult } from '../../lib/messages/messages.ts';

/** What follows from keeping a note. */
export interface Keeping {
  /** A passage of this page is noted now, or was before. */
  onNoted(): void;
  onFailure(error: unknown): void;
}

/** Waits for a note to be kept; answers with the key of the message that tells how it went. */
export async function keepNote(saving: Promise<SaveResult>, { onNoted, onFailure }: Keeping): Promise<string> {
  const result = await saving.catch((error: unknown) => {
    onFailure(error);
    return { ok: false, kind: 'unknown' } as const;
  });
  if (!result.ok) return `noteFailed_${result.kind}`;
  onNoted();
  return result.known ? 'noteKnown' : 'noteSaved';
}
