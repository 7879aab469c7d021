import { describe, expect, it } from 'vitest';
import specs from '../../specs/published.json' with { type: 'json' };
import { figuresOf } from './read-specs.ts';

/** The figure of a number as far as its specification names it; null where the number is none. */
function read({ language, date, text, number, figure }: (typeof specs)[number]): object | null {
  const at = text.indexOf(number);
  const found = figuresOf(text, language, date).find((one) => one.numberStart < at + number.length && one.numberEnd > at);
  return found ? Object.fromEntries(Object.entries(found).filter(([key]) => key in figure)) : null;
}

describe('a number in the words of a ministry, in a running total, or of a people', () => {
  it.each(specs.map((spec) => [`${spec.language} ${spec.date} [${spec.number}] ${spec.text}`, spec] as const))('%s', (_, spec) =>
    expect(read(spec)).toEqual(spec.figure),
  );
});
