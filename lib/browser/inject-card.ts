import type { Runtime } from 'webextension-polyfill';
import { browser } from './extension.ts';

/**
 * Runs the card's script in the frame that asked, beside its content script. False where the browser refuses
 * (the host was taken away, the tab is gone).
 */
export async function injectCard(sender: Runtime.MessageSender): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [sender.frameId ?? 0] }, files: ['/card.js'] });
    return true;
  } catch (error) {
    console.warn('parallax: the card could not be loaded', (error as Error).name);
    return false;
  }
}
