import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BenchStage, EXTENSION } from './bench-stage.ts';
import { type Row, rowsOf } from './report-rows.ts';

const row = rowsOf('size');
const FILES = {
  'gate, on every page': 'gate.js',
  'content script': 'content-scripts/content.js',
  'card, loaded on first use': 'card.js',
  background: 'background.js',
};

/** Weighs the scripts of the build at hand. */
export async function measureScriptSizes(_stage: BenchStage): Promise<Row[]> {
  return Object.entries(FILES).map(([title, file]) => {
    const bytes = readFileSync(join(EXTENSION, file));
    const goal = title === 'content script' ? { most: 15 } : null;
    return row(`${title}, gzip`, gzipSync(bytes, { level: 9 }).length / 1000, 'kB', {
      goal,
      note: `${(bytes.length / 1000).toFixed(1)} kB`,
    });
  });
}
