import type { Page } from 'puppeteer-core';
import { listMarks, type SeenMark } from '../scripts/drive-page.ts';
import { type BenchStage, REST_MS } from './bench-stage.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { waitForLastMark } from './see-marks.ts';
import { median, percentile } from './statistics.ts';

const row = rowsOf('card');
const FRAME_MS = 1000 / 60;
/** A card closes some time after the pointer left; one that opens meanwhile would come sooner. */
const CLOSED_MS = 450;

/** Times a card from the end of the rest to the frame that paints it: warm, the first time in a tab, and with a sleeping worker. */
export async function measureCardOpening(stage: BenchStage, quick: boolean): Promise<Row[]> {
  const warm: number[] = [];
  const woken: number[] = [];
  const { page, marks } = await openMarkedPage(stage);
  await timeOpening(page, marks[0]!);
  for (let turn = 0; turn < (quick ? 4 : 30); turn++) {
    // One in four meets a worker that was ended meanwhile.
    const asleep = turn % 4 === 3;
    if (asleep) await stage.killWorker();
    (asleep ? woken : warm).push(await timeOpening(page, marks[turn % marks.length]!));
  }
  await page.close();
  const first: number[] = [];
  const firstAsleep: number[] = [];
  for (let round = 0; round < (quick ? 1 : 6); round++) {
    first.push(await timeFirst(stage, false));
    firstAsleep.push(await timeFirst(stage, true));
  }
  const inFrames = (times: number[]) =>
    `p50 ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms of ${times.length}`;
  return [
    row('warm, p95', percentile(warm, 0.95) / FRAME_MS, 'frames', { goal: { most: 2 }, note: inFrames(warm) }),
    row('warm, worker asleep', median(woken), 'ms', { note: inFrames(woken) }),
    row('first in a tab, worker awake', median(first), 'ms', { note: inFrames(first) }),
    row('first in a tab, worker asleep', median(firstAsleep), 'ms', { goal: { most: 150 }, note: inFrames(firstAsleep) }),
  ];
}

/** Its first marks, scrolled into view. */
async function openMarkedPage(stage: BenchStage): Promise<{ page: Page; marks: SeenMark[] }> {
  const page = await stage.openTab();
  await page.goto(stage.server.url + SAMPLE_PAGES['20 kB']);
  await waitForLastMark(page);
  await page.bringToFront();
  const marks = await listMarks(page);
  const top = await page.evaluate((y) => {
    scrollTo(0, y - 100);
    return scrollY;
  }, marks[0]!.y);
  const inView = marks.map((mark) => ({ ...mark, y: mark.y - top })).filter(({ y }) => y < 700);
  return { page, marks: inView.slice(0, 12) };
}

async function timeFirst(stage: BenchStage, asleep: boolean): Promise<number> {
  const { page, marks } = await openMarkedPage(stage);
  if (asleep) await stage.killWorker();
  const ms = await timeOpening(page, marks[0]!);
  await page.close();
  return ms;
}

/** Opens one card by resting on a mark, and closes it again by leaving; milliseconds from the end of the rest to its frame. */
async function timeOpening(page: Page, { x, y }: SeenMark): Promise<number> {
  await page.mouse.move(2, 2);
  await new Promise((closed) => setTimeout(closed, CLOSED_MS));
  await page.waitForSelector('parallax-root >>> .px-card', { hidden: true });
  await page.evaluate(watchCard, REST_MS);
  // One jump: the rest begins with it.
  await page.mouse.move(x, y);
  await page.waitForFunction(() => 'benchCardMs' in globalThis, { polling: 50, timeout: 10_000 });
  return page.evaluate(() => (globalThis as unknown as { benchCardMs: number }).benchCardMs);
}

/**
 * Starts a clock in the frame that takes the next pointer move, as the extension does, and stops it after the frame in which the card has
 * come to stand in its shadow root (the test build's is open) and has a size.
 */
function watchCard(restMs: number): void {
  Reflect.deleteProperty(globalThis, 'benchCardMs');
  let end = Number.POSITIVE_INFINITY;
  const card = () => document.querySelector('parallax-root')?.shadowRoot?.querySelector('.px-card');
  const look = () => {
    if (performance.now() < end || !card()?.getClientRects().length) return void requestAnimationFrame(look);
    // Tasks posted in a frame's callback run after that frame was painted.
    const painted = new MessageChannel();
    painted.port1.onmessage = () => Object.assign(globalThis, { benchCardMs: performance.now() - end });
    painted.port2.postMessage(null);
  };
  const onMove = () =>
    requestAnimationFrame(() => {
      end = performance.now() + restMs;
      look();
    });
  document.addEventListener('pointermove', onMove, { once: true, capture: true });
}
