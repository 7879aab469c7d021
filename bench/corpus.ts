import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensurePack } from '../scripts/compile-pack.ts';
import type { BenchStage } from './bench-stage.ts';
import { makeNews, newsText, type Script } from './make-news.ts';
import { type Row, rowsOf } from './report-rows.ts';
import { namesOnPages } from './term-sets.ts';

const row = rowsOf('corpus');
const COMMAND = resolve(import.meta.dirname, '..', 'scripts', 'annotate.ts');
/** The command says at its end how much memory it held at most, in kB. */
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>process.stderr.write("held "+process.resourceUsage().maxRSS+"\\n"))';
const TEXT_LENGTH = 3_500;
const RELEVANT_EVERY = 20;
const SCRIPTS: Script[] = ['latin', 'cyrillic', 'latin', 'armenian'];
const LANGUAGES: Record<string, string> = { latin: 'en', cyrillic: 'ru', armenian: 'hy' };
const MB = 1e6;

/** Times the command as a filter of a corpus: generated news of which one in twenty is about the subject. */
export async function measureCorpus(_stage: BenchStage, quick: boolean): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const [empty, small, large] = [0, quick ? 0.5 : 6, quick ? 2 : 24].map((megabytes) => writeCorpus(folder, megabytes));
    const start = await annotateFile(empty!);
    const one = await annotateFile(small!);
    const four = await annotateFile(large!);
    const began = performance.now();
    // On the long text: on a short one what a process compiles beside its work is most of what they compete for.
    await Promise.all([annotateFile(large!), annotateFile(large!)]);
    const both = (2 * large!.bytes) / (performance.now() - began);
    const rate = (bytes: number, ms: number) => (bytes / MB / ms) * 1000;
    const note = `${(large!.bytes / MB).toFixed(1)} MB of text in ${(four.ms / 1000).toFixed(1)} s, start of ${(start.ms / 1000).toFixed(2)} s included`;
    return [
      row('text a second, one process', rate(large!.bytes, four.ms), 'MB/s', { goal: { least: 5 }, note }),
      row('two processes side by side, against one', both / (large!.bytes / four.ms), '×', { goal: { least: 1.8 } }),
      row('most memory held', four.heldKb / 1000, 'MB', { note: `${(start.heldKb / 1000).toFixed(0)} MB at its start` }),
      row('four times the text: memory', four.heldKb / one.heldKb, '×', {
        goal: { most: 1.15 },
        note: 'constant but for the heap’s room to grow',
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Corpus {
  file: string;
  /** Of text alone, in UTF-8. */
  bytes: number;
}

/** Writes news in three scripts line by line; every text differs. */
function writeCorpus(folder: string, megabytes: number): Corpus {
  const file = join(folder, `${megabytes}.jsonl`);
  const names = namesOnPages(ensurePack());
  const output = openSync(file, 'w');
  let bytes = 0;
  for (let id = 0; bytes < megabytes * MB; id++) {
    const script = SCRIPTS[id % SCRIPTS.length]!;
    const aboutEvery = id % RELEVANT_EVERY === 7 ? 10 : Number.POSITIVE_INFINITY;
    const text = newsText(
      makeNews({ seed: id, script, length: TEXT_LENGTH, aboutEvery, besideEvery: id % 3 ? Number.POSITIVE_INFINITY : 30, names }),
    );
    writeSync(output, `${JSON.stringify({ id, text, language: LANGUAGES[script], date: '2020-11-12' })}\n`);
    bytes += Buffer.byteLength(text);
  }
  closeSync(output);
  return { file, bytes };
}

async function annotateFile({ file }: Corpus): Promise<{ ms: number; heldKb: number }> {
  const input = openSync(file, 'r');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELL_MEMORY, COMMAND, '--jsonl'], { stdio: [input, 'ignore', 'pipe'] });
  const said = await lastWords(child);
  closeSync(input);
  return { ms: performance.now() - start, heldKb: Number(/held (\d+)/.exec(said)?.[1] ?? Number.NaN) };
}

async function lastWords(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  if (status !== 0) throw new Error(`annotate ended with ${status}: ${said}`);
  return said;
}
