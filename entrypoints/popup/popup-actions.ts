import type { PopupActions } from '../../components/Popup.tsx';
import { askForSite } from '../../lib/browser/added-sites.ts';
import { openExtensionPage } from '../../lib/browser/extension-page.ts';
import { changeSettings, switchSite } from '../../lib/browser/settings.ts';
import { hasSidePanel, openSidePanel } from '../../lib/browser/side-panel.ts';
import type { AnnotationKind } from '../../lib/core/annotation.ts';
import { pausePage } from '../../lib/messages/pause-page.ts';
import { deleteAllNotes } from './delete-all-notes.ts';
import { exportNotes } from './export-notes.ts';
import { leave, openMark } from './leave-popup.ts';

interface Situation {
  tabId: number | null;
  site: string | null;
  kindsOff: readonly AnnotationKind[];
  refresh(): Promise<void>;
  /** Key of a message that tells how an action went. */
  setNotice(key: string | null): void;
  /** Whether the list of marks is open and has to be read. */
  list(open: boolean): void;
}

/** What the popup's switches and buttons do; each acts at once and is read again from where it is kept. */
export function popupActions({ tabId, site, kindsOff, refresh, setNotice, list }: Situation): PopupActions {
  const failing = (key: string) => (error: unknown) => {
    console.warn('parallax:', (error as Error).name);
    setNotice(key);
  };
  const change = (settings: Parameters<typeof changeSettings>[0]) => void changeSettings(settings).then(refresh, failing('settingFailed'));
  return {
    onEverywhere: (on) => change({ everywhereOff: !on }),
    onSite: (on) => site !== null && void switchSite(site, on).then(refresh, failing('settingFailed')),
    onPage: (on) => tabId !== null && void pausePage(tabId, !on).then(refresh, failing('settingFailed')),
    onKind: (kinds, on) =>
      change({ kindsOff: on ? kindsOff.filter((kind) => !kinds.includes(kind)) : [...new Set([...kindsOff, ...kinds])] }),
    onBadge: (badge) => change({ badge }),
    onPaint: (paint) => change({ paint }),
    onRestDelay: (restDelayMs) => change({ restDelayMs }),
    onExport: (format) =>
      void exportNotes(format).then((saved) => setNotice(saved ? 'exportSaved' : 'exportFailed'), failing('exportFailed')),
    onDeleteNotes: () =>
      void deleteAllNotes()
        .then((done) => setNotice(done ? 'notesDeleted' : 'notesNotDeleted'), failing('notesNotDeleted'))
        .then(refresh),
    onOpenPacks: () => void openExtensionPage('packs.html'),
    onOpenPanel: tabId !== null && hasSidePanel() ? () => void openSidePanel(tabId).then(leave, failing('page_failed')) : null,
    onOpenNotebook: () => void openExtensionPage('notebook.html').then(leave, failing('page_failed')),
    onListMarks: list,
    onOpenMark: ({ index, text }) => tabId !== null && void openMark(tabId, { index, text }).catch(failing('page_failed')),
    onAddSite: (origin) =>
      void askForSite(origin)
        .then((added) => setNotice(added ? 'siteAdded' : 'siteRefused'), failing('siteRefused'))
        .then(refresh),
  };
}
