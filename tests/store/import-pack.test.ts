import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { importPack } from '../../lib/store/import-pack.ts';
import type { ImportProgress } from '../../lib/store/import-progress.ts';
import { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { removeLeftovers, removePack } from '../../lib/store/remove-leftovers.ts';
import { smallPack } from '../core/pack/small-pack.ts';
import { fileOf, importWhole, largeFile, rowsOf, said } from './pack-files.ts';
import { freshName, openNatively } from './sample-database.ts';

let name: string;
let database: ImportedDatabase;

beforeEach(() => {
  name = freshName();
  database = new ImportedDatabase(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

const SMALL_ROWS = { packs: 1, engines: 2, sources: 1, actors: 1, places: 1, events: 1, wordings: 2, topics: 2, claims: 2 };
const SMALL_COUNTS = { sources: 1, actors: 1, places: 1, events: 1, wordings: 2, topics: 2, claims: 2 };
const otherPack = (change: Partial<Pack> = {}): Pack => ({ ...smallPack(), id: 'other', ...change });

describe('importPack', () => {
  it('writes every record of a pack, and says how many', async () => {
    const result = await importPack(database, fileOf(smallPack()));
    expect(result).toMatchObject({ ok: true, counts: SMALL_COUNTS, replaced: null, warnings: [], warningCount: 0 });
    expect(await rowsOf(database)).toEqual(SMALL_ROWS);
    const { generation, ...claim } = (await database.claims.toArray())[0]!;
    expect(claim).toEqual(smallPack().claims[0]);
    expect(generation).toBe((await database.packs.get('small'))!.generation);
  });

  it('keeps the head, switched on, apart from the records', async () => {
    await importWhole(database, smallPack());
    const { id, version, title, about, madeBy, madeOn, licence, formatVersion } = smallPack();
    expect(await database.packs.get('small')).toEqual({
      ...{ id, version, title, about, madeBy, madeOn, licence, formatVersion },
      generation: expect.any(Number),
      counts: SMALL_COUNTS,
      on: true,
    });
  });

  it('takes a file whose parts come in any order, in pieces cut anywhere, after a byte order mark', async () => {
    const backwards = Object.fromEntries(Object.entries(smallPack()).reverse());
    const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify(backwards, null, 1).replaceAll('boats', 'човни')}`);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.slice(i * 7, i * 7 + 7));
    const result = await importPack(database, { stream: streamOf(pieces), bytesTotal: null });
    expect(said(result)).toEqual(['ok']);
    expect((await database.topics.toArray()).map(({ id }) => id).sort()).toEqual(['barges', 'човни']);
  });

  it('warns of unknown fields, in records and head, and leaves them out', async () => {
    const pack = smallPack();
    const file = { ...pack, colour: { deep: [1, { a: 2 }] }, claims: [{ ...pack.claims[0], mood: 'calm' }, pack.claims[1]] };
    const result = await importWhole(database, file as Pack);
    expect(result.warnings).toEqual([
      { record: 'paper-1', path: 'mood', message: 'unknown field' },
      { record: 'pack', path: 'colour', message: 'unknown field' },
    ]);
    expect(await database.claims.toArray()).not.toContainEqual(expect.objectContaining({ mood: 'calm' }));
  });

  it('replaces an older version of the same pack whole, and leaves it switched as it was', async () => {
    await importWhole(database, smallPack());
    await database.packs.update('small', { on: false });
    const result = await importWhole(database, { ...smallPack(), version: '2.0.0', claims: [], wordings: [] });
    expect(result).toMatchObject({ replaced: '1.0.0', pack: { on: false } });
    const { wordings: _w, claims: _c, ...rest } = SMALL_ROWS;
    expect(await rowsOf(database)).toEqual(rest);
  });

  it('keeps packs with the same ids of records apart', async () => {
    await importWhole(database, smallPack());
    await importWhole(database, otherPack({ claims: [] }));
    await importWhole(database, { ...smallPack(), version: '1.0.1' });
    expect((await database.packs.toArray()).map(({ id, counts }) => [id, counts.claims])).toEqual([
      ['other', 0],
      ['small', 2],
    ]);
    expect(await database.topics.count()).toBe(4);
  });

  it('imports many batches as well, with the same records whatever the size of the pieces', async () => {
    const result = await importWhole(database, largeFile({ claims: 3_000 }));
    expect(result.counts).toEqual({ sources: 500, actors: 200, places: 300, events: 6, wordings: 0, topics: 600, claims: 3_000 });
    expect(await database.claims.count()).toBe(3_000);
  });

  it('never opens the database of the bundled pack or of the notes', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await importWhole(database, smallPack());
    expect(new Set(open.mock.calls.map(([opened]) => opened))).toEqual(new Set([name]));
  });
});

describe('progress of an import', () => {
  it('grows to the length of the file, and tells what is being done', async () => {
    const words: ImportProgress[] = [];
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 200));
    const file = largeFile({ claims: 1_000 });
    await importWhole(database, file, { onProgress: (progress) => words.push(progress) });
    const read = words.filter(({ phase }) => phase === 'reading').map(({ bytesRead }) => bytesRead);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    expect(read.at(-1)).toBe(file.size);
    expect(words.every(({ bytesTotal }) => bytesTotal === file.size)).toBe(true);
    expect(words.findLast(({ phase }) => phase === 'reading')!.records.claims).toBe(1_000);
    expect(words.at(-1)).toMatchObject({ phase: 'checking', records: { claims: 1_000, topics: 200 } });
  });

  it('is told at most ten times a second', async () => {
    let told = 0;
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    await importWhole(database, largeFile({ claims: 1_000 }), { onProgress: () => told++ });
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThanOrEqual(now / 100 + 1);
  });
});

describe('an import that is broken off', () => {
  const cancelWhen = (reached: (progress: ImportProgress) => boolean) => {
    const controller = new AbortController();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 200));
    return { signal: controller.signal, onProgress: (progress: ImportProgress) => reached(progress) && controller.abort() };
  };

  it.each([
    ['before it begins', () => ({ signal: AbortSignal.abort() })],
    ['while it reads', () => cancelWhen(({ records }) => records.claims > 500)],
    ['while it checks', () => cancelWhen(({ phase }) => phase === 'checking')],
  ])('leaves nothing of a new pack when cancelled %s', async (_when, options) => {
    expect(said(await importPack(database, largeFile({ claims: 2_000 }), options()))).toEqual(['cancelled']);
    expect(await rowsOf(database)).toEqual({});
  });

  it('leaves the former version as it was when cancelled', async () => {
    await importWhole(database, smallPack());
    const before = await database.packs.toArray();
    const options = cancelWhen(({ records }) => records.claims > 500);
    expect(said(await importPack(database, largeFile({ claims: 2_000, id: 'small' }), options))).toEqual(['cancelled']);
    expect(await database.packs.toArray()).toEqual(before);
    expect(await rowsOf(database)).toEqual(SMALL_ROWS);
  });

  it('says that the file itself failed, and leaves nothing', async () => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"formatVersion":1,')),
      pull: (controller) => controller.error(new Error('the disk was taken out')),
    });
    const result = await importPack(database, { stream, bytesTotal: null });
    expect(said(result)).toEqual(['unreadable', 'file : Error: the disk was taken out']);
    expect(await rowsOf(database)).toEqual({});
  });

  it('leaves what removeLeftovers takes away, and the former version meanwhile', async () => {
    await importWhole(database, smallPack());
    await leaveHalfImport(database);
    expect((await rowsOf(database)).stages).toBe(1);
    expect(await removeLeftovers(database)).toBeNull();
    expect(await rowsOf(database)).toEqual(SMALL_ROWS);
  });

  it('is not looked for where nothing was ever imported: no database is made', async () => {
    expect(await removeLeftovers(database)).toBeNull();
    expect((await indexedDB.databases()).map((found) => found.name)).not.toContain(name);
  });

  it('leaves what the next import takes away', async () => {
    await leaveHalfImport(database);
    await importWhole(database, smallPack());
    expect(await rowsOf(database)).toEqual(SMALL_ROWS);
  });

  it('answers full when the disk is full, and leaves the former version alone', async () => {
    await importWhole(database, smallPack());
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'claims') throw new DOMException('', 'QuotaExceededError');
      return add.apply(this, row);
    });
    expect(said(await importPack(database, fileOf({ ...smallPack(), version: '2.0.0' })))).toEqual(['full']);
    expect(await rowsOf(database)).toEqual(SMALL_ROWS);
    expect(await database.packs.get('small')).toMatchObject({ version: '1.0.0' });
  });
});

/** Rows as a page leaves them that is closed in the midst of an import. */
async function leaveHalfImport(on: ImportedDatabase): Promise<void> {
  const generation = await on.stages.add({} as never);
  await on.claims.bulkAdd(Array.from({ length: 30 }, (_, i) => ({ ...smallPack().claims[0]!, id: `c${i}`, generation })));
}

describe('two imports at the same time', () => {
  it('answers busy to the second one', async () => {
    const other = new ImportedDatabase(name);
    const results = await Promise.all([importPack(database, fileOf(smallPack())), importPack(other, fileOf(otherPack()))]);
    expect(results.map(said)).toEqual([['ok'], ['busy']]);
    expect(await rowsOf(database)).toEqual(SMALL_ROWS);
    other.close();
  });

  it('does not take a running import for a leftover', async () => {
    const other = new ImportedDatabase(name);
    const importing = importPack(database, largeFile({ claims: 1_000 }));
    while ((await other.claims.count()) === 0) await new Promise((later) => setTimeout(later, 1));
    expect(await removeLeftovers(other)).toBeNull();
    expect(await removePack(other, 'large')).toBe('busy');
    expect(said(await importing)).toEqual(['ok']);
    expect(await other.claims.count()).toBe(1_000);
    other.close();
  });
});

describe('removePack', () => {
  it('takes a pack away with all its records, and no other', async () => {
    await importWhole(database, smallPack());
    await importWhole(database, otherPack());
    expect(await removePack(database, 'other')).toBeNull();
    expect(await rowsOf(database)).toEqual(SMALL_ROWS);
    expect(await removePack(database, 'other')).toBeNull();
  });
});

describe('importPack into a database that it cannot use', () => {
  it('answers newer, and changes nothing, where a newer version made it', async () => {
    await openNatively(name, 20, (native) => native.createObjectStore('packs', { keyPath: 'somethingElse' }));
    expect(said(await importPack(database, fileOf(smallPack())))).toEqual(['newer']);
    expect(await openNatively(name, undefined)).toBe(20);
    expect(await removeLeftovers(database)).toBe('newer');
  });

  it('answers closed where the browser has no IndexedDB', async () => {
    (database as unknown as { _deps: object })._deps = { indexedDB: undefined, IDBKeyRange: undefined };
    expect(said(await importPack(database, fileOf(smallPack())))).toEqual(['closed']);
  });

  it('answers closed when the database is closed for a newer version in the midst of it', async () => {
    const importing = importPack(database, largeFile({ claims: 2_000 }), { onProgress: () => database.close() });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(said(await importing)).toEqual(['closed']);
    const again = new ImportedDatabase(name);
    expect(await removeLeftovers(again)).toBeNull();
    expect(await rowsOf(again)).toEqual({});
    again.close();
  });
});

function streamOf(pieces: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}
