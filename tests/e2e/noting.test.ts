import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../lib/core/notes/note.ts';
import { closeCard, listMarks, openCard, waitForMarks } from '../../scripts/drive-page.ts';
import { openPopup } from '../../scripts/open-browser.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { BROWSERS, openStage, type Stage } from './open-extension.ts';
import { SENTENCE, samplePage } from './sample-page.ts';
import { waitUntil } from './wait-until.ts';

const FORM = 'parallax-root >>> .px-form';
const LATER = 'Residents said that the market of the town had stayed open until noon on that day, and that the school had not.';

interface Api {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: object, to: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

describe.each(BROWSERS)('noting in %s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    // Scrolling at once, where a test can ask for it: a page behind another one does not scroll smoothly.
    stage = await openStage(name, { firefoxPrefs: { 'ui.prefersReducedMotion': 1 } });
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  const visit = async (path: string, body: string): Promise<void> => {
    stage.server.pages.set(path, samplePage(body));
    page = await stage.visit(path);
  };
  const select = (selector: string, from = 0, to?: number) =>
    page.evaluate(
      (wanted, first, last) => {
        const node = document.querySelector(wanted)!.firstChild as Text;
        getSelection()!.setBaseAndExtent(node, first, node, last ?? node.length);
      },
      selector,
      from,
      to,
    );
  /** Sends a message to the page, as commands, menu and panel do. */
  const ask = async (message: string, request: object = {}): Promise<unknown> => {
    const reply = await stage.inExtension(
      async (url, sent) => {
        const { chrome, browser } = globalThis as unknown as Record<string, Api>;
        const { tabs } = (browser ?? chrome)!;
        const tab = (await tabs.query({})).find((one) => one.url === url)!;
        return tabs.sendMessage(tab.id, sent, { frameId: 0 });
      },
      page.url(),
      { parallax: message, request },
    );
    await page.bringToFront();
    return reply;
  };
  const notes = async (): Promise<Note[]> => {
    const { notes: kept } = await stage.inExtension(async () => {
      const { chrome, browser } = globalThis as unknown as Record<string, Api>;
      return (await (browser ?? chrome)!.runtime.sendMessage({ parallax: 'listNotes', request: {} })) as { notes: Note[] };
    });
    await page.bringToFront();
    return kept;
  };
  const noteOf = async (path: string) => (await notes()).filter(({ page: { url } }) => url.endsWith(path));
  const painted = () =>
    page.evaluate(() =>
      [...((CSS.highlights.get('parallax-noted') ?? []) as unknown as Iterable<AbstractRange>)].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    );
  const untilPainted = () => page.waitForFunction(() => CSS.highlights.has('parallax-noted'));
  const press = (label: string) =>
    page.evaluate((text) => {
      const buttons = document.querySelector('parallax-root')!.shadowRoot!.querySelectorAll('button');
      [...buttons].find((button) => button.textContent === text)!.click();
    }, label);
  const said = (text: string) =>
    page.waitForFunction((words) => document.querySelector('parallax-root')?.shadowRoot?.textContent?.includes(words), {}, text);
  const openForm = async () => {
    expect(await ask('noteSelection')).toEqual({ done: true });
    await page.waitForSelector(FORM);
  };
  const cardOf = async (text: string) => {
    const mark = (await listMarks(page)).find((one) => one.text.includes(text))!;
    const card = await openCard(page, mark);
    expect(card, text).not.toBeNull();
    await closeCard(page);
    return card!;
  };

  it('paints what was noted from a card, at once and on a later visit, and leaves the page’s nodes alone', async () => {
    await visit('/card.html', `<p id="p">${SENTENCE}</p><p>${LATER}</p>`);
    await waitForMarks(page);
    const before = await page.evaluate(() => document.body.innerHTML);
    expect(await ask('pageNotes')).toEqual({ found: [], changed: [], gone: [] });
    await openCard(page, (await listMarks(page)).find(({ text }) => text.includes('helicopters'))!);
    await press('Note this');
    await said('Noted.');
    await untilPainted();
    await page.close();
    page = await stage.visit('/card.html');
    await untilPainted();
    expect(await painted()).toEqual(['two Azerbaijani helicopters']);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    const [note] = await noteOf('/card.html');
    expect(note).toMatchObject({ kind: 'figure', topic: 'azerbaijani-helicopters-downed-2020-09-27', sentence: SENTENCE });
    expect(await ask('pageNotes')).toEqual({ found: [note!.id], changed: [], gone: [] });
    expect(await cardOf('helicopters')).toMatch(/Noted on \d/);
    expect(await cardOf('Stepanakert')).not.toMatch(/Noted on/);
  });

  it('notes a selection with what was read in it and what the reader set right', async () => {
    await visit('/selection.html', `<p id="p">${SENTENCE}</p>`);
    await waitForMarks(page);
    await select('#p', SENTENCE.indexOf('two'), SENTENCE.indexOf(' near'));
    await openForm();
    const fields = () =>
      page.evaluate(() =>
        [...document.querySelector('parallax-root')!.shadowRoot!.querySelectorAll<HTMLInputElement>('.px-form :is(input, select)')].map(
          ({ value }) => value,
        ),
      );
    expect((await fields()).slice(0, 5)).toEqual(['exact', '2', '', 'helicopters_lost', 'Armenian Ministry of Defence']);
    const typeInto = async (label: string, text: string) => {
      await page.evaluate((wanted) => {
        const labels = document.querySelector('parallax-root')!.shadowRoot!.querySelectorAll('label');
        const field = [...labels].find((one) => one.textContent?.startsWith(wanted))!.querySelector<HTMLInputElement>('input, textarea')!;
        field.focus();
        field.select();
      }, label);
      await page.keyboard.type(text);
    };
    await page.evaluate(() => {
      document.addEventListener('keydown', () => {
        document.title = 'a key of the page was pressed';
      });
    });
    await typeInto('Number', '3');
    await typeInto('Who says it', 'A shepherd');
    await typeInto('Remark', 'Look again');
    await typeInto('Tags', 'hills, air');
    await press('Keep');
    await said('Noted.');
    expect(await page.title()).not.toContain('a key');
    await untilPainted();
    const [note] = await noteOf('/selection.html');
    expect(note).toMatchObject({
      quote: { exact: 'two Azerbaijani helicopters were shot down' },
      figure: { value: { min: 3, max: 3 }, unit: 'helicopters_lost', claimedBy: null, speaker: 'A shepherd', edited: true },
      topic: 'azerbaijani-helicopters-downed-2020-09-27',
      remark: 'Look again',
      tags: ['hills', 'air'],
    });
    await page.keyboard.press('Escape');
    await page.waitForSelector(FORM, { hidden: true });
    expect(await page.evaluate(() => String(getSelection()))).toBe('two Azerbaijani helicopters were shot down');
    await openForm();
    await said('You noted these words on');
    expect(await noteOf('/selection.html')).toHaveLength(1);
  });

  it('takes focus into the form and gives it back, keeping nothing that was not confirmed', async () => {
    await visit('/focus.html', `<p id="p" tabindex="0">${SENTENCE}</p>`);
    await waitForMarks(page);
    await page.focus('#p');
    await select('#p');
    await openForm();
    const focused = () => page.evaluate(() => document.querySelector('parallax-root')?.shadowRoot?.activeElement?.getAttribute('role'));
    expect(await focused()).toBe('dialog');
    await page.keyboard.press('Escape');
    await page.waitForSelector(FORM, { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p');
    expect(await noteOf('/focus.html')).toEqual([]);
  });

  it('notes the mark whose card is open where nothing is selected, and nothing where there is no card', async () => {
    await visit('/mark.html', `<p>${SENTENCE}</p>`);
    await waitForMarks(page);
    expect(await ask('noteSelection')).toEqual({ done: false });
    expect(await ask('runCommand', { command: 'next-mark' })).toEqual({ done: true });
    await page.waitForSelector('parallax-root >>> .px-card');
    expect(await ask('noteSelection')).toEqual({ done: true });
    await said('Noted.');
    expect(await noteOf('/mark.html')).toHaveLength(1);
  });

  it('finds a passage again in an edited article, and says that one is gone which is not in it', async () => {
    await visit('/edited.html', `<p id="p">${SENTENCE}</p><p id="later">${LATER}</p>`);
    await waitForMarks(page);
    for (const id of ['#p', '#later']) {
      await select(id);
      await openForm();
      await press('Keep');
      await said('Noted.');
      await page.keyboard.press('Escape');
    }
    const ids = (await noteOf('/edited.html')).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    await page.close();
    await visit('/edited.html', `<p>A new first line.</p><p>${SENTENCE}</p><p>${LATER.replace('the market', 'the old market')}</p>`);
    await untilPainted();
    expect((await painted()).sort()).toEqual([SENTENCE, LATER.replace('the market', 'the old market')].sort());
    expect(await ask('pageNotes')).toEqual({ found: ids, changed: [ids[1]], gone: [] });
    await page.close();
    await visit('/edited.html', `<p>${SENTENCE}</p><div style="height: 3000px"></div>`);
    await untilPainted();
    expect(await ask('pageNotes')).toEqual({ found: [ids[0]], changed: [], gone: [ids[1]] });
    expect(await ask('showNote', { note: ids[1]! })).toEqual({ done: false });
    await page.evaluate(() => scrollTo({ top: 2_000, behavior: 'instant' }));
    expect(await ask('showNote', { note: ids[0]! })).toEqual({ done: true });
    await page.waitForFunction(() => scrollY < 500);
  });

  it('follows a page that takes a noted passage away and brings it back', async () => {
    await visit('/moving.html', `<p>${SENTENCE}</p><p id="later">${LATER}</p>`);
    await waitForMarks(page);
    await select('#later');
    await openForm();
    await press('Keep');
    await untilPainted();
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('#later')!.remove());
    await page.waitForFunction(() => !CSS.highlights.has('parallax-noted'));
    await page.evaluate((text) => document.body.append(Object.assign(document.createElement('p'), { textContent: text })), LATER);
    await untilPainted();
    expect(await painted()).toEqual([LATER]);
  });
});

describe('noting by the menu of a selection in Chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chromium');
  });
  afterAll(() => stage?.close());

  /** Native menus cannot be clicked: the worker is told that the entry was. */
  const choose = async (page: Page, text: string): Promise<void> => {
    await page.bringToFront();
    const target = await stage.opened.browser.waitForTarget((found) => found.type() === 'service_worker');
    await (await target.worker())!.evaluate(
      async (url, selectionText) => {
        const { chrome } = globalThis as unknown as Record<
          'chrome',
          Api & { contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } } }
        >;
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'note-selection', frameId: 0, pageUrl: url, selectionText }, tab);
      },
      page.url(),
      text,
    );
  };
  const kept = () =>
    stage.inExtension(async () => {
      const { chrome } = globalThis as unknown as Record<'chrome', Api>;
      return ((await chrome.runtime.sendMessage({ parallax: 'listNotes', request: {} })) as { notes: Note[] }).notes;
    });
  const GARDEN = '<!doctype html><html lang="en"><title>Garden</title><p id="p">Three roses were planted, the gardener says.</p></html>';

  it('has put its entry there', async () => {
    const isThere = () =>
      stage.inExtension(async () => {
        const { chrome } = globalThis as unknown as Record<
          'chrome',
          { contextMenus: { update(id: string, change: object): Promise<void> } }
        >;
        return chrome.contextMenus.update('note-selection', {}).then(
          () => true,
          () => false,
        );
      });
    await waitUntil('the menu has the entry', isThere);
  });

  it('brings the reader to a page that only the gate looked at, and marks nothing there', async () => {
    stage.server.pages.set('/garden.html', GARDEN);
    const page = await stage.visit('/garden.html');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#p')!));
    await choose(page, 'Three roses were planted, the gardener says.');
    await page.waitForSelector(FORM);
    await page.evaluate(() => {
      const buttons = document.querySelector('parallax-root')!.shadowRoot!.querySelectorAll('button');
      [...buttons].find((button) => button.textContent === 'Keep')!.click();
    });
    await page.waitForFunction(() => document.querySelector('parallax-root')?.shadowRoot?.textContent?.includes('Noted.'));
    expect(await listMarks(page)).toEqual([]);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('parallax-root'));
    expect((await kept())[0]).toMatchObject({ page: { title: 'Garden' }, topic: null, concept: null });
    await page.close();
  });

  it('keeps the words of a page that may not be read, and opens the notebook', async () => {
    // Loopback too, and not among the hosts of the test build; a menu that nobody clicked grants nothing.
    const elsewhere = await serveFolder('tests/pages', '127.0.0.2');
    try {
      const page = await stage.opened.browser.newPage();
      await page.goto(`${elsewhere.url}/demo.en.html`);
      const opens = stage.opened.browser.waitForTarget((target) => target.url().includes('notebook.html#note='));
      await choose(page, 'A passage of another site.');
      const id = (await opens).url().split('#note=')[1];
      expect((await kept()).find((note) => note.id === id)).toMatchObject({
        quote: { exact: 'A passage of another site.' },
        kind: 'statement',
        page: { url: `${elsewhere.url}/demo.en.html` },
      });
    } finally {
      await elsewhere.close();
    }
  });

  it('reads a selection on a page that the reader’s click lets it read, and marks nothing there', async () => {
    const elsewhere = await serveFolder('tests/pages', '127.0.0.2');
    try {
      const page = await stage.opened.browser.newPage();
      await page.goto(`${elsewhere.url}/demo.en.html`);
      // A click on the toolbar button grants what one on the menu would.
      await (await openPopup(stage.opened, page)).close();
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
      await choose(page, 'The words that the menu tells.');
      await page.waitForSelector(FORM);
      expect(await page.$eval(`${FORM} blockquote`, (quote) => quote.textContent)).toBe(
        await page.$eval('h1', (title) => title.textContent),
      );
      expect(await listMarks(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('parallax-root'));
      await choose(page, 'The words that the menu tells.');
      await page.waitForSelector(FORM);
    } finally {
      await elsewhere.close();
    }
  });
});
