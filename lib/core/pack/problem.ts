/** One thing wrong with a pack, said so that a contributor finds it. */
export interface Problem {
  /** Id of the record, `pack` for the head, `topics[3]` where the record has no id. */
  record: string;
  /** Field within the record: `positions[1].value.min`; empty for the record as a whole. */
  path: string;
  message: string;
  /** Id that a reference names and no record of the pack has. */
  missing?: string;
}

/** Returns the problem of a reference to a record that is not in the pack. */
export function missingRecord(record: string, path: string, kind: string, id: string): Problem {
  return { record, path, message: `no ${kind} ${id}`, missing: id };
}

/** Returns a path written as in code: `['positions', 1, 'label']` is `positions[1].label`. */
export function formatPath(keys: readonly unknown[]): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}
