import type { Claim, Topic } from '../core/pack/pack.ts';
import type { RecordList, RecordOf } from '../core/pack/record-list.ts';
import { type ImportedDatabase, type ImportedPack, type Stored, stretchOf } from './imported-database.ts';

/** A topic with its first claims, in order of their ids. */
export interface TopicClaims extends SomeClaims {
  topic: Topic;
}

/** Claims in order of their ids. */
export interface SomeClaims {
  claims: Claim[];
  /** True where there are more of them than one look-up answers with. */
  more: boolean;
}

/** What a card can show of a topic. */
export const MOST_CLAIMS = 500;
/** What it can show of a speaker; their claims lie far apart in the database, so that each takes a look of its own. */
export const MOST_CLAIMS_OF_ACTOR = 20;
/** How many topics a concept answers with. */
const MOST_TOPICS = 20;
/** How many a list of all of them shows. */
const MOST_LISTED = 500;

/**
 * Look-ups in one imported pack by its own ids. Every answer is read in one transaction with the pack's head, so that it is of one version of
 * the pack, whatever is imported meanwhile. Not found, or no such pack, is null or empty. Throws what the database throws.
 */
export class ImportedLookUp {
  readonly #database: ImportedDatabase;
  readonly #pack: string;

  constructor(database: ImportedDatabase, pack: string) {
    this.#database = database;
    this.#pack = pack;
  }

  /** Returns the records of a list by their ids, in order of the ids asked for; those that are not there are left out. */
  getRecords<List extends RecordList>(list: List, ids: readonly string[]): Promise<RecordOf<List>[]> {
    return this.#read([list], [], async (generation) => {
      const found = await this.#table(list).bulkGet(ids.map((id) => [generation, id]));
      return found.flatMap((record) => (record ? [bare<RecordOf<List>>(record)] : []));
    });
  }

  /** Returns a topic with its positions and its claims. */
  async getTopic(id: string): Promise<TopicClaims | null> {
    return (await this.getTopics([id]))[0] ?? null;
  }

  /** The same of several topics, in order of the ids asked for; those that are not there are left out. */
  getTopics(ids: readonly string[]): Promise<TopicClaims[]> {
    return this.#read(['topics', 'claims'], [], async (generation) => {
      const keys = ids.map((id): [number, string] => [generation, id]);
      const [topics, answers] = await Promise.all([
        this.#database.topics.bulkGet(keys),
        Promise.all(keys.map((key) => this.#claimsBy('[generation+topic]', key, MOST_CLAIMS))),
      ]);
      return topics.flatMap((topic, i) => (topic ? [{ topic: bare<Topic>(topic), ...answers[i]! }] : []));
    });
  }

  /** Returns the ids of the first 500 topics that are shown to readers, in order of their ids. */
  listTopics(): Promise<string[]> {
    return this.#read(['topics'], [], async (generation) => {
      const order = { generation, after: null, limit: Number.MAX_SAFE_INTEGER };
      const topics = stretchOf(this.#database, 'topics', order).and((topic) => (topic as Stored<Topic>).display);
      return (await topics.limit(MOST_LISTED).toArray()).map(({ id }) => id);
    });
  }

  /** Returns the first claims that an actor makes. */
  getClaimsOfActor(actor: string): Promise<SomeClaims> {
    return this.#read(['claims'], { claims: [], more: false }, (generation) => this.#claimsOf(generation, actor));
  }

  /**
   * Returns the topics of a concept, hidden ones left out, in order of their ids: of an event or place the first 20 about it, of an actor those
   * of its first claims. Texts are not searched for names, so a wording has none.
   */
  getTopicsOf(concept: string): Promise<Topic[]> {
    return this.#read(['topics', 'claims'], [], async (generation) => {
      const topics = await this.#topicsOf(generation, concept);
      return topics.filter(({ display }) => display).map((topic) => bare<Topic>(topic));
    });
  }

  async #topicsOf(generation: number, concept: string): Promise<Stored<Topic>[]> {
    const by = (index: string): Promise<Stored<Topic>[]> =>
      this.#database.topics.where(index).equals([generation, concept]).limit(MOST_TOPICS).toArray();
    if (concept.startsWith('event:')) return by('[generation+event]');
    if (/^(?:place|polity):/.test(concept)) return by('[generation+place]');
    const { claims } = await this.#claimsOf(generation, concept);
    const ids = [...new Set(claims.map(({ topic }) => topic))].sort();
    return ((await this.#table('topics').bulkGet(ids.map((id) => [generation, id]))) as Stored<Topic>[]).filter(
      (topic) => topic !== undefined,
    );
  }

  #claimsOf(generation: number, actor: string) {
    return this.#claimsBy('[generation+claimant.actor]', [generation, actor], MOST_CLAIMS_OF_ACTOR);
  }

  async #claimsBy(index: string, key: [number, string], most: number): Promise<SomeClaims> {
    const found = await this.#table('claims')
      .where(index)
      .equals(key)
      .limit(most + 1)
      .toArray();
    return { claims: found.slice(0, most).map((claim) => bare<Claim>(claim)), more: found.length > most };
  }

  #read<T>(lists: RecordList[], none: T, read: (generation: number) => Promise<T>): Promise<T> {
    const tables = [this.#database.packs, ...lists.map((list) => this.#table(list))];
    return this.#database.transaction('r', tables, async () => {
      const pack = await this.#database.packs.get(this.#pack);
      return pack ? read(pack.generation) : none;
    });
  }

  #table(list: RecordList) {
    return this.#database.table<Stored<{ id: string }>, [number, string]>(list);
  }
}

function bare<T>({ generation: _own, ...record }: Stored<object>): T {
  return record as T;
}

/** Returns the imported packs, those switched off too, in order of their ids. */
export function listImportedPacks(database: ImportedDatabase): Promise<ImportedPack[]> {
  return database.packs.toArray();
}
