import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { checkPack } from '../lib/core/pack/check-pack.ts';
import type { Claim, Pack, Topic } from '../lib/core/pack/pack.ts';
import { objectFor, packSchemas } from '../lib/core/pack/pack-schema.ts';
import { formatPath } from '../lib/core/pack/problem.ts';
import { checkSeedTexts } from './check-seed-texts.ts';
import { isFresh, writeGenerated } from './generated-file.ts';
import { isMain } from './is-main.ts';
import { type FileProblem, type ReadSeeds, readSeedFile, readSeedFolder, type SeedRecord } from './read-seeds.ts';
import { flattenTopic, type SeedTopic, seedTopicSchema } from './seed-topic-schema.ts';
import { setFrenchSpaces } from './set-french-spaces.ts';

const project = resolve(import.meta.dirname, '..');
const SEEDS_FOLDER = join(project, 'seeds');
const OUTPUT_FILE = join(project, 'generated', 'seed-pack.json');
/** What the compiled pack depends on, besides the seeds. */
const CODE = [
  join(project, 'lib', 'core', 'pack'),
  join(project, 'lib', 'core', 'figures', 'units.ts'),
  ...['compile-pack', 'check-seed-texts', 'states-number', 'read-seeds', 'seed-topic-schema', 'set-french-spaces'].map((name) =>
    join(import.meta.dirname, `${name}.ts`),
  ),
];

/** A compiled pack, or every problem of its seeds. */
export type CompileResult = { pack: Pack; problems?: undefined } | { pack?: undefined; problems: FileProblem[] };

const shapes = packSchemas(true);
const { id, version, title, about, madeBy, madeOn, licence } = shapes.pack.entries;
const headSchema = objectFor(true)({ id, version, title, about, madeBy, madeOn, licence });
const FOLDERS = {
  sources: shapes.source,
  actors: shapes.actor,
  places: shapes.place,
  events: shapes.event,
  wordings: shapes.wording,
  topics: seedTopicSchema,
} as const;

/** Reads, checks and joins every record of a seeds folder; lists are sorted by id, so that the same seeds give the same bytes. */
export function compilePack({ seedsFolder = SEEDS_FOLDER } = {}): CompileResult {
  const found: Found = { problems: [], fileOf: new Map(), brokenIds: new Set() };
  const [head] = parseAll(readHead(seedsFolder), headSchema, found);
  const lists = Object.fromEntries(
    Object.entries(FOLDERS).map(([folder, schema]) => [folder, parseAll(readSeedFolder(seedsFolder, folder), schema, found).sort(byId)]),
  );
  const pack = joinPack(head as Partial<Pack>, lists);
  const problems = [...found.problems, ...checkRecords(pack, found)];
  return problems.length > 0 ? { problems } : { pack };
}

/** Returns the compiled seed pack, from its file while nothing it was made of is newer. Throws an error that lists every problem. */
export function ensurePack(): Pack {
  if (isFresh(OUTPUT_FILE, [SEEDS_FOLDER, ...CODE])) return JSON.parse(readFileSync(OUTPUT_FILE, 'utf8')) as Pack;
  const { pack, problems } = compilePack();
  if (problems)
    throw new Error(
      `The seed pack has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map(formatProblem).join('\n')}`,
    );
  writeGenerated(OUTPUT_FILE, pack);
  return pack;
}

/** Returns one line: file, record, field and message. */
export function formatProblem({ file, record, path, message }: FileProblem): string {
  return [file, record, path, message].filter((part) => part !== '').join(': ');
}

function readHead(seedsFolder: string): ReadSeeds {
  if (existsSync(join(seedsFolder, 'pack.yaml'))) return readSeedFile(seedsFolder, 'pack.yaml');
  const file = `${basename(seedsFolder)}/pack.yaml`;
  return { records: [], problems: [{ file, record: '', path: '', message: 'missing: it holds the head of the pack' }], unreadIds: [] };
}

/** What is known while compiling; `brokenIds` are those of records with problems of their own, which are not in the pack. */
interface Found {
  problems: FileProblem[];
  fileOf: Map<string, string>;
  brokenIds: Set<string>;
}

function parseAll({ records, problems, unreadIds }: ReadSeeds, schema: v.GenericSchema, found: Found): unknown[] {
  found.problems.push(...problems);
  for (const id of unreadIds) found.brokenIds.add(id);
  return records.flatMap((record) => parseRecord(record, schema, found) ?? []);
}

function parseRecord({ file, content }: SeedRecord, schema: v.GenericSchema, { problems, fileOf, brokenIds }: Found): unknown {
  const ids = idsWithin(content);
  for (const id of ids) fileOf.set(id, fileOf.get(id) ?? file);
  const parsed = v.safeParse(schema, content);
  if (parsed.success) return setFrenchSpaces(parsed.output);
  for (const id of ids) brokenIds.add(id);
  const record = readId(content) ?? '';
  for (const { path = [], message } of parsed.issues)
    problems.push({ file, record, path: formatPath(path.map(({ key }) => key)), message });
  return undefined;
}

/** References to records that have problems of their own are left out: they may well be right. */
function checkRecords(pack: Pack, { fileOf, brokenIds }: Found): FileProblem[] {
  return [...checkPack(pack), ...checkSeedTexts(pack)]
    .filter(({ missing }) => missing === undefined || !brokenIds.has(missing))
    .map((problem) => ({ ...problem, file: fileOf.get(problem.record) ?? fileOf.get(topicOf(problem.record)) ?? '' }));
}

/** Ids of a record and of everything in it. */
function idsWithin(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  return [readId(content), ...Object.values(content).flatMap(idsWithin)].filter((id) => id !== null);
}

function joinPack(head: Partial<Pack>, lists: Record<string, unknown[]>): Pack {
  const { topics: seedTopics = [], ...others } = lists;
  const flat = (seedTopics as SeedTopic[]).map(flattenTopic);
  const topics: Topic[] = flat.map(({ topic }) => topic);
  const claims: Claim[] = flat.flatMap((one) => one.claims).sort(byId);
  return { formatVersion: 1, ...head, ...others, topics, claims } as Pack;
}

/** By code unit, not by locale, so that every machine sorts alike. */
function byId(one: unknown, other: unknown): number {
  const [a, b] = [readId(one) ?? '', readId(other) ?? ''];
  return a < b ? -1 : Number(a > b);
}

const topicOf = (positionId: string) => positionId.split('/')[0]!;
const readId = (record: unknown) => (record as { id?: unknown } | null)?.id?.toString() ?? null;

if (isMain(import.meta.filename)) {
  try {
    const pack = ensurePack();
    console.log(`seed pack: ${pack.topics.length} topics, ${pack.claims.length} claims`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
