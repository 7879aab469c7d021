import type { Page } from 'puppeteer-core';
import { ensurePack } from '../scripts/compile-pack.ts';
import type { BenchStage } from './bench-stage.ts';
import { bundleScript } from './bundle-script.ts';
import type { Contender, ScanBench, ScanSample } from './in-page/scan-page.ts';
import { type NewsRequest, SCRIPTS } from './make-news.ts';
import { makeBody } from './make-page.ts';
import { type Goal, type Row, rowsOf } from './report-rows.ts';
import { fullHeats, type Heat, PEERS, quickHeats, type Sets } from './scan-heats.ts';
import { median, medianRatio, takeTurns } from './statistics.ts';
import { namesOnPages, type TermSet, termSet } from './term-sets.ts';

const row = rowsOf('scan');
const TITLES: Record<Contender, string> = {
  walk: 'bare walk over text nodes',
  walkBlocks: 'our walk: blocks and their text',
  ours: 'ours: walk, fold, terms, figure candidates',
  terms: 'of it fold and terms, text at hand',
  numbers: 'of it figure candidates, folded text at hand',
  reading: 'beside it, on relevant pages alone: every number read',
  alternation: 'one alternation regexp, node by node',
  replaceText: 'findAndReplaceDOMText',
  markPattern: 'mark.js markRegExp, across elements',
  mark: 'mark.js mark',
};
/** Times scanners against the bare walk over the same text: warm by turns, then once each in fresh pages. */
export async function measureScan(stage: BenchStage, quick: boolean): Promise<Row[]> {
  stage.server.pages.set('/empty.html', '<!doctype html><title>Empty</title><body></body>');
  const script = await bundleScript('scan-page');
  const pack = ensurePack();
  const sets = { 100: termSet(pack, 100), 400: termSet(pack, 400), 3000: termSet(pack, 3000) };
  const names = namesOnPages(pack);
  const page = await openScanPage(stage, script);
  const body = (request: Pick<NewsRequest, 'script' | 'length'>, aboutEvery = 13, besideEvery = 25) =>
    makeBody({ ...request, names, seed: 1, aboutEvery, besideEvery });
  const rows: Row[] = [];
  for (const heat of quick ? quickHeats(sets) : fullHeats(sets)) rows.push(...(await runHeat(page, heat, body(heat))));
  const latin = { script: 'latin', length: 200_000 } as const;
  const never = Number.POSITIVE_INFINITY;
  rows.push(await compareSets(page, { sets, html: body(latin), title: 'the page names some', goal: { most: 1.1 }, quick }));
  if (!quick)
    rows.push(await compareSets(page, { sets, html: body(latin, never, never), title: 'the page names none', goal: null, quick }));
  await page.close();
  const html = body({ script: 'mixed', length: 200_000 });
  rows.push(...(await timeFirstRuns(stage, { script, html, set: sets[400], rounds: quick ? 1 : 7 })));
  return rows;
}

async function openScanPage(stage: BenchStage, script: string): Promise<Page> {
  const page = await stage.openTab(true);
  await page.goto(`${stage.server.url}/empty.html`);
  await page.evaluate(script);
  return page;
}

async function runHeat(page: Page, { title, set, script, contenders, rounds, goals = {} }: Heat, html: string): Promise<Row[]> {
  await load(page, set);
  const language = SCRIPTS[script][0];
  const found = new Map<Contender, number>();
  const time = async (contender: Contender) => {
    const sample = await sampleOf(page, { contender, html, language });
    found.set(contender, sample.found);
    return sample.ms;
  };
  const all: Contender[] = ['walk', ...contenders];
  if (rounds > 1)
    for (const contender of all) if (contender !== 'mark') for (let warm = 0; warm < Math.min(3, rounds); warm++) await time(contender);
  const samples = await takeTurns(
    { rounds, withinMs: 4_000 },
    Object.fromEntries(all.map((contender) => [contender, () => time(contender)])),
  );
  return all.map((contender) => {
    const ms = median(samples[contender]!);
    if (contender === 'walk') return row(`${title}: ${TITLES.walk}`, ms, 'ms');
    const most = goals[contender];
    const amount = `${found.get(contender)} ${contender === 'walkBlocks' ? 'characters' : 'found'}`;
    const note = Number.isNaN(ms) ? 'gives up: its calls nest as deep as there are terms' : `${ms.toPrecision(3)} ms, ${amount}`;
    return row(`${title}: ${TITLES[contender]}`, medianRatio(samples[contender]!, samples.walk!), '× walk', {
      goal: most ? { most } : null,
      note,
    });
  });
}

interface Comparison {
  sets: Sets;
  html: string;
  title: string;
  goal: Goal | null;
  quick: boolean;
}

/** Ours with many names against ours with few, on the same page, by turns. */
async function compareSets(page: Page, { sets, html, title, goal, quick }: Comparison): Promise<Row> {
  const found = new Map<TermSet, number>();
  const time = (set: TermSet) => async () => {
    await load(page, set);
    for (let warm = 0; warm < 2; warm++) await sampleOf(page, { contender: 'ours', html, language: 'en' });
    const sample = await sampleOf(page, { contender: 'ours', html, language: 'en' });
    found.set(set, sample.found);
    return sample.ms;
  };
  const samples = await takeTurns({ rounds: quick ? 3 : 15, withinMs: 8_000 }, { few: time(sets[100]), many: time(sets[3000]) });
  const note = `${title}; ${found.get(sets[3000])} against ${found.get(sets[100])} found`;
  return row('200 kB: ours with 3,000 terms against 100', medianRatio(samples.many, samples.few), '×', { goal, note });
}

interface FirstRuns {
  script: string;
  html: string;
  set: TermSet;
  rounds: number;
}

/** What readers feel: the first run of a script in a page of its own. */
async function timeFirstRuns(stage: BenchStage, { script, html, set, rounds }: FirstRuns): Promise<Row[]> {
  const first = (contender: Contender) => async () => {
    const page = await openScanPage(stage, script);
    await load(page, set);
    const { ms } = await sampleOf(page, { contender, html, language: 'en' });
    await page.close();
    return ms;
  };
  const all: Contender[] = rounds > 1 ? ['walk', 'ours', ...PEERS] : ['walk', 'ours', 'alternation'];
  const samples = await takeTurns({ rounds, withinMs: 12_000 }, Object.fromEntries(all.map((contender) => [contender, first(contender)])));
  return all.map((contender) => {
    const ms = median(samples[contender]!);
    const title = `first run in a fresh page, 200 kB, 400 terms: ${TITLES[contender]}`;
    if (contender === 'walk') return row(title, ms, 'ms');
    return row(title, medianRatio(samples[contender]!, samples.walk!), '× first walk', { note: `${ms.toPrecision(3)} ms` });
  });
}

type Bench = { scanBench: ScanBench };

function load(page: Page, { terms, head, lists }: TermSet): Promise<void> {
  return page.evaluate((...set) => (globalThis as unknown as Bench).scanBench.load(...set), terms, head, lists);
}

/** NaN milliseconds where the contender gave up. */
async function sampleOf(
  page: Page,
  { contender, html, language }: { contender: Contender; html: string; language: string },
): Promise<{ ms: number; found: number }> {
  const { ms, found }: ScanSample = await page.evaluate(
    (which, text, spoken) => (globalThis as unknown as Bench).scanBench.time(which, text, spoken),
    contender,
    html,
    language,
  );
  return { ms: ms ?? Number.NaN, found };
}
