import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { ensureTerms } from '../scripts/compile-terms.ts';
import type { BenchStage } from './bench-stage.ts';
import { bundleScript } from './bundle-script.ts';
import type { EngineBench } from './in-page/engine-page.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { median } from './statistics.ts';
import { heapBytes } from './tab-memory.ts';

const row = rowsOf('engine in page');
const GENERATED = join(import.meta.dirname, '..', 'generated');
const SIZES = ['20 kB', '200 kB', '2 MB'] as const;

interface Material {
  script: string;
  records: string;
  head: string;
  lists: string;
}

/** Times the engine where it does not run, in the page, with an index of its own in every tab: the other side of the decision on its place. */
export async function measureEngineInPage(stage: BenchStage, quick: boolean): Promise<Row[]> {
  ensureTerms();
  const read = (name: string, as: BufferEncoding = 'utf8') => readFileSync(join(GENERATED, name), as);
  const material = {
    script: await bundleScript('engine-page'),
    records: read('seed-engine.json'),
    head: read('seed-terms.json'),
    lists: read('seed-terms.lists', 'base64'),
  };
  const starts: number[] = [];
  const rows: Row[] = [];
  for (const size of SIZES) {
    const runs: number[] = [];
    let painted = 0;
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      const { page, startMs } = await openWithEngine(stage, material, size);
      const done = await page.evaluate(() => (globalThis as unknown as { engineBench: EngineBench }).engineBench.annotate());
      starts.push(startMs);
      runs.push(done.ms);
      painted = done.painted;
      await page.close();
    }
    rows.push(row(`${size} page: walk and annotate in one task, first run`, median(runs), 'ms', { note: `${painted} marks` }));
  }
  const bytes = gzipSync(material.script, { level: 9 }).length;
  return [
    row('the engine’s own script, gzip, beside the content script', bytes / 1000, 'kB'),
    row('reading the index, in every page', median(starts), 'ms'),
    ...rows,
    ...(await measureTabs(stage, material, quick ? 10 : 50)),
  ];
}

async function openWithEngine(stage: BenchStage, { script, records, head, lists }: Material, size: (typeof SIZES)[number]) {
  const page = await stage.openTab(true);
  await page.goto(stage.server.url + SAMPLE_PAGES[size]);
  await page.addScriptTag({ content: script });
  const startMs = await page.evaluate(
    (...carried) => (globalThis as unknown as { engineBench: EngineBench }).engineBench.start(...carried),
    records,
    head,
    lists,
  );
  return { page, startMs };
}

/** All tabs at once, each with an engine of its own, until the last is annotated. */
async function measureTabs(stage: BenchStage, material: Material, count: number): Promise<Row[]> {
  const pages: Page[] = await Promise.all(Array.from({ length: count }, () => stage.openTab(true)));
  await Promise.all(pages.map((page) => page.goto(stage.server.url + SAMPLE_PAGES['20 kB'])));
  const before = await heldBy(pages[0]!);
  const began = performance.now();
  await Promise.all(
    pages.map(async (page) => {
      await page.addScriptTag({ content: material.script });
      await page.evaluate(
        (...carried) => {
          const { engineBench } = globalThis as unknown as { engineBench: EngineBench };
          engineBench.start(...carried);
          engineBench.annotate();
        },
        material.records,
        material.head,
        material.lists,
      );
    }),
  );
  const ms = performance.now() - began;
  const held = (await heldBy(pages[0]!)) - before;
  await Promise.all(pages.map((page) => page.close()));
  return [
    row(`${count} tabs of 20 kB at once, until all are annotated`, ms, 'ms', { note: 'sending the index to each tab included' }),
    row('memory of index and engine, in every tab', held / 1e6, 'MB'),
  ];
}

async function heldBy(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const bytes = await heapBytes(session);
  await session.detach();
  return bytes;
}
