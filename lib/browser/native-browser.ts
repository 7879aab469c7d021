import type { Browser } from 'webextension-polyfill';

/** The browser's own namespace of extension functions, which the build gives content scripts instead of the polyfill. */
export const { browser } = globalThis as unknown as { browser: Browser };
