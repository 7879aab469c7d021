import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Actor, Claim, Pack, PackEvent, Place, Source, Topic, Wording } from '../core/pack/pack.ts';
import type { RecordList } from '../core/pack/record-list.ts';

/** A pack's head: everything but its records, with the digest that names its content. */
export type PackHead = Omit<Pack, RecordList> & { contentVersion: string };
type Kept<T> = T & { pack: string };

/** The claims database: packs' records, which can be made again from the packs. Notes live in a database of their own. */
export class PackDatabase extends Dexie {
  declare packs: EntityTable<PackHead, 'id'>;
  declare sources: Table<Kept<Source>, [string, string]>;
  declare actors: Table<Kept<Actor>, [string, string]>;
  declare places: Table<Kept<Place>, [string, string]>;
  declare events: Table<Kept<PackEvent>, [string, string]>;
  declare wordings: Table<Kept<Wording>, [string, string]>;
  declare topics: Table<Kept<Topic>, [string, string]>;
  declare claims: Table<Kept<Claim>, [string, string]>;

  constructor(name = 'parallax-packs') {
    super(name);
    this.version(1).stores({
      packs: 'id',
      sources: '[pack+id], pack',
      actors: '[pack+id], pack',
      places: '[pack+id], pack',
      events: '[pack+id], pack',
      wordings: '[pack+id], pack',
      topics: '[pack+id], pack, event, place',
      claims: '[pack+id], pack, [pack+topic], source',
    });
  }
}
