import type { Pack } from '../../lib/core/pack/pack.ts';
import type { ImportOptions } from '../../lib/store/import-pack.ts';
import { importPack } from '../../lib/store/import-pack.ts';
import type { ImportResult } from '../../lib/store/import-result.ts';
import type { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { type LargePackOrder, makeLargePack } from '../../scripts/large-pack.ts';

/** A file of anything that can be written as JSON, or of a text as it is. */
export function fileOf(content: unknown): Blob {
  return new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
}

/** A file of a generated pack. */
export function largeFile(order: LargePackOrder): Blob {
  return new Blob([...makeLargePack(order)]);
}

/** Imports a pack, which is to succeed. */
export async function importWhole(database: ImportedDatabase, pack: Pack | Blob, options?: ImportOptions) {
  const result = await importPack(database, pack instanceof Blob ? pack : fileOf(pack), options);
  if (!result.ok) throw new Error(`not imported: ${JSON.stringify(result)}`);
  return result;
}

/** What a failed import says, in short. */
export function said(result: ImportResult): string[] {
  if (result.ok) return ['ok'];
  return [result.kind, ...result.problems.map(({ record, path, message }) => `${record} ${path}: ${message}`)];
}

/** Number of rows of every table that is not empty, by its name. */
export async function rowsOf(database: ImportedDatabase): Promise<Record<string, number>> {
  const counts = await Promise.all(database.tables.map(async (table) => [table.name, await table.count()] as const));
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
