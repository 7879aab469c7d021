// Measures what is found: precision, recall and F1 over the project's own passages, and over the shared sets where they are at hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEngine } from '../lib/core/build-engine.ts';
import { ensurePack } from './compile-pack.ts';
import type { ScoresByLanguage } from './evaluation/evaluate-passages.ts';
import { describeDocuments, formatColumns, tabulateKeys, tabulateKinds, tabulateNumbers } from './evaluation/format-scores.ts';
import { type Evaluation, runEvaluation } from './evaluation/run-evaluation.ts';
import { replaceFigures } from './evaluation/write-figures.ts';
import { findShared } from './find-shared.ts';

const USAGE = 'usage: npm run evaluate -- [--show N] [--json] [--write]';
const METHOD = resolve(import.meta.dirname, '../docs/method.md');

const options = readOptions();
if (options !== null) {
  const evaluation = runEvaluation(buildEngine(ensurePack()), findShared());
  if (options.json) console.log(JSON.stringify(evaluation, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value)));
  else printEvaluation(evaluation, options.show);
  if (options.write) {
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(METHOD, replaceFigures(readFileSync(METHOD, 'utf8'), evaluation, today));
  }
}

function readOptions(): { show: number; json: boolean; write: boolean } | null {
  try {
    const options = { show: { type: 'string' }, json: { type: 'boolean' }, write: { type: 'boolean' } } as const;
    const { show = '0', json = false, write = false } = parseArgs({ options }).values;
    if (!/^\d+$/.test(show)) throw new Error(`--show "${show}" is not a number`);
    return { show: Number(show), json, write };
  } catch (error) {
    console.error(`${(error as Error).message.split('\n')[0]}; ${USAGE}`);
    process.exitCode = 2;
    return null;
  }
}

function printEvaluation({ own, development, numbers, documents }: Evaluation, show: number): void {
  printScores("The project's own passages", own, show);
  if (development) printScores('The shared development passages', development, show);
  if (numbers) {
    console.log(`\nNumbers alone\n${formatColumns(tabulateNumbers(numbers))}`);
    printNotes(
      numbers.flatMap(({ set, notes }) => notes.map((note) => `${set}: ${note}`)),
      show,
    );
  }
  if (documents) {
    console.log(`\nThe five documents: ${describeDocuments(documents)}`);
    printNotes(documents.notes, show);
  }
  if (!development) console.log('\nshared sets not measured: no folder with them (PARALLAX_SHARED)');
}

function printScores(title: string, scores: ScoresByLanguage, show: number): void {
  console.log(`\n${title}, by language and kind, in per cent\n${formatColumns(tabulateKinds(scores))}`);
  console.log(`\n${title}: keys of what was found\n${formatColumns(tabulateKeys(scores))}`);
  printNotes(scores.get('all')!.notes, show);
}

function printNotes(notes: readonly string[], show: number): void {
  for (const note of notes.slice(0, show)) console.log(`   ${note}`);
  if (show > 0 && notes.length > show) console.log(`   … and ${notes.length - show} more`);
}
