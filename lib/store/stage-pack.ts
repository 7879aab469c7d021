import { emptyLists, makeShapeCheck } from '../core/pack/check-shape.ts';
import type { Pack } from '../core/pack/pack.ts';
import { RECORD_LISTS, type RecordList } from '../core/pack/record-list.ts';
import { USED_TWICE } from './find-double-ids.ts';
import { type ImportProgress, noRecords } from './import-progress.ts';
import { failed, type ImportFailed } from './import-result.ts';
import type { ImportedDatabase, Stored } from './imported-database.ts';
import { ProblemList } from './problem-list.ts';
import { type FileFault, type PackFileReader, readPackFile } from './read-pack-file.ts';

/** A file that a reader chose, or bytes from anywhere; `bytesTotal` null where their number is not known. */
export type PackFile = Blob | { stream: ReadableStream<Uint8Array>; bytesTotal: number | null };

/** A pack that was written and that nobody answers from yet. */
export interface StagedPack {
  generation: number;
  head: Omit<Pack, RecordList>;
  counts: Record<RecordList, number>;
  bytesRead: number;
  bytesTotal: number | null;
  warnings: ProblemList;
}

export interface StageOrder {
  file: PackFile;
  generation: number;
  signal: AbortSignal | undefined;
  tell: (progress: ImportProgress) => void;
}

export type StageResult = { ok: true; stage: StagedPack } | ImportFailed;

/** The parser stops for nothing within a piece; this many bytes keep a page's thread for some 5 ms. */
const PIECE_BYTES = 64 * 1024;
/** Bytes of the file that go into one transaction: some 700 claims. */
const BATCH_BYTES = 512 * 1024;

/** Reads a file to its end, checks the shape of every record and writes those that hold under a generation, in batches. */
export async function stagePack(database: ImportedDatabase, order: StageOrder): Promise<StageResult> {
  const stream = order.file instanceof Blob ? order.file.stream() : order.file.stream;
  const source = stream.getReader();
  try {
    return await new Staging(database, order).run(source);
  } finally {
    await source.cancel().catch(() => undefined);
  }
}

class Staging {
  readonly #database: ImportedDatabase;
  readonly #order: StageOrder;
  readonly #check = makeShapeCheck();
  readonly #problems = new ProblemList();
  readonly #warnings = new ProblemList();
  readonly #counts = noRecords();
  readonly #bytesTotal: number | null;
  readonly #reader: PackFileReader;
  #batch = new Map<RecordList, Stored<{ id: string }>[]>();
  #bytesRead = 0;
  #writtenAt = 0;

  constructor(database: ImportedDatabase, order: StageOrder) {
    this.#database = database;
    this.#order = order;
    this.#bytesTotal = order.file instanceof Blob ? order.file.size : order.file.bytesTotal;
    this.#reader = readPackFile((list, record, index) => this.#take(list, record, index));
  }

  async run(source: ReadableStreamDefaultReader<Uint8Array>): Promise<StageResult> {
    for (;;) {
      const read = await source.read().catch((error: unknown) => ({ error: String(error) }));
      if ('error' in read) return failed('unreadable', [{ record: 'file', path: '', message: read.error }]);
      if (read.done) break;
      const stopped = await this.#takeChunk(read.value);
      if (stopped) return stopped;
    }
    const fault = this.#reader.end();
    if (fault) return this.#fail(fault);
    return this.#finish();
  }

  async #takeChunk(chunk: Uint8Array): Promise<ImportFailed | null> {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      if (this.#order.signal?.aborted) return failed('cancelled');
      const piece = chunk.subarray(at, at + PIECE_BYTES);
      const fault = this.#reader.write(piece);
      if (fault) return this.#fail(fault);
      this.#bytesRead += piece.length;
      if (this.#problems.isFull && this.#reader.fields.has('formatVersion')) return this.#badShape();
      if (this.#bytesRead - this.#writtenAt >= BATCH_BYTES) await this.#write();
      this.#order.tell({ phase: 'reading', bytesRead: this.#bytesRead, bytesTotal: this.#bytesTotal, records: this.#counts });
    }
    return null;
  }

  #take(list: RecordList, record: unknown, index: number): void {
    const { value, problems, warnings } = this.#check.checkRecord(list, record, index);
    this.#counts[list]++;
    this.#problems.add(problems);
    this.#warnings.add(warnings);
    if (value === null || this.#problems.count > 0) return;
    const records = this.#batch.get(list);
    const stored = { ...value, generation: this.#order.generation };
    if (records) records.push(stored);
    else this.#batch.set(list, [stored]);
  }

  /** After the first problem nothing more is written: the rest is read for what else is wrong. */
  async #write(): Promise<void> {
    const batch = this.#problems.count > 0 ? new Map() : this.#batch;
    this.#batch = new Map();
    this.#writtenAt = this.#bytesRead;
    if (batch.size === 0) return;
    const lists = [...batch.keys()];
    const twice = await this.#database.transaction(
      'rw',
      lists.map((list) => this.#database.table(list)),
      async () => {
        const found: string[] = [];
        for (const list of lists) found.push(...(await addAll(this.#database, list, batch.get(list)!)));
        return found;
      },
    );
    this.#problems.add(twice.map((id) => ({ record: id, path: 'id', message: USED_TWICE })));
  }

  async #finish(): Promise<StageResult> {
    await this.#write();
    const { value, problems, warnings } = this.#check.checkHead({ ...this.#reader.head, ...emptyLists(this.#reader.fields) });
    this.#problems.add(problems);
    this.#warnings.add([...warnings, ...this.#unknownFields()]);
    if (value === null || this.#problems.count > 0) return this.#badShape();
    const head = Object.fromEntries(Object.entries(value).filter(([key]) => !isList(key))) as unknown as StagedPack['head'];
    const { generation } = this.#order;
    const stage = {
      generation,
      head,
      counts: this.#counts,
      bytesRead: this.#bytesRead,
      bytesTotal: this.#bytesTotal,
      warnings: this.#warnings,
    };
    return { ok: true, stage };
  }

  #unknownFields() {
    const known = (field: string) => isList(field) || Object.hasOwn(this.#reader.head, field);
    return [...this.#reader.fields].filter((field) => !known(field)).map((path) => ({ record: 'pack', path, message: 'unknown field' }));
  }

  #badShape(): ImportFailed {
    return failed('bad-shape', this.#problems.first, this.#problems.count);
  }

  /** What stopped the reading comes first, then what was found before it. */
  #fail({ kind, problem }: FileFault): ImportFailed {
    return failed(kind, [problem, ...this.#problems.first], this.#problems.count + 1);
  }
}

const isList = (field: string) => (RECORD_LISTS as readonly string[]).includes(field);

/** Returns the ids that the list held already. A duplicate leaves the others of its batch written, which the whole import then is not. */
async function addAll(database: ImportedDatabase, list: RecordList, records: Stored<{ id: string }>[]): Promise<string[]> {
  try {
    await database.table(list).bulkAdd(records);
    return [];
  } catch (error) {
    const { failuresByPos = {} } = error as { failuresByPos?: Record<number, Error> };
    const twice = Object.entries(failuresByPos).filter(([, { name }]) => name === 'ConstraintError');
    if (twice.length === 0 || twice.length < Object.keys(failuresByPos).length) throw error;
    return twice.map(([at]) => records[Number(at)]!.id);
  }
}
