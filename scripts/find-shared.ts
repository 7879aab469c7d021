import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Returns the folder with the documents and evaluation sets: PARALLAX_SHARED, else `../shared` beside the project; null without it.
 * Throws where PARALLAX_SHARED is set and there is no such folder: a check that was asked for must not be skipped in silence.
 */
export function findShared(): string | null {
  const asked = process.env.PARALLAX_SHARED;
  const folder = resolve(import.meta.dirname, '..', asked || '../shared');
  if (existsSync(folder)) return folder;
  if (asked) throw new Error(`PARALLAX_SHARED is ${asked}, and there is no such folder`);
  return null;
}

/** Like `findShared`, for a command: a folder that is named and missing ends it with one line and exit status 2. */
export function findSharedOrExit(): string | null {
  try {
    return findShared();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
