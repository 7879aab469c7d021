import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../lib/core/notes/note.ts';
import { closeCard, listMarks, openCard, waitForMarks } from '../../scripts/drive-page.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { GECKO_UUID, openExtensionPage } from '../../scripts/open-browser.ts';
import { BROWSERS, builtExtension, openStage, type Stage, storeSettings } from './open-extension.ts';
import { waitUntil } from './wait-until.ts';

// Firefox ends its background page when it was idle for so long; half a minute is its default.
const IDLE_MS = 400;
const PREFS = { 'extensions.background.idle.timeout': IDLE_MS };

type Api = Record<string, { runtime: { sendMessage(message: object): Promise<unknown> } }>;

/** Ends the background: at once in Chromium, and in Firefox by leaving it idle. */
async function endBackground(stage: Stage): Promise<void> {
  if (stage.opened.name === 'firefox') return new Promise((ended) => setTimeout(ended, 5 * IDLE_MS));
  const target = stage.opened.browser.targets().find((found) => found.type() === 'service_worker');
  // One that has ended by itself meanwhile is as good.
  if (target) await (await target.worker())?.close().catch(() => undefined);
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

/** Makes or raises a database, with one more store that has no key of ours. */
function makeDatabase(stage: Stage, made: { name: string; version: number; store: string }): Promise<void> {
  return stage.inExtension(
    ({ name, version, store }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => request.result.createObjectStore(store);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      }),
    made,
  );
}

/** Leaves a database of the extension as a later version would: a higher number, and a store that we do not know. */
const makeNewer = (stage: Stage, name: string) => makeDatabase(stage, { name, version: 200, store: 'later' });

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
    stage = await openStage(name, { firefoxPrefs: PREFS });
    await storeSettings(stage, { kindsOff: [], paint: 'every' });
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });

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

  it('leaves the claims database as it is while it holds what it should', async () => {
    /** Puts the head of another pack into the database, or looks whether it is there: making the database again would take it away. */
    const anotherPack = (put: boolean) =>
      stage.inExtension(
        (puts) =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open('parallax-packs');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const packs = opening.result.transaction('packs', puts ? 'readwrite' : 'readonly').objectStore('packs');
              if (puts) packs.put({ id: 'another', contentVersion: 'x' });
              const count = packs.count('another');
              count.onsuccess = () => {
                opening.result.close();
                resolve(count.result);
              };
            };
          }),
        put,
      );
    await popupSays('Claims database: ready.');
    expect(await anotherPack(true)).toBe(1);
    await endBackground(stage);
    await popupSays('Claims database: ready.');
    expect(await anotherPack(false)).toBe(1);
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

  it('makes the claims database again where it is damaged, and the notes are all there', async () => {
    const before = await listNotes(stage);
    expect(before.length).toBeGreaterThan(0);
    await removeDatabase(stage, 'parallax-packs');
    await makeDatabase(stage, { name: 'parallax-packs', version: 10, store: 'topics' });
    await endBackground(stage);
    await popupSays('Claims database: ready.');
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    expect(await cardOf('helicopters')).toMatch(/Matches a figure on record/);
    expect(await listNotes(stage)).toEqual(before);
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

/** Where a browser keeps the extension's databases, within its profile. */
const STORED_AT: Record<BrowserName, string> = {
  chromium: join('Default', 'IndexedDB', `chrome-extension_${idOfUnpacked(builtExtension('chromium'))}_0.indexeddb.leveldb`),
  firefox: join('storage', 'default', `moz-extension+++${GECKO_UUID}`),
};

/** Chromium names an unpacked extension by its folder: the first half of the path's SHA-256, in the letters a to p. */
function idOfUnpacked(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

describe.each(BROWSERS)('where no database can be opened, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let profile: string;

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'parallax-profile-'));
    // A file stands where the browser wants a folder.
    mkdirSync(dirname(join(profile, STORED_AT[name])), { recursive: true });
    writeFileSync(join(profile, STORED_AT[name]), 'not a folder');
    stage = await openStage(name, { profile });
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  afterEach(() => page?.close());

  it('marks the page, opens cards from the built-in copy, says so, and does not pretend to have noted anything', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    const mark = (await listMarks(page)).find(({ text }) => text.includes('helicopters'))!;
    const card = await openCard(page, mark);
    expect(card).toMatch(/Matches a figure on record/);
    expect(card).toMatch(/[Bb]uilt-in copy/);
    await (await page.waitForSelector('parallax-root >>> .px-buttons .px-primary'))!.click();
    await waitUntil('the card says that nothing was noted', () =>
      page.evaluate(() => document.querySelector('parallax-root')?.shadowRoot?.textContent?.includes('Not noted') ?? false),
    );
    const popup = await openExtensionPage(stage.opened, 'popup.html');
    await waitUntil('the popup says so', () => popup.evaluate(() => document.body.innerText.includes('Built-in copy of the claims')));
    await popup.close();
  });
});
