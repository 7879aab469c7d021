import type { Value } from '../pack/pack.ts';
import { isMoment, valueInterval } from './value-interval.ts';

/** An axis from `from` to `to`; `ticks` ascend and lie within. */
export interface Scale {
  from: number;
  to: number;
  ticks: number[];
}

/** Most steps of an axis: more labels than this do not fit a card of 320 px. */
const MAX_STEPS = 5;

/** Beyond this a number counts nothing that a page tells; an axis ends there, since its steps could no longer be told apart. */
const LARGEST = 1e15;

const STEP_BASES = [1, 2, 5, 10];
const CLOCK_STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360];

/** Returns an axis that holds all values with room for open ends. Counts begin at zero, so that lengths can be compared; moments at the first one. */
export function chooseScale(unit: string, values: readonly Value[]): Scale {
  const numbers = values.flatMap((value) => numbersOf(value, unit));
  const high = Math.max(...numbers, 0);
  const low = isMoment(unit) ? Math.min(...numbers) : 0;
  const spread = (high - low) * (values.some((value) => value.max === null) ? 1.15 : 1);
  const step = chooseStep(unit, Math.max(spread, isMoment(unit) ? 1 : high || 1));
  const from = Math.floor(low / step) * step;
  const to = Math.max(Math.ceil((low + spread) / step) * step, from + step);
  return { from, to, ticks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step) };
}

/** Returns where a number lies on an axis: 0 at its start, 1 at its end, never outside. */
export function toShare(number: number, scale: Scale): number {
  const share = (number - scale.from) / (scale.to - scale.from);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;
}

function numbersOf(value: Value, unit: string): number[] {
  const { low, high } = valueInterval(value, unit);
  return [low, high].flatMap((end) => (end === null ? [] : Math.min(LARGEST, Math.max(-LARGEST, end))));
}

/** Steps of 1, 2 or 5 times a power of ten, whole numbers only; of quarters and hours for times of the day. */
function chooseStep(unit: string, spread: number): number {
  if (unit === 'clock_minutes') return CLOCK_STEPS.find((step) => spread / step <= MAX_STEPS) ?? 720 * Math.ceil(spread / MAX_STEPS / 720);
  const power = 10 ** Math.floor(Math.log10(spread / MAX_STEPS));
  const base = STEP_BASES.find((candidate) => spread / (candidate * power) <= MAX_STEPS) ?? 10;
  return Math.max(1, base * power);
}
