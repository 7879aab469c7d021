import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../lib/core/export/note.ts';
import { closeCard, listMarks, openCard, waitForMarks } from '../../scripts/drive-page.ts';
import { openExtensionPage } from '../../scripts/open-browser.ts';
import { BROWSERS, openStage, type Stage, storeSettings } from './open-extension.ts';
import { waitUntil } from './wait-until.ts';

// Firefox ends its background page when it was idle for so long; half a minute is its default.
const IDLE_MS = 400;
const PREFS = { 'extensions.background.idle.timeout': IDLE_MS };

type Api = Record<string, { runtime: { sendMessage(message: object): Promise<unknown> } }>;

/** Ends the background: at once in Chromium, and in Firefox by leaving it idle. */
async function endBackground(stage: Stage): Promise<void> {
  if (stage.opened.name === 'firefox') return new Promise((ended) => setTimeout(ended, 5 * IDLE_MS));
  const target = stage.opened.browser.targets().find((found) => found.type() === 'service_worker');
  if (target) await (await target.worker())?.close();
}

/** When the background that answers now began its life, in ms since 1970. */
async function startOfBackground(stage: Stage): Promise<number> {
  if (stage.opened.name === 'chromium') {
    const target = await stage.opened.browser.waitForTarget((found) => found.type() === 'service_worker');
    return (await target.worker())!.evaluate(() => performance.timeOrigin);
  }
  return stage.inExtension(async () => {
    const { browser } = globalThis as unknown as Record<string, { runtime: { getBackgroundPage(): Promise<Window> } }>;
    return (await browser!.runtime.getBackgroundPage()).performance.timeOrigin;
  });
}

/** Makes a database of the extension as a later version would leave it: a higher number, and a store that we do not know. */
function makeNewer(stage: Stage, name: string): Promise<void> {
  return stage.inExtension(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database, 200);
        request.onupgradeneeded = () => request.result.createObjectStore('later');
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      }),
    name,
  );
}

function removeDatabase(stage: Stage, name: string): Promise<void> {
  return stage.inExtension(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(database);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    name,
  );
}

async function listNotes(stage: Stage): Promise<Note[]> {
  return stage.inExtension(async () => {
    const { chrome, browser } = globalThis as unknown as Api;
    const reply = (await (browser ?? chrome)!.runtime.sendMessage({ parallax: 'listNotes', request: {} })) as { notes: Note[] };
    return reply.notes;
  });
}

describe.each(BROWSERS)('when something fails in %s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(name, 'en', PREFS);
    await storeSettings(stage, { kindsOff: [], paint: 'every' });
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const cardOf = async (text: string): Promise<string> => {
    const mark = (await listMarks(page)).find((seen) => seen.text.includes(text));
    if (!mark) throw new Error(`no mark on "${text}"`);
    const card = await openCard(page, mark);
    if (card === null) throw new Error(`no card on "${text}"`);
    return card;
  };
  const cardText = () => page.evaluate(() => document.querySelector('parallax-root')?.shadowRoot?.textContent ?? '');
  const noteIt = async (): Promise<void> => {
    await (await page.waitForSelector('parallax-root >>> .px-buttons .px-primary'))!.click();
  };
  const popupSays = async (words: string): Promise<void> => {
    const popup = await openExtensionPage(stage.opened, 'popup.html');
    await waitUntil(`the popup says "${words}"`, () => popup.evaluate((text) => document.body.innerText.includes(text), words));
    await popup.close();
  };

  it('opens cards after the background was ended, as often as that happens', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    for (const text of ['helicopters', 'Stepanakert']) {
      const began = await startOfBackground(stage);
      await endBackground(stage);
      await page.bringToFront();
      expect(await cardOf(text)).not.toBe('');
      expect(await startOfBackground(stage)).toBeGreaterThan(began);
      await page.bringToFront();
      await closeCard(page);
    }
  });

  it('marks late text after the background was ended', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    await endBackground(stage);
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'Shells fell on Martakert in the evening, officials in Stepanakert said.';
      document.querySelector('article')!.append(p);
    });
    await waitUntil('the late text is marked', async () => (await listMarks(page)).some(({ text }) => text === 'Martakert'));
  });

  it('keeps every note that it confirmed, though the background ends while notes are being saved', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    const confirmed: string[] = [];
    for (const text of ['two Azerbaijani helicopters', '100', 'Shushi', 'counter-offensive']) {
      await cardOf(text);
      const ending = name === 'chromium' ? endBackground(stage) : Promise.resolve();
      await noteIt();
      await ending;
      await waitUntil(`noted: ${text}`, async () => /Noted\.|Already in your notes/.test(await cardText()));
      confirmed.push(text);
      await endBackground(stage);
      await closeCard(page);
    }
    await endBackground(stage);
    const kept = (await listNotes(stage)).map(({ quote }) => quote.exact);
    expect(kept).toHaveLength(confirmed.length);
    for (const text of confirmed)
      expect(
        kept.some((exact) => exact.includes(text)),
        text,
      ).toBe(true);
  });

  it('answers from the built-in copy and says so where a newer version made the claims database, then uses its own again', async () => {
    await makeNewer(stage, 'parallax-packs');
    await endBackground(stage);
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    const card = await cardOf('helicopters');
    expect(card).toMatch(/Matches a figure on record/);
    expect(card).toContain('made by a newer version');
    await popupSays('the stored one was made by a newer version');
    await removeDatabase(stage, 'parallax-packs');
    await endBackground(stage);
    await popupSays('Claims database: ready.');
  });

  it('says that a note was not kept where a newer version made the notes database, and leaves that as it is', async () => {
    await makeNewer(stage, 'parallax-notes');
    await endBackground(stage);
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    await cardOf('helicopters');
    await noteIt();
    await waitUntil('the card says why', async () => (await cardText()).includes('kept by a newer version of Parallax'));
    const found = await stage.inExtension(async () => {
      const version = (await indexedDB.databases()).find((database) => database.name === 'parallax-notes')?.version;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('parallax-notes');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const stores = [...database.objectStoreNames];
      const notes = await new Promise<number>((resolve) => {
        const request = database.transaction('notes').objectStore('notes').count();
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      return { version, stores, notes };
    });
    expect(found).toEqual({ version: 200, stores: ['later', 'notes'], notes: 4 });
  });
});
