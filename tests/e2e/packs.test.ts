import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { listMarks, openCard, waitForMarks } from '../../scripts/drive-page.ts';
import { makeLargePack } from '../../scripts/large-pack.ts';
import { openExtensionPage } from '../../scripts/open-browser.ts';
import { RIVER_TEXT, riverPack } from '../core/pack/river-pack.ts';
import { writeNewsPage } from './news-page.ts';
import { BROWSERS, openStage, type Stage, storeSettings } from './open-extension.ts';
import { waitUntil } from './wait-until.ts';

// Firefox ends its background page when it was idle for so long.
const IDLE_MS = 400;
const PAGE = writeNewsPage({
  title: 'Nagorno-Karabakh: fighting goes on',
  language: 'en',
  date: '2020-09-29T18:00:00+04:00',
  paragraphs: [RIVER_TEXT, 'Stepanakert was shelled in the evening.'],
});

describe.each(BROWSERS)('packs made by somebody else, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let packs: Page;
  const folder = mkdtempSync(join(tmpdir(), 'parallax-packs-'));
  const fileOf = (file: string, content: string | Pack) => {
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
    return join(folder, file);
  };

  beforeAll(async () => {
    stage = await openStage(name, { firefoxPrefs: { 'extensions.background.idle.timeout': IDLE_MS } });
    stage.server.pages.set('/river.html', PAGE);
    await storeSettings(stage, { kindsOff: [], paint: 'every' });
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const open of [page, packs]) if (open && !open.isClosed()) await open.close();
  });

  const openPacks = async () => {
    packs = await openExtensionPage(stage.opened, 'packs.html');
    await packs.bringToFront();
    await says('Comes with Parallax');
    await waitUntil('the list is read', async () => /You have added none|Use this pack/.test(await text()));
  };
  const text = () => packs.evaluate(() => document.body.innerText);
  const says = (words: string) => waitUntil(`the page says "${words}"`, async () => (await text()).includes(words));
  const choose = async (file: string) => {
    const input = (await packs.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const press = (label: string) =>
    packs.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find((one) => [one.textContent?.trim(), one.ariaLabel].includes(wanted));
      if (!found) throw new Error(`no button ${wanted}`);
      found.click();
    }, label);
  const flip = () => packs.evaluate(() => document.querySelector<HTMLInputElement>('input[role=switch]')!.click());
  const marksOf = async () => {
    page = await stage.visit('/river.html');
    await waitForMarks(page);
    await waitUntil('the second paragraph is marked', async () => (await listMarks(page)).some(({ text }) => text === 'Stepanakert'));
    return (await listMarks(page)).map(({ text }) => text);
  };
  const rows = (): Promise<Record<string, number>> =>
    stage.inExtension(async () => {
      if (!(await indexedDB.databases()).some((database) => database.name === 'parallax-imported')) return {};
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('parallax-imported');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const counts = await Promise.all(
        [...database.objectStoreNames].map(
          (store) =>
            new Promise<[string, number]>((resolve) => {
              const request = database.transaction(store).objectStore(store).count();
              request.onsuccess = () => resolve([store, request.result]);
            }),
        ),
      );
      database.close();
      return Object.fromEntries(counts.filter(([, count]) => count > 0));
    });

  it('opens no database for a reader who has none', async () => {
    expect(await marksOf()).not.toContain('Riverton');
    expect(await stage.inExtension(async () => (await indexedDB.databases()).map((database) => database.name))).not.toContain(
      'parallax-imported',
    );
  });

  it('shows what a file contains and who made it before anything of it is kept', async () => {
    await openPacks();
    await choose(fileOf('river.json', riverPack()));
    await says('What the file contains');
    for (const words of ['River Watch', 'The River Watch desk', '1.2.0', 'CC0', 'How many ammunition depots']) await says(words);
    await press('Do not add');
    await says('The import was stopped.');
    await packs.close();
    await waitUntil('nothing is kept', async () => Object.keys(await rows()).length === 0);
    expect(await marksOf()).not.toContain('Riverton');
  });

  it('marks a name and a figure of a pack that was added, and the card says whose it is', async () => {
    await openPacks();
    await choose(fileOf('river.json', riverPack()));
    await says('Add this pack');
    await press('Add this pack');
    await says('“River Watch” was added, version 1.2.0.');
    expect(await marksOf()).toContain('Riverton');
    const figure = (await listMarks(page)).find(({ kind, text }) => kind === 'figure' && text.includes('depots'))!;
    const card = await openCard(page, figure);
    expect(card).toMatch(/How many ammunition depots were destroyed/);
    expect(card).toMatch(/from the pack “River Watch”, which you added/);
    expect(card).toMatch(/From a pack that you added: “River Watch”/);
  });

  it('tells a broken file’s place, and changes nothing', async () => {
    const before = await rows();
    await openPacks();
    const broken = { ...riverPack(), version: '9.9.9', claims: [{ ...riverPack().claims[0]!, source: 'nowhere' }] };
    await choose(fileOf('broken.json', broken));
    await says('“broken.json” was not added. Nothing was changed.');
    await says('paper-1 › source no source nowhere');
    await choose(fileOf('cut.json', JSON.stringify(riverPack()).slice(0, 900)));
    await says('“cut.json” was not added.');
    await says('The file is not whole');
    expect(await text()).toContain('version 1.2.0');
    await packs.close();
    expect(await rows()).toEqual(before);
  });

  it('says from which version to which a pack would go', async () => {
    await openPacks();
    await choose(fileOf('newer.json', { ...riverPack(), version: '1.3.0' }));
    await says('You have version 1.2.0; it would be replaced by version 1.3.0.');
    await press('Replace');
    await says('“River Watch”: version 1.2.0 was replaced by version 1.3.0.');
    await says('version 1.3.0');
  });

  it('leaves nothing half done where page and background are ended in mid-import', async () => {
    const before = await rows();
    expect(Object.keys(before)).toContain('claims');
    writeFileSync(join(folder, 'large.json'), [...makeLargePack({ claims: 60_000 })].join(''));
    await openPacks();
    await choose(join(folder, 'large.json'));
    await waitUntil('records are written', async () => (await rows()).claims! > before.claims! + 500);
    await packs.close({ runBeforeUnload: false });
    await endBackground(stage);
    await openPacks();
    expect(await text()).toContain('River Watch');
    expect(await packs.$$('.px-pack')).toHaveLength(2);
    await packs.close();
    await waitUntil('leftovers are gone', async () => JSON.stringify(await rows()) === JSON.stringify(before));
    expect(await marksOf()).toContain('Riverton');
  });

  it('marks nothing of a pack that is switched off, and again when it is on', async () => {
    await openPacks();
    await flip();
    await waitUntil('it is off', () => packs.evaluate(() => !document.querySelector<HTMLInputElement>('input[role=switch]')!.checked));
    expect(await marksOf()).not.toContain('Riverton');
    await page.close();
    await packs.bringToFront();
    await flip();
    await waitUntil('it is on', () => packs.evaluate(() => document.querySelector<HTMLInputElement>('input[role=switch]')!.checked));
    expect(await marksOf()).toContain('Riverton');
  });

  it('removes a pack after one question, records and all', async () => {
    await openPacks();
    await press('Remove “River Watch”');
    await says('Remove “River Watch” and all its records');
    await press('Remove it');
    await says('“River Watch” was removed.');
    await packs.close();
    expect(await rows()).toEqual({});
    expect(await marksOf()).not.toContain('Riverton');
  });
});

/** Ends the background: at once in Chromium, and in Firefox by leaving it idle. */
async function endBackground(stage: Stage): Promise<void> {
  if (stage.opened.name === 'firefox') return new Promise((ended) => setTimeout(ended, 5 * IDLE_MS));
  const target = stage.opened.browser.targets().find((found) => found.type() === 'service_worker');
  if (target) await (await target.worker())?.close();
}
