import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Actor, Claim, Pack, PackEvent, Place, Source, Topic, Wording } from '../core/pack/pack.ts';
import type { RecordList } from '../core/pack/record-list.ts';
import type { TermIndex } from '../core/terms/term-index.ts';

/** An imported pack that can be answered from: its head, and which generation of records is its own. */
export interface ImportedPack extends Omit<Pack, RecordList> {
  generation: number;
  counts: Record<RecordList, number>;
  /** Switched off, a pack stays stored and is not answered from. */
  on: boolean;
}

/**
 * A part of what the engine needs of one imported pack, made once at its import: part 0 holds the head, the names and who is who, every further
 * one some topics.
 */
export type EnginePart =
  | { generation: number; part: 0; records: Pack; terms: TermIndex }
  | { generation: number; part: number; topics: Pack['topics'] };

/** Records of one import carry its generation, so that two versions of a pack stand side by side while one is written. */
export type Stored<T> = T & { generation: number };
type RecordKey = [generation: number, id: string];

/**
 * Packs that the reader brought along. Apart from the bundled one's database, which is thrown away when damaged: these cannot be made again.
 * `stages` names generations that no pack answers from: being written, or left over.
 */
export class ImportedDatabase extends Dexie {
  declare packs: EntityTable<ImportedPack, 'id'>;
  declare stages: EntityTable<{ generation: number }, 'generation'>;
  declare engines: Table<EnginePart, [generation: number, part: number]>;
  declare sources: Table<Stored<Source>, RecordKey>;
  declare actors: Table<Stored<Actor>, RecordKey>;
  declare places: Table<Stored<Place>, RecordKey>;
  declare events: Table<Stored<PackEvent>, RecordKey>;
  declare wordings: Table<Stored<Wording>, RecordKey>;
  declare topics: Table<Stored<Topic>, RecordKey>;
  declare claims: Table<Stored<Claim>, RecordKey>;

  constructor(name = 'parallax-imported') {
    // Nobody watches these tables, and a cache of what was read would grow with an import.
    super(name, { cache: 'disabled' });
    const key = '[generation+id]';
    this.version(1).stores({
      packs: 'id',
      stages: '++generation',
      engines: '[generation+part]',
      sources: key,
      actors: key,
      places: key,
      events: key,
      wordings: key,
      topics: `${key}, [generation+event], [generation+place]`,
      claims: `${key}, [generation+topic], [generation+claimant.actor]`,
    });
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }
}

/** One stretch of the records of a list, in order of their ids. */
export interface Stretch {
  generation: number;
  /** Id after which the stretch begins; null for the first one. */
  after: string | null;
  limit: number;
}

/** Returns the next records of a list in order of their ids, as a query that has not run yet. */
export function stretchOf(database: ImportedDatabase, list: RecordList, { generation, after, limit }: Stretch) {
  return database
    .table<Stored<{ id: string }>, RecordKey>(list)
    .where('[generation+id]')
    .between([generation, after ?? Dexie.minKey], [generation, Dexie.maxKey], false, true)
    .limit(limit);
}
