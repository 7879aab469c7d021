import { describe, expect, it } from 'vitest';
import type { Value } from '../../../lib/core/pack/pack.ts';
import { compareValues } from '../../../lib/core/topics/compare-values.ts';

const exactly = (number: number): Value => ({ min: number, max: number, qualifier: 'exact' });

describe('compareValues', () => {
  it('finds the same figure among several on record', () => {
    expect(compareValues(exactly(4), [exactly(1), exactly(2), exactly(4)])).toBe('same-figure');
  });

  it('takes an approximate value as a stretch of fifteen per cent to either side', () => {
    expect(compareValues({ min: 15, max: 15, qualifier: 'approx' }, [exactly(14)])).toBe('same-figure');
    expect(compareValues({ min: 15, max: 15, qualifier: 'approx' }, [exactly(12)])).toBe('other-figure');
  });

  it('takes "at most" as everything below', () => {
    expect(compareValues({ min: null, max: 5, qualifier: 'at_most' }, [exactly(3)])).toBe('same-figure');
    expect(compareValues({ min: null, max: 5, qualifier: 'at_most' }, [exactly(6)])).toBe('other-figure');
  });

  it('compares nothing where no value is on record', () => {
    expect(compareValues(exactly(4), [])).toBe('topic-only');
  });
});
