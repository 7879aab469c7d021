import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listMarks, openCard, waitForMarks } from '../../scripts/drive-page.ts';
import { openExtensionPage } from '../../scripts/open-browser.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { BROWSERS, openStage, type Stage } from './open-extension.ts';
import { openPopupTab } from './open-popup-tab.ts';

describe.each(BROWSERS)('the notebook in %s', (name) => {
  let stage: Stage;
  const opened: Page[] = [];

  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    await stage.inExtension(async () => {
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { sendMessage(message: object): Promise<unknown> } }>;
      await (browser ?? chrome)!.runtime.sendMessage({ parallax: 'deleteNotes', request: {} });
    });
  });

  const openNotebook = async (): Promise<Page> => {
    const page = await openExtensionPage(stage.opened, 'notebook.html');
    opened.push(page);
    await page.bringToFront();
    await page.waitForSelector('.px-nb-export');
    return page;
  };
  const press = (page: Page, label: string) =>
    page.evaluate((text) => {
      const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
      if (!found) throw new Error(`no button ${text}`);
      found.click();
    }, label);
  const write = (page: Page, selector: string, text: string) =>
    page.evaluate(
      (where, value) => {
        const field = document.querySelector<HTMLInputElement>(where)!;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      text,
    );
  const says = (page: Page, text: string) => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
  const lines = (page: Page) => page.evaluate(() => document.querySelectorAll('.px-nb-note').length);

  /** Notes the mark whose words hold some text, as a reader does. */
  const noteMark = async (text: string): Promise<Page> => {
    const page = await stage.visit('/demo.en.html');
    opened.push(page);
    await waitForMarks(page);
    const mark = (await listMarks(page)).find((each) => each.text.includes(text))!;
    expect(await openCard(page, mark)).not.toBeNull();
    await (await page.waitForSelector('parallax-root >>> .px-buttons .px-primary'))!.click();
    await page.waitForFunction(() => document.querySelector('parallax-root')?.shadowRoot?.textContent?.includes('Noted.'));
    return page;
  };
  const importFile = (page: Page, file: string, text: string) =>
    page.evaluate(
      (fileName, content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], fileName, { type: 'application/json' }));
        const input = document.querySelector<HTMLInputElement>('.px-nb-import input')!;
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      file,
      text,
    );
  const exported = (page: Page, label: string): Promise<string> =>
    page.evaluate(async (text) => {
      const saved = new Promise<string>((resolve) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          URL.createObjectURL = make;
          void blob.text().then(resolve);
          return make.call(URL, blob);
        };
      });
      [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === text)?.click();
      return saved;
    }, label);
  const notesFile = (count: number) => {
    const notes = Array.from({ length: count }, (_, i) => ({
      ...sampleNote(),
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      sentence: `Sentence ${i}.`,
    }));
    return JSON.stringify({ format: 'parallax-notes', formatVersion: 2, exportedAt: '2026-01-02T03:04:05.678Z', notes });
  };

  it('says what to do while there are no notes', async () => {
    const page = await openNotebook();
    await says(page, 'No notes yet');
  });

  it('opens from the popup; what was noted is found, set right, deleted, put back and exported', async () => {
    const article = await noteMark('helicopters');
    const popup = await openPopupTab(stage, article.url());
    opened.push(popup);
    await press(popup, 'Open the notebook');
    // Firefox does not tell the driver the address of a tab that the extension opened: the extension itself does.
    await popup.waitForFunction(() => {
      const { chrome, browser } = globalThis as unknown as Record<string, { extension: { getViews(filter: object): Window[] } }>;
      return (browser ?? chrome)!.extension.getViews({ type: 'tab' }).some((view) => view.location.pathname === '/notebook.html');
    });

    const page = await openNotebook();
    await page.waitForSelector('.px-nb-note');
    await says(page, 'helicopters');
    await write(page, 'input[type=search]', 'HÉLICOPTÈRES azerbaïdjanais');
    await page.waitForFunction(() => document.querySelectorAll('.px-nb-note').length === 1);
    await write(page, 'input[type=search]', 'zeppelin');
    await says(page, 'No note has all these words');
    await write(page, 'input[type=search]', '');
    await page.waitForSelector('.px-nb-note');

    await press(page, 'Edit');
    await page.waitForSelector('.px-nb-editor textarea');
    await write(page, '.px-nb-editor textarea', 'Compare with the evening');
    await press(page, 'Save');
    await page.waitForFunction(() => !document.querySelector('.px-nb-editor'));
    await says(page, 'Compare with the evening');

    await press(page, 'Delete');
    await says(page, '1 note deleted.');
    expect(await lines(page)).toBe(0);
    await press(page, 'Undo');
    await page.waitForSelector('.px-nb-note');

    const { notes } = JSON.parse(await exported(page, 'Export 1 note')) as { notes: { remark: string; page: { url: string } }[] };
    expect(notes).toMatchObject([{ remark: 'Compare with the evening', page: { url: article.url() } }]);
    await says(page, 'Saved.');
  });

  it('draws what was noted beside what is on record', async () => {
    await noteMark('helicopters');
    const page = await openNotebook();
    await page.waitForSelector('.px-nb-note');
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('input[name=px-nb-order]')][1]!.click());
    await page.waitForFunction(() => document.querySelector('.px-nb-group > button'));
    await press(page, 'Figures');
    await page.waitForSelector('.px-nb-figures svg .px-ring');
    await page.waitForSelector('.px-nb-figures svg .px-dot');
  });

  it('shows both versions when two tabs write in one note', async () => {
    await noteMark('helicopters');
    const [first, second] = [await openNotebook(), await openNotebook()];
    for (const [page, text] of [
      [first, 'From the first'],
      [second, 'From the second'],
    ] as const) {
      // A tab at the back draws nothing.
      await page.bringToFront();
      await page.waitForSelector('.px-nb-note');
      await press(page, 'Edit');
      await page.waitForSelector('.px-nb-editor textarea');
      await write(page, '.px-nb-editor textarea', text);
    }
    await first.bringToFront();
    await press(first, 'Save');
    await first.waitForFunction(() => !document.querySelector('.px-nb-editor'));
    await second.bringToFront();
    await press(second, 'Save');
    await second.waitForSelector('[role=alertdialog]');
    await says(second, 'From the first');
    await press(second, 'Keep yours');
    await second.waitForFunction(() => !document.querySelector('[role=alertdialog]'));
    await says(second, 'From the second');
  });

  it('imports a notes file once, and says where a bad one is wrong', async () => {
    const page = await openNotebook();
    await importFile(page, 'broken.json', '{"format": "parallax-notes",\n nonsense}');
    await says(page, 'line 2');
    await importFile(page, 'other.json', '{"a": 1}');
    await says(page, 'no notes file of Parallax');
    await importFile(page, 'notes.json', notesFile(3));
    await says(page, '3 notes imported.');
    expect(await lines(page)).toBe(3);
    await importFile(page, 'notes.json', notesFile(3));
    await says(page, 'already here and left as they were: 3.');
  });

  it('keeps all or nothing when the page is closed in the middle of an import, and a later import is whole', async () => {
    const page = await openNotebook();
    await importFile(page, 'many.json', notesFile(4_000));
    await page.waitForFunction(() => (document.querySelector<HTMLProgressElement>('.px-nb-status progress')?.position ?? 0) > 0, {
      polling: 'mutation',
    });
    opened.splice(opened.indexOf(page), 1);
    await page.close();
    const next = await openNotebook();
    const count = await next.evaluate(async () => {
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { sendMessage(message: object): Promise<unknown> } }>;
      const reply = await (browser ?? chrome)!.runtime.sendMessage({ parallax: 'countNotes', request: {} });
      return (reply as { count: number }).count;
    });
    expect([0, 4_000]).toContain(count);
    await importFile(next, 'many.json', notesFile(4_000));
    await says(next, 'imported');
    await says(next, '4,000 notes');
  });
});
