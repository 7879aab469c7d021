import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeCard, listMarks, MARK_KINDS, openCard, type SeenMark, waitForMarks } from '../../scripts/drive-page.ts';
import { findShared } from '../../scripts/find-shared.ts';
import { listenToPage, listenToWorker } from './listen-for-errors.ts';
import { writeNewsPage } from './news-page.ts';
import { openStage, type Stage, storeSettings } from './open-extension.ts';
import { openPopupTab } from './open-popup-tab.ts';

const shared = findShared();
if (shared === null) console.log('annotated pages not read in a browser: no folder with the evaluation sets (PARALLAX_SHARED)');

/** Cards opened on each page: enough to meet every kind, few enough for a test of minutes. */
const CARDS = 6;

interface AnnotatedPage {
  id: string;
  language: string;
  date: string | null;
  excerpts: { text: string }[];
}

describe.skipIf(shared === null)('the annotated pages in Chromium', () => {
  const lines: string[] = [];
  const heard: string[] = [];
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage('chromium');
    await storeSettings(stage, { kindsOff: [], paint: 'every', restDelayMs: 300 });
    await listenToWorker(stage, heard);
  });
  afterEach(async () => {
    await page?.close();
    heard.length = 0;
  });
  afterAll(async () => {
    await stage?.close();
    console.log(lines.join('\n'));
  });

  /** Puts a page on the server and opens it, listening from its first script on. */
  const visit = async ({ id, language, date, excerpts }: AnnotatedPage): Promise<void> => {
    const day = date !== null && /^\d{4}-\d{2}(-\d{2})?$/.test(date) ? date : null;
    const html = writeNewsPage({ title: '', language, date: day, paragraphs: excerpts.map(({ text }) => text) });
    stage.server.pages.set(`/${id}.html`, html);
    page = await stage.opened.browser.newPage();
    await listenToPage(page, heard);
    await page.goto(`${stage.server.url}/${id}.html`);
    await page.bringToFront();
  };

  it.each(readPages('negative'))('leave no trace on $id, which is about something else', async (annotated) => {
    await visit(annotated);
    const popup = await openPopupTab(stage, page.url());
    await popup.waitForFunction(() => document.body.innerText.includes('Nothing on record was found on this page'));
    await popup.close();
    expect(await listMarks(page)).toEqual([]);
    expect(await page.$('parallax-root')).toBeNull();
    expect(heard).toEqual([]);
    lines.push(formatCounts(annotated.id, []));
  });

  it.each(readPages('positive'))('are marked on $id, and every mark tried opens its card', async (annotated) => {
    await visit(annotated);
    await waitForMarks(page);
    const marks = await listMarks(page);
    lines.push(formatCounts(annotated.id, marks));
    expect(await listSilent(page, spread(marks, CARDS))).toEqual([]);
    expect(heard).toEqual([]);
  });
});

function readPages(part: 'positive' | 'negative'): AnnotatedPage[] {
  if (shared === null) return [];
  const folder = join(shared, 'eval', 'dev', part);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnnotatedPage);
}

/** Rests on marks one after another; returns the words of those whose card does not open or says nothing. */
async function listSilent(page: Page, marks: SeenMark[]): Promise<string[]> {
  const silent: string[] = [];
  for (const mark of marks) {
    const said = await openCard(page, mark);
    if (!said?.trim()) silent.push(`${mark.kind}: ${mark.text}`);
    if (said !== null) await closeCard(page);
  }
  return silent;
}

/** Up to so many, evenly from first to last. */
function spread<T>(items: T[], count: number): T[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * (items.length - 1)) / (count - 1))]!);
}

function formatCounts(id: string, marks: SeenMark[]): string {
  return `${id}: ${MARK_KINDS.map((kind) => `${kind} ${marks.filter((mark) => mark.kind === kind).length}`).join(', ')}`;
}
