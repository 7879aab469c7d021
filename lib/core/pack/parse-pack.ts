import * as v from 'valibot';
import { checkPack } from './check-pack.ts';
import type { Pack } from './pack.ts';
import { packSchemas, packShapeAgrees } from './pack-schema.ts';
import { formatPath, type Problem } from './problem.ts';

/** A pack that holds, with warnings that did not stop it; or all that is wrong with it, never only the first problem. */
export type ParseResult =
  | { ok: true; pack: Pack; warnings: Problem[] }
  | { ok: false; kind: 'newer-format' | 'bad-shape' | 'bad-content'; problems: Problem[] };

/** The newest pack format that this program reads. */
const FORMAT_VERSION = 1;

/**
 * Reads an unknown value as a pack. `strict` makes unknown fields a problem, otherwise they are left out and warned of.
 * `newer-format`: made by a later program; `bad-shape`: a field is missing, unknown or of the wrong kind;
 * `bad-content`: the shape holds, but references or rules between records do not.
 */
export function parsePack(input: unknown, { strict }: { strict: boolean }): ParseResult {
  const newer = findNewerFormat(input);
  if (newer) return { ok: false, kind: 'newer-format', problems: [newer] };
  const parsed = v.safeParse(packSchemas(strict).pack, input);
  if (!parsed.success) return { ok: false, kind: 'bad-shape', problems: parsed.issues.map((issue) => describeIssue(input, issue)) };
  const pack = packShapeAgrees(parsed.output);
  const problems = checkPack(pack);
  if (problems.length > 0) return { ok: false, kind: 'bad-content', problems };
  return { ok: true, pack, warnings: strict ? [] : findUnknownFields(input) };
}

/** Returns what is wrong where a pack's head was made by a later program, null where it was not. */
export function findNewerFormat(input: unknown): Problem | null {
  const version = typeof input === 'object' && input !== null && 'formatVersion' in input ? input.formatVersion : null;
  if (typeof version !== 'number' || version <= FORMAT_VERSION) return null;
  const message = `This pack has format ${version}; this version of Parallax reads format ${FORMAT_VERSION}. Update Parallax to use it.`;
  return { record: 'pack', path: 'formatVersion', message };
}

function findUnknownFields(input: unknown): Problem[] {
  const parsed = v.safeParse(packSchemas(true).pack, input);
  return parsed.success ? [] : parsed.issues.map((issue) => describeIssue(input, issue));
}

function describeIssue(input: unknown, issue: v.BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).map((item) => item.key);
  const [list, index] = keys;
  if (typeof list !== 'string' || typeof index !== 'number') return { record: 'pack', path: formatPath(keys), message: issue.message };
  const record = (input as Record<string, unknown[]>)[list]?.[index];
  return { record: readId(record) ?? `${list}[${index}]`, path: formatPath(keys.slice(2)), message: issue.message };
}

/** Returns the id of a record that was not checked yet, null where it has none. */
export function readId(record: unknown): string | null {
  return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string' ? record.id : null;
}
