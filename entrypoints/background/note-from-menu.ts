import { type ChosenSelection, watchMenu } from '../../lib/browser/context-menu.ts';
import { browser } from '../../lib/browser/extension.ts';
import { openExtensionPage } from '../../lib/browser/extension-page.ts';
import { translate } from '../../lib/browser/translate.ts';
import { noteSelection } from '../../lib/messages/note-selection.ts';
import type { Handlers } from '../../lib/messages/serve-messages.ts';

/** Notes selections from their menu: on the page where that can be, else from what the menu itself tells of them. */
export function noteFromMenu({ draftNote, keepDraft }: Handlers): void {
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('') };
  const keepWords = async ({ tab, url, text }: ChosenSelection) => {
    const page = { url, title: tab.title, language: null, date: null, outlet: null };
    const passage = { page, block: text, blockStart: null, start: 0, end: text.length };
    const { draft } = await draftNote!({ passage, context: { known: null, before: [] } }, own);
    const result = await keepDraft!({ draft }, own);
    await openExtensionPage(result.ok ? `notebook.html#note=${result.id}` : 'notebook.html');
  };
  watchMenu(
    () => translate('menuNote'),
    async (selection) => {
      if (!(await noteSelection(selection.tab.id, selection.frameId)) && selection.text !== '') await keepWords(selection);
    },
  );
}
