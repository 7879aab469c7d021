import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listMarks, openCard, readCard, waitForMarks } from '../../scripts/drive-page.ts';
import { openExtensionPage, openPopup } from '../../scripts/open-browser.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { BROWSERS, openStage, type Stage, storeSettings } from './open-extension.ts';

type TabsApi = Record<string, { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } }>;

describe.each(BROWSERS)('the popup in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await popup?.close();
    await page?.close();
    await storeSettings(stage, {});
  });

  /** Opens the popup in a tab of its own, looking at the tab with that address. */
  const lookAt = async (url: string): Promise<void> => {
    const id = await stage.inExtension(async (wanted) => {
      const { chrome, browser } = globalThis as unknown as TabsApi;
      return (await (browser ?? chrome)!.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1;
    }, url);
    popup = await openExtensionPage(stage.opened, `popup.html?tab=${id}`);
    await popup.waitForSelector('.px-popup');
  };
  const said = () => popup.evaluate(() => document.body.innerText);
  const flip = (label: string) =>
    popup.evaluate((text) => {
      const found = [...document.querySelectorAll('label')].find((element) => element.textContent?.includes(text));
      found?.querySelector('input')?.click();
    }, label);
  const press = (label: string) =>
    popup.evaluate(
      (text) =>
        [...document.querySelectorAll('button')]
          .find((element) => element.textContent?.includes(text) || element.getAttribute('aria-label')?.includes(text))
          ?.click(),
      label,
    );

  it('tells how many marks of each kind the page has, and switches a kind off at once', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    await lookAt(page.url());
    expect(await said()).toMatch(/\d+ marks on this page/);
    await flip('Figures');
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('parallax-figure') && CSS.highlights.has('parallax-place'));
  });

  it('switches this site off and on again without a reload, and remembers it', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    await lookAt(page.url());
    await flip('On this site');
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('parallax-place'));
    await page.reload();
    await new Promise((later) => setTimeout(later, 600));
    expect(await listMarks(page)).toEqual([]);
    await popup.bringToFront();
    await popup.waitForFunction(() => document.body.innerText.includes('Off on this site'));
    await flip('On this site');
    await page.bringToFront();
    await waitForMarks(page);
  });

  it('pauses this page only', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    await lookAt(page.url());
    await flip('On this page');
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('parallax-place'));
    await page.reload();
    await waitForMarks(page);
  });

  it('pauses a page that has no mark yet, so that it gets none', async () => {
    stage.server.pages.set('/garden.html', '<!doctype html><html lang="en"><title>Garden</title><p>Roses and two trees.</p></html>');
    page = await stage.visit('/garden.html');
    await lookAt(page.url());
    await flip('On this page');
    await popup.waitForFunction(() => document.body.innerText.includes('Off on this page until'));
    await page.bringToFront();
    const news = 'Armenia and Azerbaijan fought on in Nagorno-Karabakh. Twelve soldiers were killed near Stepanakert.';
    await page.evaluate((text) => document.body.append(Object.assign(document.createElement('p'), { textContent: text })), news);
    await new Promise((later) => setTimeout(later, 1_000));
    expect(await listMarks(page)).toEqual([]);
    await popup.bringToFront();
    await flip('On this page');
    await page.bringToFront();
    await waitForMarks(page);
  });

  it('says honestly why a page has no marks', async () => {
    stage.server.pages.set('/garden.html', '<!doctype html><html lang="en"><title>Garden</title><p>Roses and two trees.</p></html>');
    page = await stage.visit('/garden.html');
    await lookAt(page.url());
    await popup.waitForFunction(() => document.body.innerText.includes('Nothing on record was found on this page'));
    await flip('On this site');
    await popup.waitForFunction(() => document.body.innerText.includes('Off on this site'));
    await flip('On this site');
    await popup.waitForFunction(() => document.body.innerText.includes('Nothing on record was found on this page'));
    await popup.close();
    await page.goto('about:blank');
    popup = await openExtensionPage(stage.opened, 'popup.html');
    await popup.waitForFunction(() => /Cannot be scanned/.test(document.body.innerText));
  });

  it('lists the marks of the page and opens the card of the one that is chosen, pinned', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    const painted = (await listMarks(page)).map(({ text }) => text);
    await lookAt(page.url());
    await popup.evaluate(() => document.querySelector<HTMLElement>('.px-marks summary')?.click());
    await popup.waitForSelector('.px-marks li');
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.px-marks .px-sample')].map((row) => row.innerText.replace(/\s+/g, ' ')),
    );
    expect([...listed].sort()).toEqual([...painted].sort());
    await press('helicopters');
    await page.bringToFront();
    await page.waitForSelector('parallax-root >>> .px-card[role=dialog]');
    expect((await readCard(page))?.title).toContain('helicopters');
  });

  it('names for moving between marks and opening a card keys that the browser grants', async () => {
    page = await stage.visit('/demo.en.html');
    await lookAt(page.url());
    await popup.waitForSelector('.px-keyboard');
    const keys = await popup.evaluate(() => [...document.querySelectorAll('.px-keyboard dl > div')].map((row) => row.textContent));
    expect(keys.sort()).toEqual([
      'Marks on this site on or offno key set',
      expect.stringMatching(/^Next mark.*J$/),
      expect.stringMatching(/^Note the selection.*S$/),
      expect.stringMatching(/^Open the card.*O$/),
      expect.stringMatching(/^Previous mark.*K$/),
    ]);
  });

  it('deletes all notes once it was asked and answered', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    const mark = (await listMarks(page)).find(({ text }) => text.includes('drones'))!;
    expect(await openCard(page, mark)).not.toBeNull();
    await (await page.waitForSelector('parallax-root >>> .px-buttons .px-primary'))!.click();
    await page.waitForFunction(() => document.querySelector('parallax-root')?.shadowRoot?.textContent?.includes('Noted.'));
    await lookAt(page.url());
    await popup.waitForFunction(() => document.body.innerText.includes('Noted claims (1)'));
    await press('Delete all notes');
    await popup.waitForSelector('[role=alertdialog]');
    const focused = () => popup.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Keep');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=alertdialog] button')?.focus());
    // The popup reads its facts again every second: that must not take the focus away.
    await new Promise((later) => setTimeout(later, 1_500));
    expect(await focused()).toBe('Delete');
    await press('Delete');
    await popup.waitForFunction(() => document.body.innerText.includes('Noted claims (0)'));
    expect(await said()).toContain('Notes deleted.');
  });

  it('counts what was noted from a card and exports it', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    const mark = (await listMarks(page)).find(({ text }) => text.includes('helicopters'))!;
    expect(await openCard(page, mark)).not.toBeNull();
    const note = await page.waitForSelector('parallax-root >>> .px-buttons .px-primary');
    await note!.click();
    await page.waitForFunction(() => document.querySelector('parallax-root')?.shadowRoot?.textContent?.includes('Noted.'));
    await lookAt(page.url());
    await popup.waitForFunction(() => document.body.innerText.includes('Noted claims (1)'));
    const file = await popup.evaluate(async () => {
      const saved = new Promise<string>((resolve) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then(resolve);
          return make.call(URL, blob);
        };
      });
      [...document.querySelectorAll('button')].find((button) => button.textContent?.includes('JSON'))?.click();
      return saved;
    });
    const { notes } = JSON.parse(file) as { notes: { quote: { exact: string }; topic: string; page: { url: string } }[] };
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ topic: 'azerbaijani-helicopters-downed-2020-09-27', page: { url: page.url() } });
    expect(notes[0]!.quote.exact).toContain('helicopters');
    await press('CSV');
  });
});

describe('the popup over a site that is not on the list', () => {
  it('offers to annotate it, and says that it was not scanned', async () => {
    const stage = await openStage('chromium');
    // Loopback too, and not among the hosts of the test build.
    const elsewhere = await serveFolder('tests/pages', '127.0.0.2');
    try {
      const page = await stage.opened.browser.newPage();
      await page.goto(`${elsewhere.url}/demo.en.html`);
      const popup = await openPopup(stage.opened, page);
      await popup.waitForFunction(() => document.body.innerText.includes('Annotate this site'));
      const text = await popup.evaluate(() => document.body.innerText);
      expect(text).toContain('127.0.0.2');
      expect(text).toContain('Not scanned');
      expect(await listMarks(page)).toEqual([]);
    } finally {
      await stage.close();
      await elsewhere.close();
    }
  });
});
