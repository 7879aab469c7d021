import { describe, expect, it } from 'vitest';
import specs from '../../specs/said-clause.json' with { type: 'json' };
import { figuresOf } from './read-specs.ts';

const DAY = '2020-10-20';

/** Sides by value, and who is read as the teller of each, without doubles. */
function read({ language, text, sides }: (typeof specs)[number]): object {
  const figures = figuresOf(text, language, DAY).filter(({ value }) => `${value.min}` in sides);
  return {
    sides: Object.fromEntries(figures.map(({ value, side }) => [value.min, side])),
    claimedBy: [...new Set(figures.map(({ claimedBy }) => claimedBy))],
  };
}

describe('what is said without "that", and towns that are struck', () => {
  it.each(specs.map((spec) => [`${spec.language}: ${spec.text}`, spec] as const))('%s', (_, spec) =>
    expect(read(spec)).toEqual({ sides: spec.sides, claimedBy: [spec.claimedBy] }),
  );
});
