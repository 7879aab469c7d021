import { browser } from './extension.ts';

/** Shows one of the extension's own pages: in the tab that has it already, else in a new one. `path` as in the built folder. */
export async function openExtensionPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(`/${path}` as never);
  const [open] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
