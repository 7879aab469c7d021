// Time from document idle (DOMContentLoaded here: the pages load nothing else) to the first painted mark, worker awake and asleep.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from '../scripts/open-browser.ts';
import { type FolderServer, serveFolder } from '../scripts/serve-folder.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const EXTENSION = join(PROJECT, '.output', 'test', 'chrome-mv3');
const RUNS = 15;

/** A page of about `kilobytes` of text, one paragraph in ten about the subject. */
export function makeLongPage(kilobytes: number): string {
  const filler = 'The council met on Tuesday and spoke at length about roads, schools and the price of bread in the valley. '.repeat(8);
  const subject =
    'In Stepanakert, Nagorno-Karabakh, two Azerbaijani helicopters were shot down on September 27, 2020, according to the Armenian Defence Ministry. ';
  const paragraphs: string[] = [];
  for (let length = 0, i = 0; length < kilobytes * 1024; i++) {
    const text = i % 10 === 0 ? subject + filler : filler;
    paragraphs.push(`<p>${text}</p>`);
    length += text.length;
  }
  return `<!doctype html><html lang="en"><head><title>Nagorno-Karabakh</title></head><body>${paragraphs.join('\n')}</body></html>`;
}

async function timeFirstMark(page: Page, url: string): Promise<number> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      const idle = performance.now();
      const look = () => {
        const marked = CSS.highlights.size > 0;
        if (marked) Object.assign(globalThis, { firstMarkMs: performance.now() - idle });
        else setTimeout(look, 1);
      };
      look();
    });
  });
  await page.goto(url);
  await page.waitForFunction(() => 'firstMarkMs' in globalThis, { timeout: 20_000 });
  return page.evaluate(() => (globalThis as unknown as { firstMarkMs: number }).firstMarkMs);
}

async function killWorker({ browser }: OpenBrowser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
}

async function measure(opened: OpenBrowser, url: string, asleep: boolean): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    if (asleep) await killWorker(opened);
    const page = await opened.browser.newPage();
    times.push(await timeFirstMark(page, url));
    await page.close();
  }
  times.sort((a, b) => a - b);
  return `p50 ${times[RUNS >> 1]!.toFixed(0)} ms, p95 ${times[Math.floor(RUNS * 0.95)]!.toFixed(0)} ms`;
}

function reportSizes(): void {
  for (const file of ['content-scripts/content.js', 'card.js', 'background.js']) {
    const bytes = readFileSync(join(EXTENSION, file));
    console.log(`${file}: ${(bytes.length / 1024).toFixed(1)} kB, gzip ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(1)} kB`);
  }
}

const server: FolderServer = await serveFolder(join(PROJECT, 'tests', 'pages'));
server.pages.set('/200.html', makeLongPage(200));
const opened = await openBrowser({ name: 'chromium', extension: EXTENSION, headless: true });
reportSizes();
for (const [title, path] of [
  ['demonstration page', '/demo.en.html'],
  ['200 kB page', '/200.html'],
] as const) {
  for (const asleep of [false, true]) {
    console.log(
      `${title}, worker ${asleep ? 'asleep' : 'awake'}: first mark ${await measure(opened, server.url + path, asleep)} after document idle`,
    );
  }
}
await opened.close();
await server.close();
