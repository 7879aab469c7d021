import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { engineRecords } from '../lib/core/build-engine.ts';
import type { Pack } from '../lib/core/pack/pack.ts';
import { buildTermIndex } from '../lib/core/terms/build-term-index.ts';
import { shipTerms, type TermsHead, unpackTerms } from '../lib/core/terms/ship-terms.ts';
import type { TermIndex } from '../lib/core/terms/term-index.ts';
import { ensurePack } from './compile-pack.ts';
import { isFresh, writeBytes, writeGenerated, writePacked } from './generated-file.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const OUTPUT_FILE = join(PROJECT, 'generated', 'seed-terms.json');
const LISTS_FILE = join(PROJECT, 'generated', 'seed-terms.lists');
const RECORDS_FILE = join(PROJECT, 'generated', 'seed-engine.json');
const MADE_OF = ['generated/seed-pack.json', 'lib/core/terms', 'lib/core/text', 'lib/core/pack'].map((path) => join(PROJECT, path));

const ENGINE = join(PROJECT, 'lib', 'core', 'build-engine.ts');
/** What the background carries, packed. */
const CARRIED = ['seed-pack.json', 'seed-engine.json', 'seed-terms.json', 'seed-terms.lists'].map((name) => ({
  file: join(PROJECT, 'generated', name),
  packed: join(PROJECT, 'generated', `${name}.packed`),
}));

/**
 * Returns the index of the seed pack's names, from its file while nothing it was made of is newer. It is shipped built: making it takes
 * 0.3 s each time a worker wakes, reading it 15 ms. Beside it the records that the engine needs are written, without the claims.
 */
export function ensureTerms(): TermIndex {
  const terms = ensureIndex(ensurePack());
  for (const { file, packed } of CARRIED) if (!isFresh(packed, [file])) writePacked(packed, readFileSync(file));
  return terms;
}

function ensureIndex(pack: Pack): TermIndex {
  if (isFresh(OUTPUT_FILE, MADE_OF) && isFresh(LISTS_FILE, MADE_OF) && isFresh(RECORDS_FILE, [...MADE_OF, ENGINE]))
    return unpackTerms({ head: JSON.parse(readFileSync(OUTPUT_FILE, 'utf8')) as TermsHead, lists: readBytes(LISTS_FILE) });
  const terms = buildTermIndex(pack);
  const { head, lists } = shipTerms(terms);
  writeGenerated(OUTPUT_FILE, head);
  writeBytes(LISTS_FILE, new Uint8Array(lists));
  writeGenerated(RECORDS_FILE, engineRecords(pack));
  return terms;
}

/** In a buffer of their own: a small file's bytes may stand anywhere within a shared one. */
const readBytes = (file: string): ArrayBuffer => Uint8Array.from(readFileSync(file)).buffer;
