import type { Value } from '../pack/pack.ts';

/** Per cent by which an approximate number may miss the exact one; the same as for matching figures to topics. */
const APPROXIMATION_PERCENT = 15;

/** Bounds of the exact number behind a value, both inclusive; an open end is null. */
export interface ValueInterval {
  low: number | null;
  high: number | null;
}

/** Returns the numbers that a value admits: ±15 % around an approximate one, an open end for "at least" and "at most". */
export function valueInterval(value: Value): ValueInterval {
  if (value.qualifier !== 'approx') return { low: value.min, high: value.max };
  return {
    low: value.min === null ? null : (value.min * (100 - APPROXIMATION_PERCENT)) / 100,
    high: value.max === null ? null : (value.max * (100 + APPROXIMATION_PERCENT)) / 100,
  };
}

/** Returns the one number that stands for a value in a row of values: its lower end, else its upper; null when it has neither. */
export function mainNumber(value: Value): number | null {
  return value.min ?? value.max;
}

/** Ratio, and below ten the difference, from which two figures are spoken of as different. */
const TELLING_RATIO = 1.25;
const TELLING_DIFFERENCE = 2;

/** Returns true when two values are far enough apart to speak of a difference: never when their intervals touch. */
export function differsTellingly(a: Value, b: Value): boolean {
  const gap = gapBetween(valueInterval(a), valueInterval(b));
  if (!gap) return false;
  const { lower, upper } = gap;
  if (upper < 10) return upper - lower >= TELLING_DIFFERENCE;
  return upper >= lower * TELLING_RATIO;
}

/** Returns true when two values admit a common number. */
export function valuesMeet(a: Value, b: Value): boolean {
  return gapBetween(valueInterval(a), valueInterval(b)) === null;
}

/** The nearest numbers of two intervals that do not touch, null when they do. */
function gapBetween(a: ValueInterval, b: ValueInterval): { lower: number; upper: number } | null {
  if (a.high !== null && b.low !== null && a.high < b.low) return { lower: a.high, upper: b.low };
  if (b.high !== null && a.low !== null && b.high < a.low) return { lower: b.high, upper: a.low };
  return null;
}
