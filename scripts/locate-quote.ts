import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../lib/core/pack/pack.ts';
import { findSharedOrExit } from './find-shared.ts';
import { isMain } from './is-main.ts';
import { readSeedFolder } from './read-seeds.ts';

/** Returns the `quote` of a claim for each place where words stand in a document, in its order; empty when they are not in it. */
export function locateQuote(document: string, words: string): { exact: string; start: number; end: number; sha256: string }[] {
  const sha256 = createHash('sha256').update(words, 'utf8').digest('hex');
  const starts: number[] = [];
  for (let at = document.indexOf(words); at !== -1; at = document.indexOf(words, at + words.length)) starts.push(at);
  return starts.map((start) => ({ exact: words, start, end: start + words.length, sha256 }));
}

if (isMain(import.meta.filename)) main(process.argv.slice(2));

function main([id, words]: string[]) {
  const shared = findSharedOrExit();
  const sources = readSeedFolder(join(import.meta.dirname, '..', 'seeds'), 'sources').records.map(({ content }) => content as Source);
  const name = sources.find((source) => source.id === id)?.document;
  if (shared === null || !name || !words) {
    console.error(
      'usage: npm run --silent locate:quote -- SOURCE "words of its document"; the documents must be at hand (PARALLAX_SHARED)',
    );
    process.exitCode = 2;
    return;
  }
  const found = locateQuote(readFileSync(join(shared, 'seeds', name), 'utf8'), words);
  for (const { start, end, sha256 } of found)
    console.log(`quote: { exact: ${JSON.stringify(words)}, start: ${start}, end: ${end}, sha256: '${sha256}' }`);
  if (found.length > 0) return;
  console.error(`source ${id} does not have these words; apostrophes and spaces count`);
  process.exitCode = 1;
}
