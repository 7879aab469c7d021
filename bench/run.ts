// Measures the build at hand in the installed Chromium, prints one table and writes it as JSON. Timings never decide a test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { type BenchStage, openBenchStage } from './bench-stage.ts';
import { measureCardOpening } from './card-opening.ts';
import { measureCorpus } from './corpus.ts';
import { measureFirstMark } from './first-mark.ts';
import { measureLivePage } from './live-page.ts';
import { measureManyTabs } from './many-tabs.ts';
import { measurePageChanges } from './page-changes.ts';
import { measurePageThread } from './page-thread.ts';
import { measurePointerHits } from './pointer-hits.ts';
import { formatRows, isReached, type Row } from './report-rows.ts';
import { serveSamplePages } from './sample-pages.ts';
import { measureScan } from './scan.ts';
import { measureTabMemory } from './tab-memory.ts';

type Line = (stage: BenchStage, quick: boolean) => Promise<Row[]>;

const LINES: Record<string, Line> = {
  scan: measureScan,
  'page-thread': measurePageThread,
  'first-mark': measureFirstMark,
  'live-page': measureLivePage,
  'page-changes': measurePageChanges,
  'pointer-hits': measurePointerHits,
  'card-opening': measureCardOpening,
  'tab-memory': measureTabMemory,
  'many-tabs': measureManyTabs,
  corpus: measureCorpus,
};
const RESULTS = join(import.meta.dirname, 'results');

const quick = process.argv.includes('--quick');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.find((name) => !LINES[name]);
if (unknown !== undefined) {
  console.error(`no line "${unknown}"; there are ${Object.keys(LINES).join(', ')}`);
  process.exit(2);
}

const stage = await openBenchStage();
serveSamplePages(stage);
const machine = {
  browser: await stage.opened.browser.version(),
  node: process.version,
  arch: arch(),
  cpus: cpus().length,
  memory: totalmem(),
};
const rows: Row[] = [];
for (const [name, measure] of Object.entries(LINES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  rows.push(...(await measure(stage, quick)));
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
await stage.close();

const measured = {
  at: new Date().toISOString(),
  quick,
  machine,
  load: loadavg(),
  rows: rows.map((row) => ({ ...row, reached: isReached(row) })),
};
mkdirSync(RESULTS, { recursive: true });
const file = join(RESULTS, `${measured.at.replaceAll(':', '-').slice(0, 19)}.json`);
writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
console.log(formatRows(rows));
console.log(
  `\n${machine.browser}, Node ${machine.node}, ${machine.cpus} cores; load before and during ${measured.load.map((n) => n.toFixed(1)).join(', ')}`,
);
