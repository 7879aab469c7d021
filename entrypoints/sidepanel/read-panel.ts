import type { PanelFacts, PanelNote } from '../../components/SidePanel.tsx';
import { type ActiveTab, readActiveTab } from '../../lib/browser/active-tab.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import type { Note } from '../../lib/core/notes/note.ts';
import { pageAddress } from '../../lib/core/notes/page-address.ts';
import { sendToTab } from '../../lib/messages/send-message.ts';
import { listNotesOfPage, type NotesDatabase } from '../../lib/store/notes-database.ts';
import { readMarks, readPage } from '../popup/read-page.ts';

/** Reads what the panel shows of the tab in front. Never rejects: what cannot be read is said to be unknown. */
export async function readPanel(notes: NotesDatabase): Promise<PanelFacts & { tabId: number | null }> {
  const tab = await readActiveTab();
  const settings = await readSettings();
  const [page, marks, noted] = await Promise.all([readPage(tab, settings), readMarks(tab), readNotes(notes, tab)]);
  return { tabId: tab?.id ?? null, site: tab?.host ?? null, page, kindsOff: settings.kindsOff, marks, notes: noted };
}

async function readNotes(database: NotesDatabase, tab: ActiveTab | null): Promise<PanelNote[] | null> {
  if (!tab?.url) return [];
  const [kept, where] = await Promise.all([
    listNotesOfPage(database, pageAddress(tab.url)),
    sendToTab(tab.id, 'pageNotes', {}).catch(() => null),
  ]);
  return kept?.map((note) => lineOf(note, where)) ?? null;
}

function lineOf(note: Note, where: { found: string[]; changed: string[]; gone: string[] } | null): PanelNote {
  const state = where?.changed.includes(note.id)
    ? 'changed'
    : where?.found.includes(note.id)
      ? 'found'
      : where?.gone.includes(note.id)
        ? 'gone'
        : 'unknown';
  return { id: note.id, words: note.quote.exact, sentence: note.sentence, language: note.page.language, remark: note.remark, state };
}
