import type { CDPSession, HTTPRequest, Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeCard, listMarks, openCard, waitForMarks } from '../../scripts/drive-page.ts';
import { openExtensionPage } from '../../scripts/open-browser.ts';
import { BROWSERS, openStage, type Stage, storeSettings } from './open-extension.ts';

/** Addresses that leave the extension: its own files and what is made in memory do not. */
const leaves = (url: string) => !/^(?:chrome-extension|moz-extension|data|blob|about|chrome|resource|jar):/.test(url);

describe.each(BROWSERS)('a reading session in %s', (name) => {
  let stage: Stage;
  const requested: string[] = [];
  const worker: string[] = [];

  const watchPage = (page: Page): void => {
    page.on('request', (request: HTTPRequest) => void (leaves(request.url()) && requested.push(request.url())));
  };
  /** Chromium tells what its worker asks for; Firefox tells nothing of its background page, where the page's server must do. */
  const watchWorker = async (): Promise<void> => {
    if (name !== 'chromium') return;
    const target: Target = await stage.opened.browser.waitForTarget((found) => found.type() === 'service_worker');
    const session: CDPSession = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => void (leaves(request.url) && worker.push(request.url)));
    await session.send('Network.enable');
  };

  beforeAll(async () => {
    stage = await openStage(name);
    await storeSettings(stage, { kindsOff: [], paint: 'every' });
    await watchWorker();
  });
  afterAll(() => stage?.close());

  it('asks for the page that the reader opened, and for nothing else', async () => {
    stage.server.asked.length = 0;
    const page = await stage.opened.browser.newPage();
    watchPage(page);
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(`${stage.server.url}/demo.en.html`);
    await waitForMarks(page);
    await page.waitForSelector('#late');
    const kinds = new Set<string>();
    for (const mark of await listMarks(page)) {
      if (kinds.has(mark.kind)) continue;
      kinds.add(mark.kind);
      expect(await openCard(page, mark), mark.text).not.toBeNull();
      await (await page.$('parallax-root >>> .px-buttons .px-primary'))?.click();
      await page.waitForFunction(() => document.querySelector('parallax-root')?.shadowRoot?.textContent?.includes('Noted.'));
      await closeCard(page);
    }
    expect(kinds.size).toBeGreaterThanOrEqual(4);
    const popup = await openExtensionPage(stage.opened, 'popup.html');
    watchPage(popup);
    await popup.waitForFunction(() => /Noted claims/.test(document.body.innerText));
    await popup.evaluate(() => {
      for (const button of document.querySelectorAll('button')) if (/^(JSON|CSV)$/.test(button.textContent ?? '')) button.click();
    });
    await popup.waitForFunction(() => document.body.innerText.includes('Saved.'));
    await popup.close();
    await page.close();
    const ofTheSite = (path: string) => path === '/demo.en.html' || path === '/favicon.ico';
    expect(stage.server.asked.filter((path) => !ofTheSite(path))).toEqual([]);
    expect(stage.server.asked.filter((path) => path === '/demo.en.html')).toHaveLength(1);
    expect(
      requested.map((url) => new URL(url)).filter(({ origin, pathname }) => origin !== stage.server.url || !ofTheSite(pathname)),
    ).toEqual([]);
    expect(requested.length).toBeGreaterThan(0);
    expect(worker).toEqual([]);
  });

  it('would see a request of the extension, if there were one', async () => {
    const popup = await openExtensionPage(stage.opened, 'popup.html');
    const refused = await popup.evaluate(
      (url) =>
        fetch(url).then(
          () => false,
          () => true,
        ),
      `${stage.server.url}/leak`,
    );
    expect(refused).toBe(true);
    expect(stage.server.asked).not.toContain('/leak');
    await popup.close();
    const page = await stage.visit('/demo.en.html');
    await page.evaluate(() => fetch('/leak').catch(() => undefined));
    expect(stage.server.asked).toContain('/leak');
    await page.close();
  });
});
