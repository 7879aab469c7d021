import type { Qualifier, Value } from './pack.ts';
import type { Problem } from './problem.ts';

/** Which ends a qualifier leaves open. */
const OPEN_ENDS: Record<Qualifier, { min: boolean; max: boolean }> = {
  exact: { min: false, max: false },
  approx: { min: false, max: false },
  at_least: { min: false, max: true },
  at_most: { min: true, max: false },
};

/** Returns what is wrong with a value: ends out of order, or ends that do not go with the qualifier. Null is always right. */
export function checkValue(record: string, path: string, value: Value | null): Problem[] {
  if (value === null) return [];
  const { min, max, qualifier } = value;
  const ends = (['min', 'max'] as const).flatMap((end) => {
    const mustBeNull = OPEN_ENDS[qualifier][end];
    if ((value[end] === null) === mustBeNull) return [];
    return [{ record, path: `${path}.${end}`, message: `must ${mustBeNull ? '' : 'not '}be null with ${qualifier}` }];
  });
  const swapped = min !== null && max !== null && min > max;
  return swapped ? [...ends, { record, path: `${path}.min`, message: `${min} is above max (${max})` }] : ends;
}

/** Returns whether `from` is not after `to`, as far as the coarser of the two ISO dates tells. */
export function areInOrder(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) <= to.slice(0, shared);
}
