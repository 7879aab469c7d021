import { engineRecords } from '../core/build-engine.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { RecordList, RecordOf } from '../core/pack/record-list.ts';
import { buildTermIndex } from '../core/terms/build-term-index.ts';
import { type ImportedDatabase, type Stored, type StoredEngine, stretchOf } from './imported-database.ts';
import type { StagedPack } from './stage-pack.ts';

const AT_ONCE = 1_000;
const NAMED: readonly RecordList[] = ['actors', 'places', 'events', 'wordings'];

/**
 * Returns what the engine needs of a written pack: the index of its names and its topics without their texts. Claims, sources and topics that
 * ask for no number are not in it, so its size goes with the questions, not with the answers.
 */
export async function buildStoredEngine(database: ImportedDatabase, { generation, head }: StagedPack): Promise<StoredEngine> {
  const named = await Promise.all(
    NAMED.map(async (list) => [list, await readAll(database, { generation, list, keep: (record) => record })]),
  );
  const none: Pack = { ...head, sources: [], claims: [], topics: [], actors: [], places: [], events: [], wordings: [] };
  const pack: Pack = { ...none, ...Object.fromEntries(named) };
  const topics = await readAll(database, {
    generation,
    list: 'topics',
    keep: (topic) => askingTopic(none, topic as Pack['topics'][number]),
  });
  return { generation, records: { ...engineRecords(pack), topics: topics as Pack['topics'] }, terms: buildTermIndex(pack) };
}

/** Its texts are let go at once: together they are four fifths of the topics. */
function askingTopic(none: Pack, topic: Pack['topics'][number]): Pack['topics'][number] | null {
  const [bare] = engineRecords({ ...none, topics: [topic] }).topics;
  return bare && bare.positions.length > 0 ? bare : null;
}

interface Reading {
  generation: number;
  list: RecordList;
  keep: (record: RecordOf<RecordList>) => RecordOf<RecordList> | null;
}

async function readAll(database: ImportedDatabase, { generation, list, keep }: Reading): Promise<RecordOf<RecordList>[]> {
  const kept: RecordOf<RecordList>[] = [];
  for (let after: string | null = null; ; ) {
    const some: Stored<{ id: string }>[] = await stretchOf(database, list, { generation, after, limit: AT_ONCE }).toArray();
    if (some.length === 0) return kept;
    for (const { generation: _own, ...record } of some) kept.push(...[keep(record as RecordOf<RecordList>)].filter((one) => one !== null));
    after = some.at(-1)!.id;
  }
}
