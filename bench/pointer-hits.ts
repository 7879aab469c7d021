import type { BenchStage } from './bench-stage.ts';
import { bundleScript } from './bundle-script.ts';
import type { HitBench } from './in-page/hit-test-page.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { SAMPLE_PAGES } from './sample-pages.ts';
import { median } from './statistics.ts';

const row = rowsOf('hit-test');
const MARKS = 5_000;
const CALLS = 2_000;

/** Times what a pointer move asks: which mark is under a point, on a large page with many marks. */
export async function measurePointerHits(stage: BenchStage, quick: boolean): Promise<Row[]> {
  const page = await stage.openTab(true);
  await page.goto(stage.server.url + SAMPLE_PAGES['1 MB']);
  await page.evaluate(await bundleScript('hit-test-page'));
  const marks = await page.evaluate((count) => (globalThis as unknown as { hitBench: HitBench }).hitBench.mark(count), MARKS);
  const time = () => page.evaluate((calls) => (globalThis as unknown as { hitBench: HitBench }).hitBench.time(calls), CALLS);
  await time();
  const samples: { us: number; met: number }[] = [];
  for (let round = 0; round < (quick ? 3 : 15); round++) samples.push(await time());
  await page.close();
  const note = `1 MB page, ${marks} marks; ${((100 * samples[0]!.met) / CALLS).toFixed(0)} % of the points meet one`;
  return [row('a pointer move', median(samples.map(({ us }) => us)), 'µs', { goal: { most: 20 }, note })];
}
