import { browser } from '../browser/extension.ts';
import type { Sender } from './serve-messages.ts';

/** A page may ask for what was noted on its own site and no other. */
export function isOwn(url: string, { url: from }: Sender): boolean {
  return URL.canParse(url) && from !== undefined && URL.canParse(from) && new URL(url).origin === new URL(from).origin;
}

/** A page may have passages of its own site noted, the extension's pages any: who is told that a passage is known learns that it was noted. */
export function mayKeep(url: string, sender: Sender): boolean {
  return isOwn(url, sender) || (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
}
