import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Problem } from '../lib/core/pack/problem.ts';

/** A problem and the file it stands in, written from the parent of the seeds folder: `seeds/topics/x.yaml`. */
export interface FileProblem extends Problem {
  file: string;
}

/** One record as its file holds it, not yet checked. */
export interface SeedRecord {
  file: string;
  content: unknown;
}

/** What was read of seeds; `unreadIds` are ids in files with a syntax error, so that references to them are not called missing. */
export interface ReadSeeds {
  records: SeedRecord[];
  problems: FileProblem[];
  unreadIds: string[];
}

/** Returns the records of one YAML file: the list it holds, or its one record; syntax errors with their line. */
export function readSeedFile(seedsFolder: string, path: string): ReadSeeds {
  const file = `${basename(seedsFolder)}/${path}`;
  const text = readFileSync(join(seedsFolder, path), 'utf8');
  const documents = [...parseAllDocuments(text, { uniqueKeys: true })];
  const problems = documents
    .flatMap((document) => document.errors)
    .map(({ linePos, message }) => ({
      file,
      record: '',
      path: linePos ? `line ${linePos[0].line}` : '',
      message: explain(firstLine(message)),
    }));
  if (problems.length > 0) return { records: [], problems, unreadIds: findIds(text) };
  if (documents.length === 0) return { records: [], problems: [{ file, record: '', path: '', message: 'holds no record' }], unreadIds: [] };
  const contents = documents.flatMap((document): unknown[] => {
    const content: unknown = document.toJS();
    return Array.isArray(content) ? content : [content];
  });
  return { records: contents.map((content) => ({ file, content })), problems: [], unreadIds: [] };
}

/** Returns the records of every YAML file of a folder of seeds, in the order of file names; nothing where there is no such folder. */
export function readSeedFolder(seedsFolder: string, folder: string): ReadSeeds {
  const path = join(seedsFolder, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.yaml')) : [];
  const read = names.sort().map((name) => readSeedFile(seedsFolder, `${folder}/${name}`));
  return {
    records: read.flatMap(({ records }) => records),
    problems: read.flatMap(({ problems }) => problems),
    unreadIds: read.flatMap(({ unreadIds }) => unreadIds),
  };
}

const findIds = (text: string) => [...text.matchAll(/\bid:\s*['"]?([^\s'",}]+)/g)].map(([, id]) => id!);
/** What the parser says of a bare text with a colon in it does not lead anyone to the colon. */
const explain = (message: string) =>
  /flow collection|compact mapping|Nested mapping|implicit key/i.test(message)
    ? `${message} (a text with a colon or a comma in it needs quotation marks)`
    : message;
const firstLine = (message: string) => message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
