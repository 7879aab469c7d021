import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listMarks, openCard, waitForMarks } from '../../scripts/drive-page.ts';
import { openExtensionPage } from '../../scripts/open-browser.ts';
import { listenToPage } from './listen-for-errors.ts';
import { BROWSERS, builtExtension, openStage, type Stage } from './open-extension.ts';
import { waitUntil } from './wait-until.ts';

describe.each(BROWSERS)('an extension that is loaded anew under an open page, in %s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  /** Loads the extension anew, as an update does. Chromium does not bring one back that the driver installed, so the driver does it there. */
  const reloadExtension = async (): Promise<void> => {
    if (name === 'chromium') await stage.opened.browser.installExtension(builtExtension(name));
    else await reloadItself();
    await waitUntil('the extension is back', async () => {
      const next = await openExtensionPage(stage.opened, 'popup.html');
      try {
        await next.waitForFunction(() => document.body.innerText.includes('Claims database: ready'), { timeout: 3_000 });
        return true;
      } finally {
        await next.close();
      }
    });
  };
  const reloadItself = async (): Promise<void> => {
    const popup = await openExtensionPage(stage.opened, 'popup.html');
    await popup
      .evaluate(() => {
        const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { reload(): void } }>;
        setTimeout(() => (browser ?? chrome)!.runtime.reload(), 50);
      })
      .catch(() => undefined);
    await new Promise((later) => setTimeout(later, 500));
    await popup.close().catch(() => undefined);
  };

  it('leaves the page in peace, and works again after the page was loaded anew', async () => {
    page = await stage.visit('/demo.en.html');
    const heard: string[] = [];
    if (name === 'chromium') await listenToPage(page, heard);
    await waitForMarks(page);
    await reloadExtension();
    await page.bringToFront();
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'Shells fell on Martakert in the evening, officials in Stepanakert said.';
      document.querySelector('article')!.append(p);
    });
    for (let x = 100; x < 400; x += 20) await page.mouse.move(x, 200);
    await new Promise((later) => setTimeout(later, 800));
    // Our own warnings name the error and nothing else; whatever is thrown and not caught is more.
    expect(heard.filter((line) => !/^parallax: \w*Error$/.test(line))).toEqual([]);
    await page.reload();
    await waitForMarks(page);
    await waitUntil(
      'a card opens',
      async () => (await openCard(page, (await listMarks(page)).find(({ text }) => text === 'Stepanakert')!)) !== null,
    );
  });
});
