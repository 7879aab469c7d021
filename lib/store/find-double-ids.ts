import type { Problem } from '../core/pack/problem.ts';
import { RECORD_LISTS, type RecordList } from '../core/pack/record-list.ts';
import { type ImportedDatabase, stretchOf } from './imported-database.ts';

/** What is said of an id that two records share. */
export const USED_TWICE = 'used by another record of this pack';
/** How many ids of one list are held at a time. */
const AT_ONCE = 5_000;

/**
 * Returns a problem for every id that two lists of a written pack share; within a list the database refused it already. The lists come sorted
 * from the database and are merged, so that no more than a stretch of each is held.
 */
export async function findDoubleIds(database: ImportedDatabase, generation: number): Promise<Problem[]> {
  const walks = RECORD_LISTS.map((list) => new IdWalk(database, list, generation));
  for (const walk of walks) await walk.step();
  const twice = new Set<string>();
  for (;;) {
    const left = walks.filter(({ id }) => id !== null);
    if (left.length < 2) break;
    const least = left.reduce((a, b) => (indexedDB.cmp(a.id, b.id) <= 0 ? a : b)).id;
    const holders = left.filter(({ id }) => id === least);
    if (holders.length > 1) twice.add(least!);
    for (const walk of holders) if (!walk.skip()) await walk.step();
  }
  return [...twice].map((record) => ({ record, path: 'id', message: USED_TWICE }));
}

/** Walks the ids of a list in the database's order; `id` is null at its end. */
class IdWalk {
  id: string | null = null;
  readonly #next: (after: string | null) => Promise<string[]>;
  #ids: string[] = [];
  #at = 0;

  constructor(database: ImportedDatabase, list: RecordList, generation: number) {
    this.#next = async (after) =>
      (await stretchOf(database, list, { generation, after, limit: AT_ONCE }).primaryKeys()).map(([, id]) => id);
  }

  /** Goes on within the stretch at hand; false at its end. */
  skip(): boolean {
    if (this.#at + 1 >= this.#ids.length) return false;
    this.id = this.#ids[++this.#at]!;
    return true;
  }

  /** Goes on to the next stretch. */
  async step(): Promise<void> {
    this.#ids = await this.#next(this.id);
    this.#at = 0;
    this.id = this.#ids[0] ?? null;
  }
}
