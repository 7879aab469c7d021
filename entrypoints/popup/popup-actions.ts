import type { PopupActions } from '../../components/Popup.tsx';
import { askForSite } from '../../lib/browser/added-sites.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { changeSettings, switchSite } from '../../lib/browser/settings.ts';
import type { AnnotationKind } from '../../lib/core/annotation.ts';
import { notesToCsv } from '../../lib/core/export/notes-to-csv.ts';
import { notesToJson } from '../../lib/core/export/notes-to-json.ts';
import { sendMessage, sendToFrames } from '../../lib/messages/send-message.ts';

interface Situation {
  tabId: number | null;
  site: string | null;
  kindsOff: readonly AnnotationKind[];
  refresh(): Promise<void>;
  /** Key of a message that tells how an action went. */
  setNotice(key: string | null): void;
}

/** What the popup's switches and buttons do; each acts at once and is read again from where it is kept. */
export function popupActions({ tabId, site, kindsOff, refresh, setNotice }: Situation): PopupActions {
  const failing = (key: string) => (error: unknown) => {
    console.warn('parallax:', (error as Error).name);
    setNotice(key);
  };
  const change = (settings: Parameters<typeof changeSettings>[0]) => void changeSettings(settings).then(refresh, failing('settingFailed'));
  return {
    onEverywhere: (on) => change({ everywhereOff: !on }),
    onSite: (on) => site !== null && void switchSite(site, on).then(refresh, failing('settingFailed')),
    onPage: (on) => tabId !== null && void sendToFrames(tabId, 'pausePage', { paused: !on }).then(refresh, failing('settingFailed')),
    onKind: (kinds, on) =>
      change({ kindsOff: on ? kindsOff.filter((kind) => !kinds.includes(kind)) : [...new Set([...kindsOff, ...kinds])] }),
    onBadge: (badge) => change({ badge }),
    onPaint: (paint) => change({ paint }),
    onRestDelay: (restDelayMs) => change({ restDelayMs }),
    onExport: (format) =>
      void exportNotes(format).then((saved) => setNotice(saved ? 'exportSaved' : 'exportFailed'), failing('exportFailed')),
    onAddSite: (origin) =>
      void askForSite(origin)
        .then((added) => setNotice(added ? 'siteAdded' : 'siteRefused'), failing('siteRefused'))
        .then(refresh),
  };
}

async function exportNotes(format: 'json' | 'csv'): Promise<boolean> {
  const { notes } = await sendMessage('listNotes', {});
  if (!notes) return false;
  const now = new Date().toISOString();
  const text = format === 'json' ? notesToJson(notes, now) : notesToCsv(notes);
  saveFile({ name: `${now.slice(0, 10)}-parallax-notes.${format}`, type: format === 'json' ? 'application/json' : 'text/csv', text });
  return true;
}
