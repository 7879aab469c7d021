import { focusedFrame, injectReader } from '../browser/gate-frames.ts';
import { sendToFrame } from './send-message.ts';

/**
 * Asks a frame of a tab to note its selection, or the mark whose card is open; the frame that has the focus where none is named. The reader is
 * injected where it does not run: what the reader chose or pressed lets us. False where the page has nothing to note, or is not to be read.
 */
export async function noteSelection(tabId: number, frame: number | null): Promise<boolean> {
  const frameId = frame ?? (await focusedFrame(tabId));
  const ask = async () => (await sendToFrame({ tabId, frameId }, 'noteSelection', {})).done;
  try {
    return await ask().catch(async () => {
      await injectReader(tabId, frameId);
      return ask();
    });
  } catch (error) {
    console.debug('parallax: the selection cannot be read', (error as Error).name);
    return false;
  }
}
