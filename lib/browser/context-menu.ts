import { browser } from './extension.ts';

/** A selection of a page for which the menu entry was chosen. */
export interface ChosenSelection {
  tab: { id: number; title: string };
  frameId: number;
  /** Address of the document that it stands in. */
  url: string;
  text: string;
}

const ENTRY = 'note-selection';

/** Puts an entry into the menu of selections on web pages, and calls back when it is chosen. Phones have no such menu. */
export function watchMenu(title: () => string, onChosen: (selection: ChosenSelection) => void): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    // An update finds the entry of the version before.
    void menus
      .removeAll()
      .then(() => menus.create({ id: ENTRY, title: title(), contexts: ['selection'], documentUrlPatterns: ['http://*/*', 'https://*/*'] }));
  });
  menus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ENTRY || tab?.id === undefined) return;
    const { frameId = 0, frameUrl, pageUrl, selectionText = '' } = info;
    onChosen({
      tab: { id: tab.id, title: tab.title ?? '' },
      frameId,
      url: frameUrl ?? pageUrl ?? tab.url ?? '',
      text: selectionText.trim(),
    });
  });
}
