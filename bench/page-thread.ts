import type { Page } from 'puppeteer-core';
import type { BenchStage } from './bench-stage.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { countMarks, waitForLastMark } from './see-marks.ts';
import { median } from './statistics.ts';
import { PAGE_SCRIPTS, type ThreadTime, traceScript } from './trace-page.ts';

const row = rowsOf('page thread');
/** On a page without marks: long enough for a message to be answered. */
const QUIET_MS = 500;
/** After so long no further round begins. */
const WITHIN_MS = 50_000;

type PageName = keyof typeof SAMPLE_PAGES;
const ABOUT = { '20 kB': null, '200 kB': 8, '2 MB': 60 } as const;
const NOT_ABOUT = ['elsewhere, 200 kB', 'beside, 200 kB'] as const;

/** Times our code on the page's thread while pages load for the first time, from a trace; the worker is awake. */
export async function measurePageThread(stage: BenchStage, quick: boolean): Promise<Row[]> {
  const names: PageName[] = [...(Object.keys(ABOUT) as (keyof typeof ABOUT)[]), ...NOT_ABOUT];
  const times = new Map<PageName, ThreadTime[]>(names.map((name) => [name, []]));
  const marks = new Map<PageName, number>();
  const walks: number[] = [];
  const start = performance.now();
  for (let round = 0; round < (quick ? 1 : 7) && performance.now() - start < WITHIN_MS; round++) {
    for (const name of names) {
      await stage.wakeWorker();
      const page = await stage.openTab();
      times.get(name)!.push(await traceScript(page, PAGE_SCRIPTS, () => settle(page, stage, name)));
      marks.set(name, await countMarks(page));
      await page.close();
    }
    walks.push(await timeColdWalk(stage));
  }
  const of = (name: PageName, part: 'totalMs' | 'clockMs' | 'longestTaskMs' | 'longestShareMs') =>
    median(times.get(name)!.map((time) => time[part]));
  const relevant = (Object.keys(ABOUT) as (keyof typeof ABOUT)[]).flatMap((name) => {
    const most = ABOUT[name];
    const note = `${marks.get(name)} marks; ${of(name, 'clockMs').toFixed(1)} ms by the clock; ${describeFrames(times.get(name)!)}`;
    return [
      row(`${name} page, first run: our time, all told`, of(name, 'totalMs'), 'ms', { goal: most === null ? null : { most }, note }),
      row(`${name} page: longest task with our code`, of(name, 'longestTaskMs'), 'ms', {
        goal: most === null ? null : { most: 16 },
        note: `${of(name, 'longestShareMs').toFixed(1)} ms of it ours`,
      }),
    ];
  });
  const walk = median(walks);
  const others = NOT_ABOUT.map((name) => {
    const goal = name === NOT_ABOUT[0] ? { most: 1.5 } : null;
    return row(`page not about the subject (${name}): our time`, of(name, 'totalMs') / walk, '× first walk', {
      goal,
      note: `${of(name, 'totalMs').toFixed(1)} ms; a first walk takes ${walk.toFixed(2)} ms`,
    });
  });
  return [...relevant, ...others, ...(await lookForTraces(stage))];
}

/** Where most of the time went, in ms a load. */
function describeFrames(loads: readonly ThreadTime[]): string {
  const sums = new Map<string, number>();
  for (const { frames } of loads) for (const [name, ms] of frames) sums.set(name, (sums.get(name) ?? 0) + ms / loads.length);
  const most = [...sums].sort((a, b) => b[1] - a[1]).slice(0, 5);
  return most.map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(', ');
}

async function settle(page: Page, { server }: BenchStage, name: PageName): Promise<void> {
  await page.goto(server.url + SAMPLE_PAGES[name]);
  if (name in ABOUT) await waitForLastMark(page);
  else await new Promise((later) => setTimeout(later, QUIET_MS));
}

/** The bare walk over the same page where nothing has read it, in a window without the extension. */
async function timeColdWalk(stage: BenchStage): Promise<number> {
  const page = await stage.openTab(true);
  await page.goto(stage.server.url + SAMPLE_PAGES['elsewhere, 200 kB']);
  const ms = await page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) length += node.data.length;
    return length > 0 ? performance.now() - start : 0;
  });
  await page.close();
  return ms;
}

/** What a page that is not about the subject could tell of us: a background that a message has woken, and its document. */
async function lookForTraces(stage: BenchStage): Promise<Row[]> {
  const url = stage.server.url + SAMPLE_PAGES['elsewhere, 200 kB'];
  const bare = await stage.openTab(true);
  await bare.goto(url);
  const without = await bare.content();
  await bare.close();
  await stage.killWorker();
  const page = await stage.openTab();
  await page.goto(url);
  await new Promise((later) => setTimeout(later, QUIET_MS));
  const left = Number((await page.content()) !== without) + (await countMarks(page));
  const messages = Number(stage.isWorkerAwake());
  await page.close();
  return [
    row('page not about the subject: messages that woke the background', messages, '', { goal: { exactly: 0 } }),
    row('page not about the subject: what is left in its document', left, '', { goal: { exactly: 0 } }),
  ];
}
