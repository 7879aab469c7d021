import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../scripts/open-browser.ts';
import type { Stage } from './open-extension.ts';

type TabsApi = Record<string, { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } }>;

/** Opens the popup in a tab of its own, looking at the tab that shows an address. */
export async function openPopupTab(stage: Stage, url: string): Promise<Page> {
  const id = await stage.inExtension(async (wanted) => {
    const { chrome, browser } = globalThis as unknown as TabsApi;
    return (await (browser ?? chrome)!.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);
  const popup = await openExtensionPage(stage.opened, `popup.html?tab=${id}`);
  await popup.waitForSelector('.px-popup');
  return popup;
}
