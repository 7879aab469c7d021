import type { Browser } from 'webextension-polyfill';
import { ENVELOPE } from './envelope.ts';

/**
 * Asks the background to run the reader in this frame, a second time when the worker was ended before it answered. Never rejects: an
 * extension that was updated or removed under the page has nothing more to do on it. The extension's functions are looked at here for the
 * first time: browsers make them when they are first asked for, and most pages never ask.
 */
export async function askForReader(): Promise<void> {
  try {
    const { runtime } = (globalThis as unknown as { browser: Browser }).browser;
    const send = () => runtime.sendMessage({ [ENVELOPE]: 'loadReader', request: {} });
    await send().catch(send);
  } catch (error) {
    console.debug('parallax: the page cannot be read', (error as Error).name);
  }
}
