import { describe, expect, it } from 'vitest';
import { formatRows, isReached, rowsOf } from '../../bench/report-rows.ts';
import { median, medianRatio, percentile, takeTurns } from '../../bench/statistics.ts';

const row = rowsOf('scan');

describe('rows of the report', () => {
  it('tell a goal that is reached from one that is not and from none', () => {
    expect(isReached(row('a', 8, 'ms', { goal: { most: 8 } }))).toBe(true);
    expect(isReached(row('a', 8.1, 'ms', { goal: { most: 8 } }))).toBe(false);
    expect(isReached(row('a', 5, 'MB/s', { goal: { least: 5 } }))).toBe(true);
    expect(isReached(row('a', 1, '', { goal: { exactly: 0 } }))).toBe(false);
    expect(isReached(row('a', 1, ''))).toBeNull();
  });

  it('reach nothing with a figure that could not be taken', () => {
    expect(isReached(row('a', Number.NaN, 'ms', { goal: { most: 8 } }))).toBe(false);
    expect(formatRows([row('a', Number.NaN, 'ms', { goal: { most: 8 } })])).toContain('not reached');
  });

  it('stand in one table, the name of a line said once', () => {
    const table = formatRows([row('first', 1234.5, 'ms'), row('second', 0.1234, '× walk', { goal: { most: 3 } })]).split('\n');
    expect(table).toHaveLength(4);
    expect(table[2]).toMatch(/^\| scan \| first +\| 1,235 ms +\|/);
    expect(table[3]).toMatch(/^\| {6}\| second +\| 0\.12 × walk \| ≤ 3 × walk \| reached \|/);
  });
});

describe('samples', () => {
  it('give medians, shares and ratios of the same round', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(percentile([], 0.5)).toBeNaN();
    expect(medianRatio([2, 40, 9], [1, 10, 3])).toBe(3);
  });

  it('are taken by turns', async () => {
    const order: string[] = [];
    const turn = (name: string) => async (round: number) => {
      order.push(name);
      return round;
    };
    const samples = await takeTurns({ rounds: 2, withinMs: 1000 }, { a: turn('a'), b: turn('b') });
    expect(order.join('')).toBe('abab');
    expect(samples).toEqual({ a: [0, 1], b: [0, 1] });
  });
});
