import { browser } from './extension.ts';
import { readSettings } from './settings.ts';

/** Shows the number of marks of a tab's page on the toolbar button, nothing at zero or where the reader switched it off. */
export async function showBadge(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  const { badge } = await readSettings();
  try {
    await browser.action.setBadgeText({ tabId, text: badge && count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#5b5566' });
  } catch (error) {
    // The tab was closed while its page still reported.
    console.debug('parallax: no badge', (error as Error).name);
  }
}
