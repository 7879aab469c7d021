import { RECORD_LISTS, type RecordList } from '../core/pack/record-list.ts';

/** How far an import has come. */
export interface ImportProgress {
  /** `checking` is about references between records, when all of them were read. */
  phase: 'reading' | 'checking';
  bytesRead: number;
  /** Null where the length of the file is not known. */
  bytesTotal: number | null;
  /** Records read so far, or checked so far, by kind. */
  records: Record<RecordList, number>;
}

/** A tenth of a second: a bar that moves more often is not seen to. */
const LEAST_MS = 100;

/** Returns zero for every list. */
export function noRecords(): Record<RecordList, number> {
  return Object.fromEntries(RECORD_LISTS.map((list) => [list, 0])) as Record<RecordList, number>;
}

/** Returns a teller of progress that passes on at most ten words a second, copies all of them. */
export function tellProgress(onProgress: ((progress: ImportProgress) => void) | undefined): (progress: ImportProgress) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (!onProgress || now - toldAt < LEAST_MS) return;
    toldAt = now;
    onProgress({ ...progress, records: { ...progress.records } });
  };
}
