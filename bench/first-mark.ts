import type { Page } from 'puppeteer-core';
import type { BenchStage } from './bench-stage.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { waitForLastMark } from './see-marks.ts';
import { median, percentile, takeTurns } from './statistics.ts';

const row = rowsOf('first mark');
const PAGES = { 'demonstration page': '/demo.en.html', '200 kB page': SAMPLE_PAGES['200 kB'] };

/** Times from document idle (DOMContentLoaded here: the pages load nothing else) to the first mark, worker awake and asleep. */
export async function measureFirstMark(stage: BenchStage, quick: boolean): Promise<Row[]> {
  const heats = Object.entries(PAGES).flatMap(([title, path]) =>
    [false, true].map((asleep) => [`${title}, worker ${asleep ? 'asleep' : 'awake'}`, () => timeOnce(stage, path, asleep)] as const),
  );
  const samples = await takeTurns({ rounds: quick ? 1 : 9, withinMs: 60_000 }, Object.fromEntries(heats));
  return Object.entries(samples).map(([title, times]) => {
    const most = title.startsWith('200') ? (title.endsWith('asleep') ? 200 : 60) : null;
    const note = `p95 ${percentile(times, 0.95).toFixed(0)} ms`;
    return row(`${title}: document idle to first mark`, median(times), 'ms', { goal: most === null ? null : { most }, note });
  });
}

async function timeOnce(stage: BenchStage, path: string, asleep: boolean): Promise<number> {
  if (asleep) await stage.killWorker();
  else await warmWorker(stage);
  const page = await stage.openTab();
  await watchFirstMark(page);
  await page.goto(stage.server.url + path);
  const { firstMarkMs } = await readFirstMark(page);
  await page.close();
  return firstMarkMs;
}

/** An awake worker is one that has read a page before. */
async function warmWorker(stage: BenchStage): Promise<void> {
  const page = await stage.openTab();
  await page.goto(stage.server.url + SAMPLE_PAGES['20 kB']);
  await waitForLastMark(page);
  await page.close();
}

/** When a page had its first mark. */
export interface FirstMark {
  /** After document idle. */
  firstMarkMs: number;
  /** Since 1970, in ms, to be compared between tabs. */
  firstMarkAt: number;
}

/** Makes the next document of a tab note its first mark; it looks every few milliseconds. */
export async function watchFirstMark(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      const idle = performance.now();
      const look = () => {
        if (CSS.highlights.size === 0) setTimeout(look, 1);
        else Object.assign(globalThis, { firstMarkMs: performance.now() - idle, firstMarkAt: performance.timeOrigin + performance.now() });
      };
      look();
    });
  });
}

/** Waits for the first mark that `watchFirstMark` was to see. */
export async function readFirstMark(page: Page): Promise<FirstMark> {
  await page.waitForFunction(() => 'firstMarkMs' in globalThis, { timeout: 60_000, polling: 100 });
  return page.evaluate(() => {
    const { firstMarkMs, firstMarkAt } = globalThis as unknown as FirstMark;
    return { firstMarkMs, firstMarkAt };
  });
}
