import { injectReaders } from '../browser/gate-frames.ts';
import { sendToFrames } from './send-message.ts';

/** Pauses the page of a tab, or ends its pause, in all its frames. Rejects where none of ours runs. */
export async function pausePage(tabId: number, paused: boolean): Promise<void> {
  // A gate alone cannot be told to wait.
  await injectReaders(tabId);
  await sendToFrames(tabId, 'pausePage', { paused });
}
