import type { PopupPage } from '../../components/PageState.tsx';
import { type ActiveTab, mayRead, readActiveTab } from '../../lib/browser/active-tab.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import type { PackState, PageStatus } from '../../lib/core/reading.ts';
import { sendMessage, sendToTab } from '../../lib/messages/send-message.ts';
import type { PopupFacts } from './PopupApp.tsx';

/** Reads all that the popup shows. Never rejects: what cannot be read is said to be unknown. */
export async function readPopup(): Promise<PopupFacts> {
  const tab = await readActiveTab();
  const [settings, page, notes, data] = await Promise.all([readSettings(), readPage(tab), readNotes(), readPackState()]);
  const site = tab?.host ?? null;
  return {
    tabId: tab?.id ?? null,
    site,
    page,
    everywhereOff: settings.everywhereOff,
    siteOff: site !== null && settings.sitesOff.includes(site),
    pagePaused: page.state === 'off' && page.by === 'page',
    kindsOff: settings.kindsOff,
    badge: settings.badge,
    paint: settings.paint,
    restDelayMs: settings.restDelayMs,
    notes,
    data,
  };
}

async function readPage(tab: ActiveTab | null): Promise<PopupPage> {
  if (!tab) return { state: 'impossible', why: 'browser-page' };
  const status = await askPage(tab.id);
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

async function readNotes(): Promise<number | null> {
  return sendMessage('countNotes', {}).then(
    ({ count }) => count,
    () => null,
  );
}

async function readPackState(): Promise<PackState> {
  return sendMessage('packState', {}).catch((): PackState => ({ kind: 'bundled', why: 'unknown' }));
}
