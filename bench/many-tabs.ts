import type { Page } from 'puppeteer-core';
import type { BenchStage } from './bench-stage.ts';
import { readFirstMark, watchFirstMark } from './first-mark.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { percentile } from './statistics.ts';
import { heapBytes } from './tab-memory.ts';

const row = rowsOf('many tabs');
const PATH = SAMPLE_PAGES['20 kB'];

/** Times many tabs that are opened at once, each as if it were shown, until all are marked. */
export async function measureManyTabs(stage: BenchStage, quick: boolean): Promise<Row[]> {
  const count = quick ? 10 : 50;
  await stage.wakeWorker();
  const before = await heapBytes(await stage.workerSession());
  const pages = await Promise.all(Array.from({ length: count }, () => prepareTab(stage)));
  const start = Date.now();
  await Promise.all(pages.map((page) => page.goto(stage.server.url + PATH, { timeout: 60_000 })));
  const marks = await Promise.all(pages.map(readFirstMark));
  const after = await heapBytes(await stage.workerSession());
  await Promise.all(pages.map((page) => page.close()));
  const times = marks.map(({ firstMarkAt }) => firstMarkAt - start);
  const waits = marks.map(({ firstMarkMs }) => firstMarkMs);
  const note = `each ${percentile(waits, 0.5).toFixed(0)} ms after its document idle (p95 ${percentile(waits, 0.95).toFixed(0)} ms)`;
  return [
    row(`${count} tabs of 20 kB opened at once, until all are marked`, Math.max(...times), 'ms', { note }),
    row('the background’s heap after it', after / 1e6, 'MB', { note: `${(before / 1e6).toFixed(1)} MB before` }),
  ];
}

async function prepareTab(stage: BenchStage): Promise<Page> {
  const page = await stage.openTab();
  await page.emulateFocusedPage(true);
  await watchFirstMark(page);
  return page;
}
