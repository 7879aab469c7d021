import type { Value } from '../pack/pack.ts';

/** Per cent by which an approximate number may miss the exact one. */
const APPROXIMATION_PERCENT = 15;

/** Ratio, and below ten the difference, from which two figures are spoken of as different. */
const TELLING_RATIO = 1.25;
const TELLING_DIFFERENCE = 2;

/** A moment is no amount: 15 % of 07:15 or of 1990 means nothing. So what they may miss, and what tells, is counted in their own steps. */
const MOMENTS: Readonly<Record<string, { slack: number; telling: number }>> = {
  clock_minutes: { slack: 15, telling: 30 },
  year_span: { slack: 1, telling: 2 },
};

/** Bounds of the exact number behind a value, both inclusive; an open end is null. */
export interface ValueInterval {
  low: number | null;
  high: number | null;
}

/** Returns true for units that name a moment: their values are neither added up nor measured from zero. */
export function isMoment(unit: string | null): boolean {
  return unit !== null && Object.hasOwn(MOMENTS, unit);
}

/** Returns the numbers that a value of a unit admits: ±15 % around an approximate amount, an open end for "at least" and "at most". */
export function valueInterval(value: Value, unit: string | null = null): ValueInterval {
  if (value.qualifier !== 'approx') return { low: value.min, high: value.max };
  return {
    low: value.min === null ? null : value.min - slackOf(value.min, unit),
    high: value.max === null ? null : value.max + slackOf(value.max, unit),
  };
}

function slackOf(number: number, unit: string | null): number {
  return isMoment(unit) ? MOMENTS[unit!]!.slack : (Math.abs(number) * APPROXIMATION_PERCENT) / 100;
}

/** Returns the one number that stands for a value in a row of values: its lower end, else its upper; null when it has neither. */
export function mainNumber(value: Value): number | null {
  return value.min ?? value.max;
}

/**
 * Returns true when two values of a unit are far enough apart to speak of a difference: never when their intervals touch. How far is measured
 * between the numbers as written, since those are what a reader compares.
 */
export function differsTellingly(a: Value, b: Value, unit: string | null = null): boolean {
  if (valuesMeet(a, b, unit)) return false;
  const { lower, upper } = gapBetween(writtenInterval(a), writtenInterval(b))!;
  if (isMoment(unit)) return upper - lower >= MOMENTS[unit!]!.telling;
  if (upper < 10) return upper - lower >= TELLING_DIFFERENCE;
  return upper >= lower * TELLING_RATIO;
}

function writtenInterval({ min, max }: Value): ValueInterval {
  return { low: min, high: max };
}

/** Returns true when two values of a unit admit a common number. */
export function valuesMeet(a: Value, b: Value, unit: string | null = null): boolean {
  return gapBetween(valueInterval(a, unit), valueInterval(b, unit)) === null;
}

/** The nearest numbers of two intervals that do not touch, null when they do. */
function gapBetween(a: ValueInterval, b: ValueInterval): { lower: number; upper: number } | null {
  if (a.high !== null && b.low !== null && a.high < b.low) return { lower: a.high, upper: b.low };
  if (b.high !== null && a.low !== null && b.high < a.low) return { lower: b.high, upper: a.low };
  return null;
}
