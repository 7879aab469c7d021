import { readActiveTab } from '../../lib/browser/active-tab.ts';
import { readKeys } from '../../lib/browser/commands.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { needsExport } from '../../lib/core/notes/needs-export.ts';
import type { PackState } from '../../lib/core/reading.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import type { PopupFacts } from './PopupApp.tsx';
import { readMarks, readPage } from './read-page.ts';

/** Reads all that the popup shows, the list of marks only while that is open. Never rejects: what cannot be read is said to be unknown. */
export async function readPopup(listing: boolean): Promise<PopupFacts> {
  const tab = await readActiveTab();
  const settings = await readSettings();
  const [page, notes, data, marks, keys] = await Promise.all([
    readPage(tab, settings),
    readNotes(),
    readPackState(),
    listing ? readMarks(tab) : null,
    readKeys().catch(() => []),
  ]);
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
    remind: notes !== null && needsExport(notes, settings.notesAtExport),
    data,
    marks,
    keys,
  };
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
