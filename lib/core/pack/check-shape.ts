import * as v from 'valibot';
import { packSchemas } from './pack-schema.ts';
import { readId } from './parse-pack.ts';
import { formatPath, type Problem } from './problem.ts';
import { RECORD_LISTS, type RecordList, type RecordOf } from './record-list.ts';

/** A record or head whose shape holds, without its unknown fields, which are warned of; null where problems say why it does not. */
export interface ShapeResult<T> {
  value: T | null;
  problems: Problem[];
  warnings: Problem[];
}

/** Checks a pack's parts one by one, for those who never hold a whole pack. */
export interface ShapeCheck {
  /** `index`: place of the record in its list, which names it where it has no id. */
  checkRecord<List extends RecordList>(list: List, record: unknown, index: number): ShapeResult<RecordOf<List>>;
  /** The head comes with an empty list in place of every list that the pack has. */
  checkHead(head: object): ShapeResult<Record<string, unknown>>;
}

/** Returns the checks of an imported pack, where unknown fields are warned of and left out. */
export function makeShapeCheck(): ShapeCheck {
  const strict = schemasOf(true);
  const loose = schemasOf(false);
  return {
    checkRecord: (list, record, index) => {
      const check = checkShape(strict[list], loose[list], record);
      return nameProblems(check, readId(record)?.slice(0, LONGEST_SAID) ?? `${list}[${index}]`);
    },
    checkHead: (head) => nameProblems(checkShape(strict.pack, loose.pack, head), 'pack'),
  };
}

/** What is shown of a text that somebody else wrote. */
const LONGEST_SAID = 120;

function schemasOf(strict: boolean): Record<RecordList | 'pack', v.GenericSchema> {
  const { source, actor, place, event, wording, topic, claim, pack } = packSchemas(strict);
  return { sources: source, actors: actor, places: place, events: event, wordings: wording, topics: topic, claims: claim, pack };
}

interface Checked {
  value: unknown;
  problems: v.BaseIssue<unknown>[];
  warnings: v.BaseIssue<unknown>[];
}

/** Most records have no unknown field, so that they are read once. */
function checkShape(strict: v.GenericSchema, loose: v.GenericSchema, input: unknown): Checked {
  const exact = v.safeParse(strict, input);
  if (exact.success) return { value: exact.output, problems: [], warnings: [] };
  const parsed = v.safeParse(loose, input);
  return parsed.success
    ? { value: parsed.output, problems: [], warnings: exact.issues }
    : { value: null, problems: parsed.issues, warnings: [] };
}

function nameProblems<T>({ value, problems, warnings }: Checked, record: string): ShapeResult<T> {
  const describe = (issue: v.BaseIssue<unknown>): Problem => ({
    record,
    path: shorten(formatPath((issue.path ?? []).map(({ key }) => key))),
    message: shorten(issue.message),
  });
  return { value: value as T | null, problems: problems.map(describe), warnings: warnings.map(describe) };
}

/** Returns a text cut to what a message can show. */
export function shorten(text: string): string {
  return text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text;
}

/** Returns an empty list for each list named, so that a head can be checked as a pack. */
export function emptyLists(names: Iterable<string>): object {
  return Object.fromEntries([...names].filter((name) => (RECORD_LISTS as readonly string[]).includes(name)).map((name) => [name, []]));
}
