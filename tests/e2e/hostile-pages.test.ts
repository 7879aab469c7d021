import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listMarks, MARK_KINDS, openCard } from '../../scripts/drive-page.ts';

import { BROWSERS, openStage, type Stage, storeSettings } from './open-extension.ts';
import { SENTENCE, samplePage } from './sample-page.ts';
import { waitUntil } from './wait-until.ts';

const FILLER = 'The harbour office counted the boats again and found as many as the day before. '.repeat(6);

describe.each(BROWSERS)('a page that makes it hard, in %s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(name);
    await storeSettings(stage, { kindsOff: [], paint: 'every' });
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await page?.close();
    for (const header of Object.keys(stage.server.headers)) delete stage.server.headers[header];
  });

  const visit = async (html: string): Promise<void> => {
    stage.server.pages.set('/page.html', html);
    page = await stage.visit('/page.html');
  };
  const isMarked = (text: string) => async () => (await listMarks(page)).some((mark) => mark.text.includes(text));
  const waitForMark = (text: string, timeoutMs = 20_000) => waitUntil(`"${text}" is marked`, isMarked(text), timeoutMs);
  const cardOf = async (text: string): Promise<string | null> =>
    openCard(page, (await listMarks(page)).find((mark) => mark.text.includes(text))!);

  const cardStyle = () =>
    page.evaluate(() => {
      const card = document.querySelector('parallax-root')!.shadowRoot!.querySelector('.px-card')!;
      const { width, color, backgroundColor, borderRadius, fontSize } = getComputedStyle(card);
      return { width, color, backgroundColor, borderRadius, fontSize };
    });
  const unstyled = () =>
    page.evaluate(() => {
      const { width, color, backgroundColor, borderRadius, fontSize } = getComputedStyle(document.body);
      return { width, color, backgroundColor, borderRadius, fontSize };
    });

  it('is marked from its first to its last paragraph when it holds 5 MB', async () => {
    const paragraphs = Array.from({ length: 10_500 }, (_, i) => `<p>${i} ${FILLER}</p>`);
    paragraphs.unshift(`<p>${SENTENCE}</p>`);
    paragraphs.push('<p>Shells fell on Martakert in the evening, officials in Stepanakert said.</p>');
    const html = samplePage(paragraphs.join('\n'));
    expect(html.length).toBeGreaterThan(5_000_000);
    await visit(html);
    await waitForMark('helicopters', 40_000);
    await waitForMark('Martakert', 40_000);
    expect(await cardOf('helicopters')).toMatch(/Matches a figure on record/);
  });

  it('gets its marks and its card back when it deletes them again and again', async () => {
    await visit(samplePage(`<p>${SENTENCE}</p>`));
    await waitForMark('helicopters');
    const before = await listMarks(page);
    await page.evaluate(async () => {
      for (let i = 0; i < 20; i++) {
        CSS.highlights.clear();
        document.querySelector('parallax-root')?.remove();
        await new Promise((later) => setTimeout(later, 50));
      }
    });
    await page.mouse.move(400, 400);
    await waitUntil('the marks are back', async () => {
      await page.mouse.move(400 + Math.random() * 20, 420);
      return (await listMarks(page)).length === before.length;
    });
    expect(await listMarks(page)).toEqual(before);
    expect(await cardOf('helicopters')).toMatch(/Matches a figure on record/);
    expect(await page.evaluate(() => document.querySelectorAll('parallax-root').length)).toBe(1);
  });

  it('keeps its marks while it changes a hundred times a second, and late text is marked', async () => {
    await visit(samplePage(`<p>${SENTENCE}</p><p id="ticker">0</p><div id="late"></div>`));
    await waitForMark('helicopters');
    const changes = await page.evaluate(async () => {
      const ticker = document.querySelector('#ticker')!;
      let made = 0;
      const end = performance.now() + 2_000;
      while (performance.now() < end) {
        ticker.textContent = `Update ${++made}`;
        if (made % 2) ticker.append(document.createElement('span'));
        await new Promise((later) => setTimeout(later, 8));
      }
      document.querySelector('#late')!.innerHTML = '<p>Shells fell on Martakert in the evening.</p>';
      return made;
    });
    expect(changes).toBeGreaterThan(100);
    await waitForMark('Martakert');
    expect(await isMarked('helicopters')()).toBe(true);
    expect(await cardOf('Martakert')).not.toBeNull();
  });

  it('is read anew when it goes to another address and swaps its content', async () => {
    await visit(samplePage(`<main><p>${SENTENCE}</p></main>`));
    await waitForMark('helicopters');
    await page.evaluate(() => {
      history.pushState({}, '', '/other.html');
      document.querySelector('main')!.innerHTML = '<p>Shells fell on Martakert in the evening, officials in Shushi said.</p>';
    });
    await waitForMark('Martakert');
    expect(await isMarked('helicopters')()).toBe(false);
    await page.evaluate(() => {
      history.pushState({}, '', '/garden.html');
      document.title = 'Roses';
      document.querySelector('main')!.innerHTML = '<p>Roses and two trees.</p>';
    });
    await waitUntil('no mark is left', async () => (await listMarks(page)).length === 0 && (await page.$('parallax-root')) === null);
  });

  it('is marked in its frames of permitted hosts too', async () => {
    stage.server.pages.set('/inner.html', samplePage(`<p>${SENTENCE}</p>`));
    await visit(samplePage('<p>Roses.</p><iframe src="/inner.html" width="800" height="300"></iframe>', { title: 'Roses' }));
    await waitUntil('the frame is marked', async () => {
      const frame = page.frames().find((found: Frame) => found.url().endsWith('/inner.html'));
      return (await frame?.evaluate((kinds) => kinds.some((kind) => CSS.highlights.has(`parallax-${kind}`)), MARK_KINDS)) ?? false;
    });
    expect(await listMarks(page)).toEqual([]);
  });

  it.each([
    ['allows nothing', "default-src 'none'"],
    ['demands trusted types', "require-trusted-types-for 'script'; trusted-types 'none'"],
    ['shuts itself into a sandbox', 'sandbox allow-scripts'],
  ])('gets marks and a styled card when its policy %s', async (_what, policy) => {
    stage.server.headers['content-security-policy'] = policy;
    await visit(samplePage(`<p>${SENTENCE}</p>`));
    await waitForMark('helicopters');
    expect(await cardOf('helicopters')).toMatch(/Matches a figure on record/);
    const styled = await cardStyle();
    await page.close();
    delete stage.server.headers['content-security-policy'];
    await visit(samplePage(`<p>${SENTENCE}</p>`));
    await waitForMark('helicopters');
    await cardOf('helicopters');
    expect(styled).toEqual(await cardStyle());
    expect(styled).not.toEqual(await unstyled());
  });

  it('keeps what is being written in it, byte for byte', async () => {
    const draft = `<p>Stepanakert <b>and</b> two&nbsp;helicopters</p><!-- a note --><p>${SENTENCE}</p>`;
    await visit(
      samplePage(`<p>${SENTENCE}</p><div id="draft" contenteditable="true">${draft}</div><textarea id="form">${SENTENCE}</textarea>`),
    );
    await waitForMark('helicopters');
    const marked = await page.evaluate((kinds) => {
      const registry = CSS.highlights as unknown as { get(name: string): Iterable<AbstractRange> | undefined };
      const inDraft = (range: AbstractRange) => range.startContainer.parentElement?.closest('#draft, #form') !== null;
      return kinds.flatMap((kind) => [...(registry.get(`parallax-${kind}`) ?? [])]).filter(inDraft).length;
    }, MARK_KINDS);
    expect(marked).toBe(0);
    expect(await cardOf('helicopters')).not.toBeNull();
    await page.evaluate(() => document.querySelector<HTMLElement>('#draft')!.focus());
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    const written = await page.evaluate(() => [
      document.querySelector('#draft')!.innerHTML,
      document.querySelector<HTMLTextAreaElement>('#form')!.value,
    ]);
    expect(written[0]!.replace('!', '')).toBe(draft);
    expect(written[1]).toBe(SENTENCE);
  });
});
