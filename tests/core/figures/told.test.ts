import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/annotate.ts';
import specs from '../../specs/told.json' with { type: 'json' };
import { seedEngine } from './read-specs.ts';

/** The figure of a number as far as its specification names it; null where the number is none. */
function read({ language, date, text, number, figure }: (typeof specs)[number]): object | null {
  const at = text.indexOf(number);
  const { annotations } = annotate({ text, language, date, title: null, url: null }, seedEngine());
  const found = annotations.find((one) => one.kind === 'figure' && one.numberStart < at + number.length && one.numberEnd > at);
  return found ? Object.fromEntries(Object.entries(found).filter(([key]) => key in (figure ?? { unit: '' }))) : null;
}

describe('a number as its sentence and the one before tell it: when, whose, what', () => {
  it.each(specs.map((spec) => [`${spec.language} ${spec.date} [${spec.number}] ${spec.text}`, spec] as const))('%s', (_, spec) =>
    expect(read(spec)).toEqual(spec.figure),
  );
});
