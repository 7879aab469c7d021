/** Why a database cannot be used: the reader is told which. */
export type StoreFailure = 'closed' | 'newer' | 'corrupt' | 'full' | 'unknown';

/** Names of IndexedDB's and Dexie's errors, mapped to what the reader can be told. */
const FAILURES: Record<string, StoreFailure> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  MissingAPIError: 'closed',
  InvalidStateError: 'closed',
  SecurityError: 'closed',
  OpenFailedError: 'closed',
  DatabaseClosedError: 'closed',
  NotFoundError: 'corrupt',
  DataError: 'corrupt',
  ConstraintError: 'corrupt',
  UpgradeError: 'corrupt',
  UnknownError: 'corrupt',
};

/**
 * Says which kind of failure an error of the database is. The innermost error that is known counts: Dexie wraps what IndexedDB said,
 * and a bulk write carries the errors of its single records.
 */
export function failureOf(error: unknown): StoreFailure {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown[] };
  const within = failureOf(inner ?? failures?.[0]);
  if (within !== 'unknown') return within;
  return Object.hasOwn(FAILURES, name ?? '') ? FAILURES[name!]! : 'unknown';
}
