// Imports packs and looks things up in a page of the extension, in a database of its own.

import { ImportedLookUp } from '../../lib/store/find-imported.ts';
import { gatherRecords } from '../../lib/store/gather-records.ts';
import { importPack } from '../../lib/store/import-pack.ts';
import type { ImportProgress } from '../../lib/store/import-progress.ts';
import type { ImportResult } from '../../lib/store/import-result.ts';
import { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { readEngine } from '../../lib/store/stored-engine.ts';

/** How an import went, in plain values. */
export interface PageImport {
  ms: number;
  /** Empty where the import came about. */
  failure: string;
  /** How often progress was told. */
  told: number;
  /** ms until the checking of references began. */
  checkedAfterMs: number;
  /** ms from the cancelling to the answer; 0 where nothing was cancelled. */
  cancelMs: number;
  /** Rows left in the database. */
  rows: number;
}

/** What the page offers to the benchmark, as `packImport`. */
export interface PackImportPage {
  /** Imports the file that was chosen in the page's file field; `cancelAt`: after so many claims it is cancelled. */
  run(cancelAt: number | null): Promise<PageImport>;
  /** Times look-ups, in ms each, by what is looked up. */
  lookUp(times: number, claims: number): Promise<Record<string, number[]>>;
  /** Size of the stored engine as JSON, in bytes, and the time to read it, in ms. */
  readEngine(): Promise<{ bytes: number; ms: number }>;
  /** Bytes of all databases of the extension, as the browser estimates them. */
  diskBytes(): Promise<number>;
}

const database = new ImportedDatabase('bench-imported');
const PACK = 'large';
const CLAIMS_A_TOPIC = 5;

const page: PackImportPage = {
  async run(cancelAt) {
    const file = document.querySelector<HTMLInputElement>('#bench-file')!.files![0]!;
    const controller = new AbortController();
    let [told, cancelledAt] = [0, 0];
    const phases: Partial<Record<ImportProgress['phase'], number>> = {};
    const onProgress = ({ records, phase }: ImportProgress) => {
      told++;
      phases[phase] ??= performance.now();
      if (cancelAt === null || records.claims < cancelAt || cancelledAt > 0) return;
      cancelledAt = performance.now();
      controller.abort();
    };
    const start = performance.now();
    const result = await importPack(database, file, { signal: controller.signal, onProgress });
    const end = performance.now();
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    const rows = counts.reduce((sum, count) => sum + count, 0);
    return {
      ms: end - start,
      failure: failureIn(result),
      told,
      checkedAfterMs: (phases.checking ?? end) - start,
      cancelMs: cancelledAt > 0 ? end - cancelledAt : 0,
      rows,
    };
  },

  async lookUp(times, claims) {
    const find = new ImportedLookUp(database, PACK);
    const topics = Math.ceil(claims / CLAIMS_A_TOPIC);
    // Steps that share no factor with the numbers of records reach all of them, far from each other.
    const at = (i: number, among: number) => (i * 7_919) % among;
    return {
      'topic with its claims': await time(times, (i) => find.getTopic(`t${at(i, topics)}`)),
      'a record by its id': await time(times, (i) => find.getRecords('claims', [`c${at(i, claims)}`])),
      'claims of an actor': await time(times, (i) => find.getClaimsOfActor(`actor:a${at(i, 200)}`)),
      'topics of an event': await time(times, (i) => find.getTopicsOf(`event:e${at(i, Math.ceil(topics / 100))}`)),
      'topics of an actor': await time(times, (i) => find.getTopicsOf(`actor:a${at(i, 200)}`)),
      'all that the card of a figure needs': await time(times, (i) =>
        gatherRecords(database, { topics: [`${PACK}/t${at(i, topics)}`], concept: null }),
      ),
      'all that the card of a place needs': await time(times, (i) =>
        gatherRecords(database, { topics: [], concept: `place:p${at(i, 300)}` }),
      ),
    };
  },

  async diskBytes() {
    return (await navigator.storage.estimate()).usage ?? Number.NaN;
  },

  async readEngine() {
    const start = performance.now();
    const engine = await readEngine(database, (await database.packs.get(PACK))!);
    return { ms: performance.now() - start, bytes: JSON.stringify(engine).length };
  },
};

async function time(times: number, lookUp: (i: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    if ((await lookUp(i)) === null) throw new Error(`look-up ${i} found nothing`);
    samples.push(performance.now() - start);
  }
  return samples;
}

function failureIn(result: ImportResult): string {
  return result.ok ? '' : `${result.kind} ${JSON.stringify(result.problems[0] ?? '')}`;
}

Object.assign(globalThis, { packImport: page });
