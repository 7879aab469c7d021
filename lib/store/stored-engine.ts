import Dexie from 'dexie';
import { engineRecords } from '../core/build-engine.ts';
import type { EngineSource } from '../core/combine-engines.ts';
import type { Pack, Topic } from '../core/pack/pack.ts';
import { prefixIds } from '../core/pack/prefix-ids.ts';
import { RECORD_LISTS, type RecordList, type RecordOf } from '../core/pack/record-list.ts';
import { buildTermIndex } from '../core/terms/build-term-index.ts';
import type { TermIndex } from '../core/terms/term-index.ts';
import { type EnginePart, type ImportedDatabase, type ImportedPack, type Stored, stretchOf } from './imported-database.ts';
import type { StagedPack } from './stage-pack.ts';

/** Topics in one part of the engine. */
const AT_ONCE = 1_000;
const NAMED: readonly RecordList[] = ['actors', 'places', 'events', 'wordings'];

/**
 * Keeps what the engine needs of a written pack: the index of its names, and its topics without their texts. Claims, sources and topics that
 * ask for no number are not in it, so its size goes with the questions, not with the answers; the topics are kept in parts, so that making it
 * takes no more memory for a large pack than its names do.
 */
export async function storeEngine(
  database: ImportedDatabase,
  { generation, head }: Pick<StagedPack, 'generation' | 'head'>,
): Promise<void> {
  const none = { ...head, ...Object.fromEntries(RECORD_LISTS.map((list) => [list, []])) } as unknown as Pack;
  const named = await Promise.all(NAMED.map(async (list) => [list, await readAll(database, generation, list)]));
  const pack = { ...none, ...Object.fromEntries(named) } as Pack;
  await database.engines.put({ generation, part: 0, records: engineRecords(pack), terms: await indexNames(database, generation, pack) });
  let part = 0;
  for await (const some of stretches(database, generation, 'topics')) {
    const topics = askingTopics({ ...none, topics: some as Topic[] });
    if (topics.length > 0) await database.engines.put({ generation, part: ++part, topics });
  }
}

/** The topics are not at hand, and an event is marked where one asks about it. */
async function indexNames(database: ImportedDatabase, generation: number, pack: Pack): Promise<TermIndex> {
  const terms = buildTermIndex(pack);
  for (const concept of terms.concepts.filter(({ kind }) => kind === 'event'))
    concept.painted = (await database.topics.where('[generation+event]').equals([generation, concept.id]).count()) > 0;
  return terms;
}

const askingTopics = (pack: Pack): Topic[] => engineRecords(pack).topics.filter(({ positions }) => positions.length > 0);

async function readAll(database: ImportedDatabase, generation: number, list: RecordList): Promise<RecordOf<RecordList>[]> {
  const all: RecordOf<RecordList>[] = [];
  for await (const some of stretches(database, generation, list)) all.push(...some);
  return all;
}

async function* stretches(database: ImportedDatabase, generation: number, list: RecordList): AsyncGenerator<RecordOf<RecordList>[]> {
  for (let after: string | null = null; ; ) {
    const some: Stored<{ id: string }>[] = await stretchOf(database, list, { generation, after, limit: AT_ONCE }).toArray();
    if (some.length === 0) return;
    yield some.map(({ generation: _own, ...record }) => record as RecordOf<RecordList>);
    after = some.at(-1)!.id;
  }
}

/** Reads what was kept for the engine of an imported pack, its topics known by prefixed ids; null where the pack is gone. Throws what the database throws. */
export async function readEngine(database: ImportedDatabase, { generation }: ImportedPack): Promise<EngineSource | null> {
  const parts = await database.engines.where('[generation+part]').between([generation, Dexie.minKey], [generation, Dexie.maxKey]).toArray();
  const first = parts.find(isFirst);
  if (!first) return null;
  const topics = parts.flatMap((part) => ('topics' in part ? part.topics : []));
  return { records: prefixIds({ ...first.records, topics }), terms: first.terms };
}

const isFirst = (part: EnginePart): part is EnginePart & { records: Pack; terms: TermIndex } => 'terms' in part;
