import type { EngineSource } from '../core/combine-engines.ts';
import type { Pack } from '../core/pack/pack.ts';
import { withoutPrefix } from '../core/pack/prefix-ids.ts';
import { listImportedPacks } from './find-imported.ts';
import { type CardSubject, gatherRecords, gatherTopics } from './gather-records.ts';
import type { ImportedDatabase, ImportedPack } from './imported-database.ts';
import { openDatabase } from './open-database.ts';
import { failureOf } from './store-failure.ts';
import { readEngine } from './stored-engine.ts';

/** Whether there may be imported packs that are switched on: kept apart from the database, so that it is opened for those who have any. */
export interface ImportedFlag {
  read(): Promise<boolean>;
}

const NONE: readonly EngineSource[] = [];

/**
 * What the packs that a reader imported and switched on add to engine and cards. Where there are none, every answer is empty and no database
 * is opened; where the database fails, the bundled pack answers alone.
 */
export class ImportedPacks {
  readonly #flag: ImportedFlag;
  readonly #open: () => ImportedDatabase;
  #database: ImportedDatabase | null = null;
  #engines: { key: string; sources: Promise<readonly EngineSource[]> } = { key: '', sources: Promise.resolve(NONE) };

  constructor(flag: ImportedFlag, open: () => ImportedDatabase) {
    this.#flag = flag;
    this.#open = open;
  }

  /** Returns what the engine takes of each pack, the same list as long as no pack was imported, switched or removed. */
  engines(): Promise<readonly EngineSource[]> {
    return this.#ask(NONE, async (database) => {
      const packs = await listOn(database);
      const key = packs.map(({ id, generation }) => `${generation} ${id}`).join('\n');
      if (key !== this.#engines.key) this.#engines = { key, sources: readEngines(database, packs) };
      return this.#engines.sources;
    });
  }

  /** Returns what the packs have on the subject of a card, to be put behind the bundled pack. */
  gather(subject: CardSubject): Promise<Pack[]> {
    return this.#ask([], (database) => taken(gatherRecords(database, subject)));
  }

  /** Returns the first questions of every pack with their answers. */
  topics(): Promise<Pack[]> {
    return this.#ask([], (database) => taken(gatherTopics(database)));
  }

  /** Returns the pack that a topic or claim is of, null for one of the bundled pack. */
  packOf(id: string | null): Promise<Pick<Pack, 'id' | 'version'> | null> {
    if (id === null) return Promise.resolve(null);
    return this.#ask(null, async (database) => (await listOn(database)).find((pack) => withoutPrefix(pack.id, id) !== null) ?? null);
  }

  async #ask<T>(none: T, answer: (database: ImportedDatabase) => Promise<T>): Promise<T> {
    if (!(await this.#flag.read())) return none;
    try {
      this.#database ??= this.#open();
      await openDatabase(this.#database);
      return await answer(this.#database);
    } catch (error) {
      console.warn('parallax: imported packs cannot be read', failureOf(error));
      this.#engines = { key: '', sources: Promise.resolve(NONE) };
      return none;
    }
  }
}

const listOn = async (database: ImportedDatabase): Promise<ImportedPack[]> => (await listImportedPacks(database)).filter((pack) => pack.on);

async function readEngines(database: ImportedDatabase, packs: readonly ImportedPack[]): Promise<readonly EngineSource[]> {
  const sources = await Promise.all(packs.map((pack) => readEngine(database, pack)));
  return sources.filter((source) => source !== null);
}

async function taken(gathering: ReturnType<typeof gatherRecords>): Promise<Pack[]> {
  const gathered = await gathering;
  if (gathered.ok) return gathered.packs;
  console.warn('parallax: imported packs cannot be read', gathered.why);
  return [];
}
