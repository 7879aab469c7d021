import type { Page } from 'puppeteer-core';
import { ensurePack } from '../scripts/compile-pack.ts';
import type { BenchStage } from './bench-stage.ts';
import { makeNews, newsText } from './make-news.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { waitForLastMark } from './see-marks.ts';
import { median, medianRatio, takeTurns } from './statistics.ts';
import { namesOnPages } from './term-sets.ts';
import { traceScript } from './trace-page.ts';

const row = rowsOf('live page');
const BURST = 50;
/** The page is looked at four times a second: each burst is taken by itself. */
const BETWEEN_BURSTS_MS = 450;
const CONTENT_SCRIPT = '/content-scripts/content.js';

/** Times a page that goes on changing: what we add to each new paragraph, and what marks cost the page's own changes. */
export async function measureLivePage(stage: BenchStage, quick: boolean): Promise<Row[]> {
  const page = await stage.openTab();
  await watchPage(page);
  await page.goto(stage.server.url + SAMPLE_PAGES['200 kB']);
  const marks = await waitForLastMark(page);
  const seen = await page.evaluate(() => (globalThis as unknown as Watched).benchSeen);
  const perParagraph: number[] = [];
  for (let round = 0; round < (quick ? 1 : 5); round++) perParagraph.push(await timeBursts(page, quick ? 4 : 10, round));
  const shift = await page.evaluate(() => (globalThis as unknown as Watched).benchSeen.shift);
  await page.close();
  const note = `bursts of ${BURST} on a page with ${marks} marks; observer, walk, sending and painting anew`;
  return [
    row('our time for each added paragraph, all told', median(perParagraph), 'µs', { goal: { most: 10 }, note }),
    ...(await compareMutations(stage, quick)),
    row('changes to the page’s nodes while it is marked', seen.changes, '', { goal: { exactly: 0 } }),
    row('layout shift, marking and ten bursts', shift, '', { goal: { exactly: 0 } }),
  ];
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

async function timeBursts(page: Page, bursts: number, round: number): Promise<number> {
  const texts = Array.from({ length: bursts }, (_, i) => burst(1000 + round * bursts + i));
  const { totalMs } = await traceScript(page, CONTENT_SCRIPT, async () => {
    for (const paragraphs of texts) {
      await page.evaluate(appendParagraphs, paragraphs);
      await new Promise((later) => setTimeout(later, BETWEEN_BURSTS_MS));
    }
  });
  return (totalMs * 1000) / (bursts * BURST);
}

function burst(seed: number): string[] {
  const names = namesOnPages(ensurePack());
  const news = makeNews({ seed, script: 'latin', length: BURST * 800, aboutEvery: 14, besideEvery: 25, names });
  return news.slice(0, BURST).map((paragraph) => newsText([paragraph]));
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

/** The page's own changes where marks stand, against the same page in a window without us. */
async function compareMutations(stage: BenchStage, quick: boolean): Promise<Row[]> {
  const open = async (bare: boolean) => {
    const page = await stage.openTab(bare);
    await page.goto(stage.server.url + SAMPLE_PAGES['200 kB']);
    if (!bare) await waitForLastMark(page);
    return page;
  };
  const [marked, bare] = [await open(false), await open(true)];
  const time = (page: Page) => async () => {
    await page.bringToFront();
    const ms = await page.evaluate(changePage);
    // Its changes are read again before the next turn.
    await new Promise((later) => setTimeout(later, BETWEEN_BURSTS_MS));
    return ms;
  };
  const turns = { marked: time(marked), bare: time(bare) };
  await takeTurns(2, turns);
  const samples = await takeTurns(quick ? 5 : 25, turns);
  await marked.close();
  await bare.close();
  const note = `${median(samples.bare).toFixed(2)} ms without us: paragraphs taken out and put back, text set anew`;
  return [
    row('the page’s own changes while marks stand', medianRatio(samples.marked, samples.bare), '× without us', {
      goal: { most: 1.05 },
      note,
    }),
  ];
}

/** Takes every paragraph out and puts it back, and sets the first text of each anew; milliseconds. */
function changePage(): number {
  const paragraphs = [...document.querySelectorAll('article p')];
  const start = performance.now();
  for (const paragraph of paragraphs) {
    const { nextSibling, parentNode } = paragraph;
    paragraph.remove();
    parentNode!.insertBefore(paragraph, nextSibling);
  }
  for (const { firstChild } of paragraphs) if (firstChild instanceof Text) firstChild.data = `${firstChild.data}`;
  return performance.now() - start;
}
