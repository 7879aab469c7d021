import { browser } from './extension.ts';

/**
 * Shows one of the extension's own pages: in the tab that has it already, else in a new one. `path` as in the built folder, with what follows a
 * "#", which such a tab is told.
 */
export async function openExtensionPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(`/${path}` as never);
  // A pattern knows no fragment.
  const [open] = await browser.tabs.query({ url: `${url.split('#')[0]}*` }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, url.includes('#') ? { active: true, url } : { active: true });
}
