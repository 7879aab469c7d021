import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeCard, listMarks, openCard, type SeenMark, waitForMarks } from '../../scripts/drive-page.ts';
import { BROWSERS, openStage, type Stage, storeSettings } from './open-extension.ts';

const ALL_KINDS = { kindsOff: [], paint: 'every' };

describe.each(BROWSERS)('reading a page in %s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(name);
    await storeSettings(stage, ALL_KINDS);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await page?.close();
    await storeSettings(stage, ALL_KINDS);
  });

  /** Opens a demonstration page and waits until its late paragraph is marked too. */
  const visitWhole = async (path: string): Promise<void> => {
    page = await stage.visit(path);
    await waitForMarks(page);
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('parallax-figure') as unknown as Iterable<Range>)].some(
        (range) => range.startContainer.parentElement?.id === 'late',
      ),
    );
  };
  const markOf = async (text: string): Promise<SeenMark> => {
    const mark = (await listMarks(page)).find((seen) => seen.text.includes(text));
    if (!mark) throw new Error(`no mark on "${text}"`);
    return mark;
  };
  const cardOf = async (text: string): Promise<string> => {
    const card = await openCard(page, await markOf(text));
    if (card === null) throw new Error(`no card on "${text}"`);
    return card;
  };

  it.each(['en', 'fr'])('marks names, figures and wordings of the demonstration page (%s) and leaves its nodes alone', async (language) => {
    await visitWhole(`/demo.${language}.html`);
    const texts = (await listMarks(page)).map(({ text }) => text);
    expect(texts).toContain('Stepanakert');
    expect(texts.some((text) => /(two|deux).*(helicopters|hélicoptères)/.test(text))).toBe(true);
    expect(texts.some((text) => /counter-offensive|contre-offensive/.test(text))).toBe(true);
    expect(texts.filter((text) => /S-300|18|7[:h ]|July|juillet|40/.test(text) && !/18.*(drones|Armenian)/.test(text))).toEqual([]);
    const nodes = () => page.evaluate(() => document.body.innerHTML);
    const marked = await nodes();
    await storeSettings(stage, { everywhereOff: true });
    expect(await nodes()).toBe(marked);
    expect(marked).not.toContain('<parallax');
  });

  it('opens the figure card with every figure on record and who says it', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    const card = await cardOf('helicopters');
    expect(card).toMatch(/helicopters/i);
    for (const value of ['1', '2', '4']) expect(card).toContain(value);
    expect(card).toMatch(/Azerbaijan/);
    expect(card).toMatch(/Matches a figure on record/);
  });

  it('opens the place card with both names', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    const card = await cardOf('Stepanakert');
    expect(card).toContain('Khankendi');
    expect(card).toContain('Ստեփանակերտ');
  });

  it('closes the card on Escape and opens it again elsewhere', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    await cardOf('Stepanakert');
    await closeCard(page);
    expect(await cardOf('helicopters')).toMatch(/helicopters/i);
  });

  it('puts its marks back when the page deletes them, and its element when the page removes it', async () => {
    await visitWhole('/demo.en.html');
    const before = (await listMarks(page)).length;
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('parallax-root')?.remove();
    });
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    await waitForMarks(page);
    expect((await listMarks(page)).length).toBe(before);
    expect(await cardOf('Stepanakert')).toContain('Khankendi');
  });

  it('leaves no trace on a page about something else', async () => {
    stage.server.pages.set(
      '/garden.html',
      '<!doctype html><html lang="en"><title>Garden</title><body><p>Two helicopters watered 30,000 roses in Lachine, Québec.</p></body></html>',
    );
    page = await stage.visit('/garden.html');
    await new Promise((later) => setTimeout(later, 800));
    expect(await listMarks(page)).toEqual([]);
    expect(await page.$('parallax-root')).toBeNull();
  });

  it('follows the switches at once, without a reload', async () => {
    page = await stage.visit('/demo.en.html');
    await waitForMarks(page);
    await storeSettings(stage, { ...ALL_KINDS, everywhereOff: true });
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('parallax-place'));
    expect(await page.$('parallax-root')).toBeNull();
    await storeSettings(stage, { ...ALL_KINDS, kindsOff: ['figure'] });
    await page.bringToFront();
    await waitForMarks(page);
    expect((await listMarks(page)).some(({ kind }) => kind === 'figure')).toBe(false);
  });
});
