import type { MatchGrade } from '../annotation.ts';
import { valuesMeet } from '../card/value-interval.ts';
import type { Value } from '../pack/pack.ts';

/** Returns `same-figure` where a value meets one of those on record, `other-figure` where it meets none, `topic-only` where none is on record. */
export function compareValues(value: Value, recorded: readonly Value[]): MatchGrade {
  if (recorded.length === 0) return 'topic-only';
  return recorded.some((other) => valuesMeet(value, other)) ? 'same-figure' : 'other-figure';
}
