import type { PopupPage } from '../../components/PageState.tsx';
import { type ActiveTab, mayRead } from '../../lib/browser/active-tab.ts';
import { readGate } from '../../lib/browser/gate-frames.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { PageStatus } from '../../lib/core/reading.ts';
import { sendToTab } from '../../lib/messages/send-message.ts';
import type { PopupFacts } from './PopupApp.tsx';

/** Returns what the page of a tab answers, or why it cannot. */
export async function readPage(tab: ActiveTab | null, settings: Settings): Promise<PopupPage> {
  if (!tab) return { state: 'impossible', why: 'browser-page' };
  const status = (await askPage(tab.id)) ?? (await askGate(tab, settings));
  if (status) return status;
  if (tab.impossible) return { state: 'impossible', why: tab.impossible };
  if (tab.origin && !(await mayRead(tab.origin))) return { state: 'not-a-site', origin: tab.origin };
  return { state: 'silent' };
}

async function askPage(tabId: number): Promise<PageStatus | null> {
  // A page without our content script rejects: that is an answer too.
  return sendToTab(tabId, 'pageStatus', {}).then(
    (status) => status ?? null,
    () => null,
  );
}

/** The gate knows of no settings. */
async function askGate({ id, host }: ActiveTab, { everywhereOff, sitesOff }: Settings): Promise<PageStatus | null> {
  const state = await readGate(id);
  if (state && everywhereOff) return { state: 'off', by: 'everywhere' };
  if (state && host !== null && sitesOff.includes(host)) return { state: 'off', by: 'site' };
  return state && { state };
}

/** Returns the marks of the page of a tab, null where it does not answer. */
export async function readMarks(tab: ActiveTab | null): Promise<PopupFacts['marks']> {
  if (!tab) return null;
  return sendToTab(tab.id, 'listMarks', {}).then(
    (list) => list ?? null,
    () => null,
  );
}
