import type { Problem } from '../core/pack/problem.ts';
import type { RecordList } from '../core/pack/record-list.ts';
import type { ImportedPack } from './imported-database.ts';
import type { StoreFailure } from './store-failure.ts';

/**
 * `cancelled`: by the signal; `busy`: another import runs; `unreadable`: the file itself fails; `not-json`: no JSON, or it breaks off;
 * `newer-format`, `bad-shape`, `bad-content` as parsePack says; else why the database cannot be written.
 */
export type ImportFailure = 'cancelled' | 'busy' | 'unreadable' | 'not-json' | 'newer-format' | 'bad-shape' | 'bad-content' | StoreFailure;

/** Nothing of a failed import stays. `problems` are the first of them, `problemCount` how many were found. */
export interface ImportFailed {
  ok: false;
  kind: ImportFailure;
  problems: Problem[];
  problemCount: number;
}

/** `replaced`: the version that was there before, null where none was. `warnings` are the first of them. */
export interface ImportDone {
  ok: true;
  pack: ImportedPack;
  counts: Record<RecordList, number>;
  replaced: string | null;
  warnings: Problem[];
  warningCount: number;
}

export type ImportResult = ImportDone | ImportFailed;

/** Returns the result of an import that did not come about. */
export function failed(kind: ImportFailure, problems: Problem[] = [], problemCount = problems.length): ImportFailed {
  return { ok: false, kind, problems, problemCount };
}
