import { browser } from './extension.ts';
import { changeSettings, readSettings } from './settings.ts';

const SCRIPT_ID = 'added-sites';

/**
 * Asks the reader for one origin; must be called within a user gesture. Answers whether it was granted. The question may close the popup,
 * so what follows from a grant happens in the background (`watchGrants`).
 */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Follows grants and withdrawals of sites: remembers added ones, annotates the tab that asked, forgets withdrawn ones. */
export function watchGrants(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void takeGrant(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void takeWithdrawal(origins));
}

/** Firefox grants the listed news sites by the same event: those have their content script from the manifest, and none twice. */
export async function takeGrant(origins: string[]): Promise<void> {
  const listed = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []));
  const added = origins.filter((origin) => !listed.has(origin));
  if (added.length === 0) return;
  await changeSettings(({ sitesAdded }) => ({ sitesAdded: [...new Set([...sitesAdded, ...added])] }));
  await registerAddedSites();
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: added });
  if (tab?.id !== undefined) await annotateTab(tab.id);
}

/** Forgets sites whose permission the reader took back. */
export async function takeWithdrawal(origins: string[]): Promise<void> {
  await changeSettings(({ sitesAdded }) => ({ sitesAdded: sitesAdded.filter((pattern) => !origins.includes(pattern)) }));
  await registerAddedSites();
}

let registering: Promise<unknown> = Promise.resolve();

/**
 * Registers the content script for the origins that the reader added and still grants. False when the browser refuses. One call after
 * another: two at once would register the same script twice, which the browser refuses.
 */
export function registerAddedSites(): Promise<boolean> {
  const turn = registering.then(registerNow);
  registering = turn;
  return turn;
}

async function registerNow(): Promise<boolean> {
  const { sitesAdded } = await readSettings();
  const held = await Promise.all(sitesAdded.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  const matches = sitesAdded.filter((_, i) => held[i]);
  try {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] }).catch(() => undefined);
    if (matches.length > 0)
      await browser.scripting.registerContentScripts([
        { id: SCRIPT_ID, matches, ...contentFiles(), runAt: 'document_idle', allFrames: true },
      ]);
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
async function annotateTab(tabId: number): Promise<void> {
  const { js, css } = contentFiles();
  await browser.scripting.insertCSS({ target: { tabId }, files: css });
  await browser.scripting.executeScript({ target: { tabId }, files: js as `/${string}.js`[] as never });
}
