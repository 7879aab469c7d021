import type { Runtime } from 'webextension-polyfill';
import { browser } from './extension.ts';

/** Scripts that pages load on demand; their paths in the build. */
export const CARD_SCRIPT = '/card.js';
export const NOTES_SCRIPT = '/notes.js';
export const READER_SCRIPT = '/content-scripts/content.js';

type Path = typeof CARD_SCRIPT | typeof NOTES_SCRIPT | typeof READER_SCRIPT;

/**
 * Runs a script in the document that asked, beside the script of ours that did. False where the browser refuses (the host was taken away,
 * the tab is gone).
 */
export async function injectScript(sender: Runtime.MessageSender, path: Path): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  // Where the browser tells documents apart, one that has left its frame meanwhile is not taken for the next.
  const { documentId } = sender as { documentId?: string };
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [sender.frameId ?? 0] };
  try {
    await browser.scripting.executeScript({ target: target as { tabId: number }, files: [path] });
    return true;
  } catch (error) {
    console.warn(`parallax: ${path} could not be loaded`, (error as Error).name);
    return false;
  }
}
