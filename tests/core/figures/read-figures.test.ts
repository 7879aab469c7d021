import { describe, expect, it } from 'vitest';
import en from '../../specs/figures.en.json' with { type: 'json' };
import fr from '../../specs/figures.fr.json' with { type: 'json' };
import others from '../../specs/figures.others.json' with { type: 'json' };
import { expectFigures, type FigureSpec, figuresOf } from './read-specs.ts';

describe.each([
  ['en', en as FigureSpec[]],
  ['fr', fr as FigureSpec[]],
] as const)('figures in %s', (language, specs) => {
  it.each(specs.map((spec) => [spec.about, spec] as const))('%s', (_, spec) => expectFigures(spec, language));
});

describe('figures in the other languages', () => {
  const specs = others as (FigureSpec & { language: string })[];
  it.each(specs.map((spec) => [`${spec.language}: ${spec.about}`, spec] as const))('%s', (_, spec) => expectFigures(spec, spec.language));
});

describe('a figure', () => {
  it('covers modifier, number and counted noun', () => {
    const text = 'The army of Nagorno-Karabakh said more than 80 Azerbaijani tanks were destroyed.';
    const [figure] = figuresOf(text, 'en', '2020-10-01');
    expect(text.slice(figure!.start, figure!.end)).toBe('more than 80 Azerbaijani tanks');
    expect(text.slice(figure!.numberStart, figure!.numberEnd)).toBe('80');
  });

  it('is painted where it has a topic, and only there', () => {
    const text =
      'On 27 September 2020 two Azerbaijani helicopters were shot down near Nagorno-Karabakh, and nine Azerbaijani trucks destroyed.';
    expect(figuresOf(text, 'en', '2020-09-27').map(({ painted, topic }) => [painted, topic !== null])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('is read in no language without a table of words', () => {
    expect(figuresOf('Two helicopters were shot down near Nagorno-Karabakh.', 'nl', '2020-09-27')).toEqual([]);
  });
});
