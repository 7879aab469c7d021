import type { Page } from 'puppeteer-core';
import type { BenchStage } from './bench-stage.ts';
import { bundleScript } from './bundle-script.ts';
import type { HitBench } from './in-page/hit-test-page.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { waitForLastMark } from './see-marks.ts';
import { median, medianRatio, takeTurns } from './statistics.ts';

const row = rowsOf('page changes');
/** So that what a turn has changed is read again before the next one. */
const BETWEEN_TURNS_MS = 450;

/** Times the page's own changes: where we read it, where marks alone stand on it, and without either. */
export async function measurePageChanges(stage: BenchStage, quick: boolean): Promise<Row[]> {
  const read = await openPage(stage, false);
  const marks = await waitForLastMark(read);
  const [painted, bare] = [await openPage(stage, true), await openPage(stage, true)];
  await painted.evaluate(await bundleScript('hit-test-page'));
  await painted.evaluate((count) => (globalThis as unknown as { hitBench: HitBench }).hitBench.mark(count), marks);
  const rows: Row[] = [];
  for (const withLayout of [false, true]) {
    const time = (page: Page) => () => timeChange(page, { withLayout, isRead: page === read });
    const turns = { read: time(read), painted: time(painted), bare: time(bare) };
    await takeTurns({ rounds: 2, withinMs: 10_000 }, turns);
    const samples = await takeTurns({ rounds: quick ? 3 : 15, withinMs: 12_000 }, turns);
    const what = withLayout ? 'the page’s own changes and their layout' : 'the page’s own changes';
    const note = `${median(samples.bare).toFixed(2)} ms without: paragraphs taken out and put back, text set anew`;
    const goal = withLayout ? null : { most: 1.05 };
    rows.push(row(`${what}: ${marks} marks and our observer`, medianRatio(samples.read, samples.bare), '× without', { goal, note }));
    rows.push(row(`${what}: ${marks} marks alone`, medianRatio(samples.painted, samples.bare), '× without'));
  }
  for (const page of [read, painted, bare]) await page.close();
  return rows;
}

async function openPage(stage: BenchStage, bare: boolean): Promise<Page> {
  const page = await stage.openTab(bare);
  await page.goto(stage.server.url + SAMPLE_PAGES['200 kB']);
  return page;
}

async function timeChange(page: Page, { withLayout, isRead = false }: { withLayout: boolean; isRead?: boolean }): Promise<number> {
  await page.bringToFront();
  const ms = await page.evaluate(changePage, withLayout);
  if (isRead) await new Promise((later) => setTimeout(later, BETWEEN_TURNS_MS));
  return ms;
}

/** Takes every paragraph out and puts it back, and sets the first text of each anew; milliseconds. */
function changePage(withLayout: boolean): number {
  const paragraphs = [...document.querySelectorAll('article p')];
  const start = performance.now();
  for (const paragraph of paragraphs) {
    const { nextSibling, parentNode } = paragraph;
    paragraph.remove();
    parentNode!.insertBefore(paragraph, nextSibling);
  }
  for (const { firstChild } of paragraphs) if (firstChild instanceof Text) firstChild.data = `${firstChild.data}`;
  if (withLayout) document.body.getBoundingClientRect();
  return performance.now() - start;
}
