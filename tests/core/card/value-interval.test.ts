import { describe, expect, it } from 'vitest';
import { differsTellingly, valueInterval, valuesMeet } from '../../../lib/core/card/value-interval.ts';
import type { Value } from '../../../lib/core/pack/pack.ts';
import { exact } from './sample-pack.ts';

describe('valueInterval', () => {
  it('allows 15 % around an approximate number', () => {
    expect(valueInterval({ min: 100, max: 100, qualifier: 'approx' })).toEqual({ low: 85, high: 115 });
  });

  it('allows a quarter of an hour around a clock time, a year around a year', () => {
    expect(valueInterval({ min: 435, max: 435, qualifier: 'approx' }, 'clock_minutes')).toEqual({ low: 420, high: 450 });
    expect(valueInterval({ min: 1990, max: 1991, qualifier: 'approx' }, 'year_span')).toEqual({ low: 1989, high: 1992 });
  });

  it('leaves the open end of "at least" and "at most" open', () => {
    expect(valueInterval({ min: 10, max: null, qualifier: 'at_least' })).toEqual({ low: 10, high: null });
    expect(valueInterval({ min: null, max: 10, qualifier: 'at_most' })).toEqual({ low: null, high: 10 });
  });
});

describe('differsTellingly', () => {
  it.each([
    [2, 3, false],
    [2, 4, true],
    [0, 1, false],
    [0, 2, true],
    [9, 10, false],
    [20, 24, false],
    [20, 25, true],
    [0, 12, true],
  ])('%i and %i: %s', (a, b, differs) => {
    expect(differsTellingly(exact(a), exact(b))).toBe(differs);
    expect(differsTellingly(exact(b), exact(a))).toBe(differs);
  });

  it('measures moments by their distance: eight o’clock is not a quarter past seven, 1994 not 1988', () => {
    expect(differsTellingly(exact(480), exact(435), 'clock_minutes')).toBe(true);
    expect(differsTellingly(exact(450), exact(435), 'clock_minutes')).toBe(false);
    expect(differsTellingly(exact(1994), exact(1988), 'year_span')).toBe(true);
  });

  it('is false when intervals touch, however far the numbers are', () => {
    expect(differsTellingly({ min: 10, max: null, qualifier: 'at_least' }, exact(500))).toBe(false);
    expect(valuesMeet({ min: 10, max: null, qualifier: 'at_least' }, exact(500))).toBe(true);
  });
});

describe('differsTellingly of approximate values', () => {
  const about = (number: number): Value => ({ min: number, max: number, qualifier: 'approx' });
  const exactly = (number: number): Value => ({ min: number, max: number, qualifier: 'exact' });

  it('measures between the numbers as written once their intervals are apart', () => {
    expect(differsTellingly(about(15), exactly(20))).toBe(true);
    expect(differsTellingly(about(100), exactly(120))).toBe(false);
  });

  it('speaks of no difference while the intervals touch', () => {
    expect(differsTellingly(about(15), exactly(17))).toBe(false);
    expect(differsTellingly({ min: 10, max: null, qualifier: 'at_least' }, exactly(50))).toBe(false);
  });
});
