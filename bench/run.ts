// Builds the test extension, measures it in the installed Chromium, prints one table and writes it as JSON. Timings never decide a test.
// npm run bench -- [--quick] [--built: measure the build that is there] [names of lines; all where none is given]
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, totalmem } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type BenchStage, openBenchStage } from './bench-stage.ts';
import { measureCardOpening } from './card-opening.ts';
import { measureCorpus } from './corpus.ts';
import { measureEngineInPage } from './engine-in-page.ts';
import { measureFirstMark } from './first-mark.ts';
import { measureLivePage } from './live-page.ts';
import { measureManyTabs } from './many-tabs.ts';
import { measurePackImport } from './pack-import.ts';
import { measurePageChanges } from './page-changes.ts';
import { measurePageThread } from './page-thread.ts';
import { measurePointerHits } from './pointer-hits.ts';
import { formatRows, isReached, type Row } from './report-rows.ts';
import { serveSamplePages } from './sample-pages.ts';
import { measureScan } from './scan.ts';
import { measureScriptSizes } from './script-sizes.ts';
import { measureTabMemory } from './tab-memory.ts';

type Line = (stage: BenchStage, quick: boolean) => Promise<Row[]>;

const LINES: Record<string, Line> = {
  'script-sizes': measureScriptSizes,
  scan: measureScan,
  'page-thread': measurePageThread,
  'first-mark': measureFirstMark,
  'live-page': measureLivePage,
  'page-changes': measurePageChanges,
  'pointer-hits': measurePointerHits,
  'card-opening': measureCardOpening,
  'tab-memory': measureTabMemory,
  'many-tabs': measureManyTabs,
  'engine-in-page': measureEngineInPage,
  'pack-import': measurePackImport,
  corpus: measureCorpus,
};
const PROJECT = resolve(import.meta.dirname, '..');
const RESULTS = join(import.meta.dirname, 'results');

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = names.find((name) => !LINES[name]) ?? flags.find((flag) => flag !== '--quick' && flag !== '--built');
if (unknown !== undefined) {
  console.error(`no "${unknown}"; there are --quick, --built and the lines ${Object.keys(LINES).join(', ')}`);
  process.exit(2);
}
const quick = flags.includes('--quick');
const start = performance.now();
if (!flags.includes('--built')) buildExtension();
report(await measureLines(names.length > 0 ? names : Object.keys(LINES)));

/** In a process of its own: a build changes the environment. */
function buildExtension(): void {
  const built = spawnSync(process.execPath, [join(PROJECT, 'scripts', 'build.ts'), '--test'], { cwd: PROJECT, encoding: 'utf8' });
  if (built.status === 0) return;
  console.error(`the extension could not be built:\n${built.stdout}\n${built.stderr}`);
  process.exit(1);
}

interface Measured {
  browser: string;
  loadBefore: number;
  rows: Row[];
  seconds: Record<string, number>;
}

/** A line that fails says so and leaves the others their turn. */
async function measureLines(lines: readonly string[]): Promise<Measured> {
  const stage = await openBenchStage();
  serveSamplePages(stage);
  const measured: Measured = { browser: await stage.opened.browser.version(), loadBefore: loadavg()[0]!, rows: [], seconds: {} };
  for (const name of lines) {
    const began = performance.now();
    try {
      measured.rows.push(...(await LINES[name]!(stage, quick)));
    } catch (error) {
      console.error(`${name} failed:`, error);
      process.exitCode = 1;
    }
    measured.seconds[name] = Math.round((performance.now() - began) / 100) / 10;
    if (process.stderr.isTTY) console.error(`${name}: ${measured.seconds[name]} s`);
  }
  await stage.close();
  return measured;
}

function report({ browser, loadBefore, rows, seconds }: Measured): void {
  const machine = { browser, node: process.version, arch: arch(), cpu: cpus()[0]?.model ?? '', cores: cpus().length, memory: totalmem() };
  const at = new Date().toISOString();
  const judged = rows.map((row) => ({ ...row, reached: isReached(row) }));
  const file = join(RESULTS, `${at.slice(0, 19).replaceAll(':', '-')}.json`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ at, quick, machine, loadBefore, seconds, rows: judged }, null, 2)}\n`);
  const goals = judged.filter(({ reached }) => reached !== null);
  console.log(formatRows(rows));
  console.log(
    `\n${goals.filter(({ reached }) => reached).length} of ${goals.length} goals reached. ${browser}, Node ${machine.node}, ${machine.cores} cores, ` +
      `load ${loadBefore.toFixed(1)} before. ${Math.round((performance.now() - start) / 1000)} s. ${relative(PROJECT, file)}`,
  );
}
