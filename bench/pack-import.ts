import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { makeLargePack } from '../scripts/large-pack.ts';
import { openExtensionPage } from '../scripts/open-browser.ts';
import type { BenchStage } from './bench-stage.ts';
import { bundleScript } from './bundle-script.ts';
import type { PackImportPage, PageImport } from './in-page/pack-import-page.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { median, percentile } from './statistics.ts';

const row = rowsOf('pack');
const MB = 1_000_000;
const SAMPLE_MS = 400;

/**
 * Imports a generated pack from a file into IndexedDB, in a page of the extension: time, memory against a pack a tenth its size, look-ups,
 * and how soon a cancelled import has left nothing behind.
 */
export async function measurePackImport({ opened }: Pick<BenchStage, 'opened'>, quick: boolean): Promise<Row[]> {
  const claims = quick ? 10_000 : 100_000;
  const folder = await mkdtemp(join(tmpdir(), 'parallax-packs-'));
  const files = { small: join(folder, 'small.json'), large: join(folder, 'large.json') };
  const page = await openExtensionPage(opened, 'popup.html');
  try {
    await writePack(files.small, claims / 10);
    await writePack(files.large, claims);
    await page.evaluate(await bundleScript('pack-import-page'));
    const cancelled = await importFile(page, files.large, claims / 2);
    const small = await importMeasured(page, files.small);
    const large = await importMeasured(page, files.large);
    const bytes = (await stat(files.large)).size;
    const diskBytes = await page.evaluate(() => packImport.diskBytes());
    return [
      ...rowsOfImport({ claims, bytes, small, large, cancelled }),
      ...rowsOfLookUps(await page.evaluate((times, among) => packImport.lookUp(times, among), quick ? 100 : 500, claims)),
      ...rowsOfEngine(await page.evaluate(() => packImport.readEngine())),
      row('on the disk, all databases', diskBytes / MB, 'MB', { note: 'as the browser estimates it' }),
    ];
  } finally {
    await page.evaluate(() => void indexedDB.deleteDatabase('bench-imported'));
    await page.close();
    await rm(folder, { recursive: true });
  }
}

declare const packImport: PackImportPage;

async function writePack(path: string, claims: number): Promise<void> {
  await pipeline(Readable.from(makeLargePack({ claims })), createWriteStream(path));
}

/** Imports a file from the disk, as a reader chooses one. Throws when it is not imported although nothing cancels it. */
async function importFile(page: Page, path: string, cancelAt: number | null): Promise<PageImport> {
  await page.evaluate(() => {
    document.querySelector('#bench-file')?.remove();
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'bench-file' }));
  });
  const field = (await page.$('#bench-file')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  const done = await page.evaluate((at) => packImport.run(at), cancelAt);
  if (done.failure && !(cancelAt !== null && done.failure.startsWith('cancelled'))) throw new Error(done.failure);
  return done;
}

interface MeasuredImport {
  timed: PageImport;
  /** The most that the page's heap held beyond what it held before, after collections. */
  peakBytes: number;
}

/** Imports twice: once for the time, once more with collections in the midst of it for what is held. */
async function importMeasured(page: Page, path: string): Promise<MeasuredImport> {
  const timed = await importFile(page, path, null);
  const session = await page.createCDPSession();
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  };
  const before = await held();
  let [peak, over] = [before, false];
  const importing = importFile(page, path, null).finally(() => (over = true));
  while (!over) {
    peak = Math.max(peak, await held());
    await new Promise((later) => setTimeout(later, SAMPLE_MS));
  }
  await importing;
  await session.detach();
  return { timed, peakBytes: peak - before };
}

interface Imports {
  claims: number;
  bytes: number;
  small: MeasuredImport;
  large: MeasuredImport;
  cancelled: PageImport;
}

function rowsOfImport({ claims, bytes, small, large, cancelled }: Imports): Row[] {
  const seconds = large.timed.ms / 1_000;
  const memory = `${(small.peakBytes / MB).toFixed(1)} MB with ${(claims / 10).toLocaleString('en')} claims`;
  return [
    row(`import of ${claims.toLocaleString('en')} claims`, seconds, 's', {
      note: `${(bytes / MB).toFixed(0)} MB of JSON, ${(bytes / MB / seconds).toFixed(1)} MB/s, progress told ${large.timed.told} times; read and written after ${(large.timed.checkedAfterMs / 1_000).toFixed(1)} s`,
    }),
    row('held in memory at most, beyond before', large.peakBytes / MB, 'MB', { note: memory }),
    row('cancelled half-way: until nothing is left', cancelled.cancelMs, 'ms', { note: `after ${(cancelled.ms / 1_000).toFixed(1)} s` }),
    row('rows left by the cancelled import', cancelled.rows, '', { goal: { exactly: 0 } }),
  ];
}

function rowsOfLookUps(samples: Record<string, number[]>): Row[] {
  return Object.entries(samples).map(([what, times]) =>
    row(`look-up, p95: ${what}`, percentile(times, 0.95), 'ms', {
      // What a whole card needs takes several look-ups: a fact beside the goal.
      goal: what.startsWith('all that') ? null : { most: 5 },
      note: `p50 ${median(times).toFixed(2)} ms of ${times.length}`,
    }),
  );
}

function rowsOfEngine({ bytes, ms }: { bytes: number; ms: number }): Row[] {
  return [row('what the engine keeps of the pack', bytes / MB, 'MB', { note: `as JSON; read from the database in ${ms.toFixed(0)} ms` })];
}
