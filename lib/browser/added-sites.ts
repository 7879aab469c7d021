import { browser } from './extension.ts';
import { changeSettings, readSettings } from './settings.ts';

const SCRIPT_ID = 'added-sites';

/** Origin patterns of a page's address ("https://example.org/*"), null for pages no extension may read. */
export function originPattern(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** Asks the reader for one origin; must run in a user gesture. Remembers it when granted. */
export async function addSite(pattern: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [pattern] });
  if (!granted) return false;
  const { sitesAdded } = await readSettings();
  await changeSettings({ sitesAdded: [...new Set([...sitesAdded, pattern])] });
  return true;
}

/** Registers the content script for the origins that the reader added and still grants. False when the browser refuses. */
export async function registerAddedSites(): Promise<boolean> {
  const { sitesAdded } = await readSettings();
  const held = await Promise.all(sitesAdded.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  const matches = sitesAdded.filter((_, i) => held[i]);
  try {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] }).catch(() => undefined);
    if (matches.length > 0) await browser.scripting.registerContentScripts([{ id: SCRIPT_ID, matches, ...contentFiles(), runAt: 'document_idle', allFrames: true }]);
    return true;
  } catch (error) {
    console.warn('parallax: added sites could not be registered', (error as Error).name);
    return false;
  }
}

/** The files of the content script, as the manifest names them. */
function contentFiles(): { js: string[]; css: string[] } {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  return { js: script?.js ?? [], css: script?.css ?? [] };
}

/** Runs the content script in an open tab of a site that was just added: registration alone waits for the next load. */
export async function annotateTab(tabId: number): Promise<void> {
  const { js, css } = contentFiles();
  await browser.scripting.insertCSS({ target: { tabId }, files: css });
  await browser.scripting.executeScript({ target: { tabId }, files: js as `/${string}.js`[] as never });
}
