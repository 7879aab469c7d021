import { describe, expect, it } from 'vitest';
import counts from '../../specs/counts.json' with { type: 'json' };
import { expectFigures, type FigureSpec, figuresOf } from './read-specs.ts';

type CountSpec = Omit<FigureSpec, 'about' | 'date'> & { language: string };

describe('numbers of one sentence or paragraph, in the manner of news', () => {
  const specs = counts as CountSpec[];
  it.each(specs.map((spec) => [spec.text, spec] as const))('%s', (about, spec) =>
    expectFigures({ about, date: null, ...spec }, spec.language),
  );
});

describe('numbers that count nobody', () => {
  it.each([
    ['en', 'Two drones hit two lorries; fourteen ministers met in Vienna.', ['two']],
    ['en', 'There were two world wars before the blockade of Stepanakert, and 44 days of war since.', []],
    ['fr', 'Le 5 octobre, deux obus de 122 mm sont tombés à 300 mètres de l’église de Chouchi.', []],
    ['fr', 'Bakou ne publie pas de bilan militaire.', []],
  ] as const)('%s: %s', (language, text, wanted) => {
    const found = figuresOf(text, language, null).map(({ numberStart, numberEnd }) => text.slice(numberStart, numberEnd));
    expect(found).toEqual(wanted);
  });
});
