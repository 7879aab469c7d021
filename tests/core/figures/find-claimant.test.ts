import { describe, expect, it } from 'vitest';
import specs from '../../specs/claimants.json' with { type: 'json' };
import { figuresOf } from './read-specs.ts';

describe.each(Object.entries(specs))('who says it, %s', (language, passages) => {
  it.each(passages)('$text', ({ text, claims }) => {
    const found = figuresOf(text, language, '2020-10-05').map(({ value, claimedBy }) => [value.min ?? value.max, claimedBy]);
    expect(found).toEqual(expect.arrayContaining(claims));
  });
});
