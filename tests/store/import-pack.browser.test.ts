import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportedLookUp } from '../../lib/store/find-imported.ts';
import { importPack } from '../../lib/store/import-pack.ts';
import { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { smallPack } from '../core/pack/small-pack.ts';
import { fileOf, importWhole, largeFile, rowsOf, said } from './pack-files.ts';

let database: ImportedDatabase;
beforeEach(() => {
  database = new ImportedDatabase('test-imported');
});
afterEach(() => database.delete());

describe('importPack in a browser', () => {
  it('imports a file, replaces it by another version and answers from that', async () => {
    await importWhole(database, largeFile({ claims: 2_000 }));
    const result = await importWhole(database, largeFile({ claims: 1_000, version: '1.0.1' }));
    expect(result.replaced).toBe('1.0.0');
    expect(await rowsOf(database)).toMatchObject({ packs: 1, claims: 1_000, topics: 200 });
    const answer = await new ImportedLookUp(database, 'large').getTopic('t7');
    expect(answer?.claims.map(({ id }) => id)).toEqual(['c35', 'c36', 'c37', 'c38', 'c39']);
  });

  it('leaves nothing behind when cancelled midway', async () => {
    const controller = new AbortController();
    const onProgress = ({ records }: { records: { claims: number } }) => records.claims > 0 && controller.abort();
    expect(said(await importPack(database, largeFile({ claims: 5_000 }), { signal: controller.signal, onProgress }))).toEqual([
      'cancelled',
    ]);
    expect(await rowsOf(database)).toEqual({});
  });

  it('refuses an id used twice, and leaves nothing', async () => {
    const [first] = smallPack().claims;
    const result = await importPack(database, fileOf({ ...smallPack(), claims: [first, first] }));
    expect(said(result)).toEqual(['bad-shape', 'paper-1 id: used by another record of this pack']);
    expect(await rowsOf(database)).toEqual({});
  });

  it('answers busy while another page imports', async () => {
    const other = new ImportedDatabase('test-imported');
    const results = await Promise.all([importPack(database, fileOf(smallPack())), importPack(other, fileOf(smallPack()))]);
    expect(results.map((result) => said(result)[0]).sort()).toEqual(['busy', 'ok']);
    other.close();
  });
});
