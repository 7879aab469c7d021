import type { CDPSession, Page } from 'puppeteer-core';
import type { BenchStage } from './bench-stage.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { waitForLastMark } from './see-marks.ts';
import { median, takeTurns } from './statistics.ts';

const row = rowsOf('memory');
const KB = 1000;

/** Measures what a marked page holds beyond the same page in a window without us, after garbage collection. */
export async function measureTabMemory(stage: BenchStage, quick: boolean): Promise<Row[]> {
  let marks = 0;
  const turn = (bare: boolean) => async () => {
    const page = await stage.openTab(bare);
    await page.goto(stage.server.url + SAMPLE_PAGES['200 kB']);
    if (!bare) marks = await waitForLastMark(page);
    const bytes = await heldBytes(page);
    await page.close();
    return bytes;
  };
  const samples = await takeTurns({ rounds: quick ? 1 : 7, withinMs: 25_000 }, { marked: turn(false), bare: turn(true) });
  const beyond = median(samples.marked.map((bytes, round) => bytes - samples.bare[round]!));
  const note = `200 kB page, ${marks} marks; the page alone ${(median(samples.bare) / KB).toFixed(0)} kB; script heap, DOM objects and buffers`;
  return [row('a tab, beyond the page', beyond / KB, 'kB', { goal: { most: 1000 }, note })];
}

async function heldBytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const bytes = await heapBytes(session);
  await session.detach();
  return bytes;
}

/** Returns what a thread's heap holds after two collections, all worlds of it: script values, DOM objects and buffers. */
export async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
