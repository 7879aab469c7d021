import { checkNames } from '../core/pack/check-names.ts';
import { checkRecords, type PackContext } from '../core/pack/check-pack.ts';
import type { Claim, Topic, Wording } from '../core/pack/pack.ts';
import type { Problem } from '../core/pack/problem.ts';
import { RECORD_LISTS, type RecordList, type RecordOf } from '../core/pack/record-list.ts';
import { findDoubleIds, USED_TWICE } from './find-double-ids.ts';
import { noRecords } from './import-progress.ts';
import { type ImportedDatabase, stretchOf } from './imported-database.ts';
import { ProblemList } from './problem-list.ts';
import type { StagedPack, StageOrder } from './stage-pack.ts';

type Order = Pick<StageOrder, 'signal' | 'tell'> & Pick<StagedPack, 'generation' | 'bytesRead' | 'bytesTotal'>;

/** How many records are looked at together, with those they refer to. */
const AT_ONCE = 1_000;
/** How many claims one may repeat through: followed no further, so that a long chain costs no more memory than a short one. */
const LONGEST_CHAIN = 50;

/** Checks what of a written pack only shows when all of it is there: references, rules between records, ids used twice. */
export async function checkStage(database: ImportedDatabase, order: Order): Promise<{ problems: ProblemList; cancelled: boolean }> {
  const { generation, signal, tell, bytesRead, bytesTotal } = order;
  const problems = new ProblemList();
  const records = noRecords();
  problems.add(await findDoubleIds(database, generation));
  for (const list of RECORD_LISTS) {
    for (let after: string | null = null; !problems.isFull; ) {
      if (signal?.aborted) return { problems, cancelled: true };
      const some: RecordOf<typeof list>[] = (await stretchOf(database, list, { generation, after, limit: AT_ONCE }).toArray()) as never;
      if (some.length === 0) break;
      problems.add(await checkSome(database, generation, { list, some }));
      after = some.at(-1)!.id;
      records[list] += some.length;
      tell({ phase: 'checking', bytesRead, bytesTotal, records });
    }
  }
  return { problems, cancelled: signal?.aborted ?? false };
}

interface Some {
  list: RecordList;
  some: readonly RecordOf<RecordList>[];
}

async function checkSome(database: ImportedDatabase, generation: number, { list, some }: Some): Promise<Problem[]> {
  const context = new StoredContext(database, generation);
  const tooLong: Problem[] = [];
  if (list === 'wordings')
    await context.read(
      'wordings',
      (some as Wording[]).flatMap(({ counterparts }) => counterparts),
    );
  if (list === 'topics') await context.readForTopics(some as Topic[]);
  if (list === 'claims') tooLong.push(...(await context.readForClaims(some as Claim[])));
  const problems = checkRecords(list, some, context.lists as unknown as PackContext);
  return [
    ...checkIdsOf(list, some),
    ...some.flatMap((record) => checkNames(list, record)),
    ...tooLong,
    ...problems.filter(({ record, path }) => !tooLong.some((one) => one.record === record && one.path === path)),
  ];
}

/**
 * A slash joins a topic's id to those of its positions, and a pack's to those of its records: an id with one of its own could be mistaken for
 * another's. Without it, ids of positions can be used twice within a topic only.
 */
function checkIdsOf(list: RecordList, some: Some['some']): Problem[] {
  const sliced = list === 'topics' || list === 'claims' || list === 'sources' ? some.filter(({ id }) => id.includes('/')) : [];
  const doubled = list === 'topics' ? (some as Topic[]).flatMap(({ positions }) => doubleIds(positions)) : [];
  return [
    ...sliced.map(({ id }) => ({ record: id, path: 'id', message: 'must not hold a slash' })),
    ...doubled.map((record) => ({ record, path: 'id', message: USED_TWICE })),
  ];
}

function doubleIds(positions: Topic['positions']): string[] {
  const seen = new Set<string>();
  return positions.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id);
}

/** The records that some others refer to, read from the database beforehand, since checks do not wait. */
class StoredContext {
  readonly lists: Record<RecordList, Map<string, RecordOf<RecordList>>>;
  readonly #database: ImportedDatabase;
  readonly #generation: number;

  constructor(database: ImportedDatabase, generation: number) {
    this.#database = database;
    this.#generation = generation;
    this.lists = Object.fromEntries(RECORD_LISTS.map((list) => [list, new Map()])) as never;
  }

  /** Adds the records of these ids, as far as there are any; null ids are left out. Returns those that are there now. */
  async read(list: RecordList, ids: readonly (string | null)[]): Promise<RecordOf<RecordList>[]> {
    const known = this.lists[list];
    const wanted = [...new Set(ids)].filter((id) => id !== null && !known.has(id));
    const found = await this.#database.table(list).bulkGet(wanted.map((id) => [this.#generation, id as string]));
    for (const record of found) if (record) known.set(record.id, record);
    return found.filter((record) => record !== undefined);
  }

  async readForTopics(topics: readonly Topic[]): Promise<void> {
    this.#take('topics', topics);
    await this.read(
      'topics',
      topics.flatMap(({ mirrors }) => mirrors),
    );
    await this.read(
      'events',
      topics.map(({ event }) => event),
    );
    await this.read(
      'places',
      topics.map(({ place }) => place),
    );
  }

  /** Returns the problems of chains of repeated claims that are followed no further. */
  async readForClaims(claims: readonly Claim[]): Promise<Problem[]> {
    this.#take('claims', claims);
    await this.read(
      'topics',
      claims.map(({ topic }) => topic),
    );
    await this.read(
      'sources',
      claims.map(({ source }) => source),
    );
    await this.read(
      'actors',
      claims.map(({ claimant }) => claimant.actor),
    );
    let next = claims as readonly Claim[];
    for (let step = 0; step < LONGEST_CHAIN && next.length > 0; step++)
      next = (await this.read(
        'claims',
        next.map(({ repeats }) => repeats),
      )) as Claim[];
    const ends = new Set(next.filter(({ repeats }) => repeats !== null).map(({ id }) => id));
    if (ends.size === 0) return [];
    return claims.filter((claim) => this.#leadsTo(ends, claim)).map(({ id }) => tooLong(id));
  }

  #leadsTo(ends: ReadonlySet<string>, claim: Claim): boolean {
    let at: Claim | undefined = claim;
    for (let step = 0; at && step <= LONGEST_CHAIN; step++) {
      if (ends.has(at.id)) return true;
      at = at.repeats === null ? undefined : (this.lists.claims.get(at.repeats) as Claim | undefined);
    }
    return false;
  }

  #take(list: RecordList, records: readonly RecordOf<RecordList>[]): void {
    for (const record of records) this.lists[list].set(record.id, record);
  }
}

const tooLong = (record: string): Problem => ({ record, path: 'repeats', message: `leads through more than ${LONGEST_CHAIN} claims` });
