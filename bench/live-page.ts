import type { Page } from 'puppeteer-core';
import { ensurePack } from '../scripts/compile-pack.ts';
import type { BenchStage } from './bench-stage.ts';
import { makeNews } from './make-news.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { waitForLastMark } from './see-marks.ts';
import { median } from './statistics.ts';
import { namesOnPages } from './term-sets.ts';
import { PAGE_SCRIPTS, traceScript } from './trace-page.ts';

const row = rowsOf('live page');
const BURST = 50;
/** The page is looked at four times a second: each burst is taken by itself. */
const BETWEEN_BURSTS_MS = 450;

/** Times a page that goes on changing: what we add to each new paragraph, and what of the page we change. */
export async function measureLivePage(stage: BenchStage, quick: boolean): Promise<Row[]> {
  const visits: Visit[] = [];
  for (let round = 0; round < (quick ? 1 : 5); round++) visits.push(await visitLivePage(stage, quick ? 4 : 8));
  const [{ marks, changes }] = visits as [Visit];
  const shift = Math.max(...visits.map((visit) => visit.shift));
  const note = `bursts of ${BURST} on a page with ${marks} marks; observer, walk, sending and painting anew`;
  return [
    row('our time for each added paragraph, all told', median(visits.map(({ us }) => us)), 'µs', { goal: { most: 10 }, note }),
    row('changes to the page’s own nodes by marking it', changes, '', { goal: { exactly: 0 } }),
    row('layout shift while it is marked and grows', shift, '', { goal: { exactly: 0 } }),
  ];
}

/** What one visit of a page that grows has shown. */
interface Visit {
  marks: number;
  us: number;
  changes: number;
  shift: number;
}

/** Each visit begins with the page as it was: one that has grown has more marks to paint. */
async function visitLivePage(stage: BenchStage, bursts: number): Promise<Visit> {
  const page = await stage.openTab();
  await watchPage(page);
  await page.goto(stage.server.url + SAMPLE_PAGES['200 kB']);
  const marks = await waitForLastMark(page);
  const { changes } = await page.evaluate(() => (globalThis as unknown as Watched).benchSeen);
  const us = await timeBursts(page, bursts);
  const { shift } = await page.evaluate(() => (globalThis as unknown as Watched).benchSeen);
  await page.close();
  return { marks, us, changes, shift };
}

/** What a page script has seen of its own page. */
interface Watched {
  benchSeen: { changes: number; shift: number };
}

/** Counts changes after the page has been read that are not the coming of our own element, and layout shifts. */
async function watchPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen = { changes: 0, shift: 0 };
    Object.assign(globalThis, { benchSeen: seen });
    const isOurs = (node: Node) => (node as Element).localName === 'parallax-root';
    const observer = new MutationObserver((records) => {
      for (const { type, addedNodes, removedNodes } of records)
        if (type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOurs)) seen.changes++;
    });
    addEventListener('DOMContentLoaded', () =>
      observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true }),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function timeBursts(page: Page, bursts: number): Promise<number> {
  const texts = Array.from({ length: bursts }, (_, i) => makeBurst(1000 + i));
  const { totalMs } = await traceScript(page, PAGE_SCRIPTS, async () => {
    for (const paragraphs of texts) {
      await page.evaluate(appendParagraphs, paragraphs);
      await new Promise((later) => setTimeout(later, BETWEEN_BURSTS_MS));
    }
  });
  return (totalMs * 1000) / (bursts * BURST);
}

/** Entries of two sentences, as a live ticker has them. */
function makeBurst(seed: number): string[] {
  const names = namesOnPages(ensurePack());
  const news = makeNews({ seed, script: 'latin', length: BURST * 400, aboutEvery: 14, besideEvery: 25, names });
  const texts = news.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return Array.from({ length: BURST }, (_, i) => `${texts[2 * i]} ${texts[2 * i + 1]}`);
}

function appendParagraphs(texts: string[]): void {
  const added = document.createDocumentFragment();
  for (const text of texts) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    added.append(paragraph);
  }
  document.querySelector('article')!.append(added);
}
