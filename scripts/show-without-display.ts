import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { closeCard, listMarks, MARK_KINDS, openCard, type SeenMark, waitForMarks } from './drive-page.ts';
import { type OpenBrowser, openExtensionPage, openPopup } from './open-browser.ts';
import type { FolderServer } from './serve-folder.ts';

interface Showing {
  opened: OpenBrowser;
  server: FolderServer;
  /** Where screenshots go; made when absent. */
  folder: string;
  /** Of the demonstration page, and of the browser's interface. */
  language: string;
}

/** Opens every mark of a demonstration page, prints a table of them, and saves pictures of the page, the popup and a card of each kind. */
export async function showWithoutDisplay({ opened, server, folder, language }: Showing): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Persons and institutions start off; here all kinds are shown.
  await switchAllKindsOn(opened);
  const page = await opened.browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${server.url}/demo.${language}.html`);
  await waitForMarks(page);
  await page.waitForSelector('#late');
  await new Promise((settled) => setTimeout(settled, 1_000));
  await tabulate(page, { language, folder });
  await shootPopup(opened, page, join(folder, `popup-${language}`));
  await page.close();
}

async function switchAllKindsOn(opened: OpenBrowser): Promise<void> {
  const page = await openExtensionPage(opened, 'popup.html');
  await page.evaluate(async () => {
    const { chrome, browser } = globalThis as unknown as Record<string, { storage: { local: { set(items: object): Promise<void> } } }>;
    await (browser ?? chrome)!.storage.local.set({ settings: { kindsOff: [] } });
  });
  await page.close();
}

async function tabulate(page: Page, { language, folder }: { language: string; folder: string }): Promise<void> {
  const marks = await listMarks(page);
  await page.screenshot({ path: join(folder, `page-${language}.png`), fullPage: true });
  console.log(`\n${await page.title()}: ${marks.length} marks`);
  const shot = new Set<string>();
  const rows = [];
  for (const mark of marks) {
    const said = await openCard(page, mark);
    if (said && !shot.has(mark.kind)) {
      shot.add(mark.kind);
      await shootCard(page, join(folder, `card-${mark.kind}-${language}`));
    }
    rows.push({ kind: mark.kind, marked: mark.text, card: headline(said, mark) });
    if (said) await closeCard(page);
  }
  console.table(rows);
  const missing = MARK_KINDS.filter((kind) => !shot.has(kind));
  if (missing.length > 0) console.log(`no card of kind: ${missing.join(', ')}`);
}

async function shootCard(page: Page, path: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]).catch(() => undefined);
    // The card fades in.
    await new Promise((faded) => setTimeout(faded, 250));
    await page.screenshot({ path: `${path}-${theme}.png` as `${string}.png` });
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]).catch(() => undefined);
}

function headline(said: string | null, mark: SeenMark): string {
  if (said === null) return 'no card opened';
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== mark.text);
  return lines.slice(0, 2).join(' | ').slice(0, 100);
}

async function shootPopup(opened: OpenBrowser, page: Page, path: string): Promise<void> {
  // Firefox gives test drivers no way to press the toolbar button: there the popup stands in a tab of its own.
  const popup = opened.name === 'chromium' ? await openPopup(opened, page) : await openExtensionPage(opened, 'popup.html');
  // The real popup sizes itself.
  if (opened.name === 'firefox') await popup.setViewport({ width: 340, height: 560 });
  for (const theme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]).catch(() => undefined);
    await popup.screenshot({ path: `${path}-${theme}.png` as `${string}.png` });
  }
  await popup.close();
}
