import { browser } from './extension.ts';

/** Opens the notebook in a tab of its own. */
export async function openNotebook(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/notebook.html' as never) });
}
