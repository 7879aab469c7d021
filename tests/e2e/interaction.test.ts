import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMarks, openCard, type SeenMark, waitForMarks } from '../../scripts/drive-page.ts';
import { BROWSERS, openStage, type Stage, storeSettings } from './open-extension.ts';

const CARD = 'parallax-root >>> .px-card';
const PAGE = `<!doctype html><html lang="en"><head><title>Nagorno-Karabakh</title>
<meta property="article:published_time" content="2020-09-27"></head><body style="font:20px/1.8 sans-serif">
<p>In <span id="plain">Stepanakert</span>, Nagorno-Karabakh, people waited.</p>
<p>The road to <a id="link" href="#away">Shushi</a> was open, and <span id="other">Martakert</span> was not far.</p>
<div style="height:1500px"></div><p>Far below: <span id="far">Lachin</span>.</p></body></html>`;

type TabsApi = Record<
  string,
  { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; sendMessage(id: number, message: object): Promise<unknown> } }
>;

describe.each(BROWSERS)('cards under pointer and keyboard in %s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(name);
    await storeSettings(stage, { paint: 'every' });
    stage.server.pages.set('/marks.html', PAGE);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.visit('/marks.html');
    await waitForMarks(page);
  });
  afterEach(() => page?.close());

  const markOn = async (text: string): Promise<SeenMark> => (await listMarks(page)).find((mark) => mark.text === text)!;
  const isOpen = async () => (await page.$(CARD)) !== null;
  const waitClosed = () => page.waitForSelector(CARD, { hidden: true, timeout: 3_000 });
  const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
  const command = (wanted: string) =>
    stage.inExtension(
      async (url, message) => {
        const { chrome, browser } = globalThis as unknown as TabsApi;
        const { tabs } = (browser ?? chrome)!;
        const tab = (await tabs.query({})).find((one) => one.url?.startsWith(url))!;
        return tabs.sendMessage(tab.id, message);
      },
      page.url().split('#')[0]!,
      { parallax: 'runCommand', request: { command: wanted } },
    );

  it('opens nothing before the pointer has rested', async () => {
    const { x, y } = await markOn('Stepanakert');
    await page.mouse.move(x, y);
    await pause(200);
    expect(await isOpen()).toBe(false);
    await page.mouse.move(x, y + 300);
    await pause(700);
    expect(await isOpen()).toBe(false);
  });

  it('lets the pointer enter the card and keeps it open there', async () => {
    expect(await openCard(page, await markOn('Stepanakert'))).not.toBeNull();
    const box = await (await page.$(CARD))!.boundingBox();
    await page.mouse.move(box!.x + 40, box!.y + 40, { steps: 8 });
    await pause(700);
    expect(await isOpen()).toBe(true);
    await page.mouse.move(box!.x + box!.width + 150, box!.y + 250, { steps: 8 });
    await waitClosed();
  });

  it('pins by a click outside of links, takes focus, and closes on a click elsewhere', async () => {
    const { x, y } = await markOn('Stepanakert');
    await page.mouse.click(x, y);
    await page.waitForSelector(`${CARD}[role="dialog"]`);
    await page.waitForFunction(() => document.querySelector('parallax-root')?.shadowRoot?.activeElement?.classList.contains('px-card'));
    await page.mouse.move(x, y + 400);
    await pause(600);
    expect(await isOpen()).toBe(true);
    await page.mouse.click(700, 700);
    await waitClosed();
  });

  it('never takes the click of a link', async () => {
    const { x, y } = await markOn('Shushi');
    await page.mouse.click(x, y);
    await page.waitForFunction(() => location.hash === '#away');
    expect(await isOpen()).toBe(false);
  });

  it('takes Escape only while a card is open', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.title = event.key;
      });
    });
    await openCard(page, await markOn('Stepanakert'));
    await page.keyboard.press('Escape');
    await waitClosed();
    expect(await page.title()).toBe('Nagorno-Karabakh');
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('Escape');
  });

  it('steps through the marks by command, into the card and back', async () => {
    expect(await command('next-mark')).toEqual({ done: true });
    await page.bringToFront();
    await page.waitForSelector(CARD);
    const first = await page.$eval(CARD, (card) => (card as HTMLElement).innerText);
    await command('next-mark');
    await page.bringToFront();
    await page.waitForFunction(
      (text) => (document.querySelector('parallax-root')?.shadowRoot?.querySelector('.px-card') as HTMLElement | null)?.innerText !== text,
      {},
      first,
    );
    await command('open-card');
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelector('parallax-root')?.shadowRoot?.activeElement?.classList.contains('px-card'));
    await page.keyboard.press('Escape');
    await waitClosed();
    await command('previous-mark');
    await page.bringToFront();
    await page.waitForSelector(CARD);
  });

  it('opens a question from a card, and goes back to the card', async () => {
    await openCard(page, await markOn('Nagorno-Karabakh'));
    const before = await page.$eval(`${CARD} h2`, (title) => title.textContent);
    const opened = await page.evaluate(() => {
      const root = document.querySelector('parallax-root')!.shadowRoot!;
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Open this question');
      button?.click();
      return button !== undefined;
    });
    expect(opened).toBe(true);
    const titled = (wanted: string | null, same: boolean) =>
      page.waitForFunction(
        (title, equal) =>
          (document.querySelector('parallax-root')?.shadowRoot?.querySelector('.px-card h2')?.textContent === title) === equal,
        {},
        wanted,
        same,
      );
    await titled(before, false);
    const back = await page.waitForSelector(`${CARD} button[title="Back"]`);
    await back!.click();
    await titled(before, true);
  });
});
