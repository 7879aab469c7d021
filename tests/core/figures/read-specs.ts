import { expect } from 'vitest';
import { annotate } from '../../../lib/core/annotate.ts';
import type { Figure } from '../../../lib/core/annotation.ts';
import { buildEngine, type Engine } from '../../../lib/core/build-engine.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';

/** A passage in our own words and every figure that is to be read from it; keys that are left out are not checked. */
export interface FigureSpec {
  about: string;
  date: string | null;
  text: string;
  figures: FigureOfSpec[];
}

interface FigureOfSpec {
  /** The number as it stands in the text, its modifier aside. */
  number: string;
  value: number | [number | null, number | null];
  qualifier?: string;
  unit: string;
  side?: string | null;
  claimedBy?: string | null;
  topic?: string | null;
  match?: string;
}

let engine: Engine | null = null;

/** Returns the engine of the seed pack, made once. */
export function seedEngine(): Engine {
  engine ??= buildEngine(ensurePack());
  return engine;
}

/** Returns the figures of a text that is taken to be about the subject. */
export function figuresOf(text: string, language: string, date: string | null): Figure[] {
  const page = { text, language, date, title: null, url: null };
  const { annotations } = annotate(page, seedEngine(), { language, established: [] });
  return annotations.filter((annotation) => annotation.kind === 'figure');
}

/** Checks that a text has exactly the figures of a specification, with the keys that it names. */
export function expectFigures({ text, date, figures }: FigureSpec, language: string): void {
  const found = figuresOf(text, language, date);
  const described = found.map((figure, i) => describeFigure(figure, text, figures[i]));
  expect(described).toEqual(figures.map(({ value, ...rest }) => ({ ...rest, value: boundsOf(value) })));
}

const boundsOf = (value: FigureOfSpec['value']) => (Array.isArray(value) ? value : [value, value]);

/** A figure by the keys that its specification names. */
function describeFigure(figure: Figure, text: string, wanted: FigureOfSpec | undefined): object {
  const { unit, side, claimedBy, topic, match, value } = figure;
  const all = {
    number: text.slice(figure.numberStart, figure.numberEnd),
    qualifier: value.qualifier,
    unit,
    side,
    claimedBy,
    topic,
    match,
    value: [value.min, value.max],
  };
  const named = new Set(['number', 'value', 'unit', ...Object.keys(wanted ?? all)]);
  return Object.fromEntries(Object.entries(all).filter(([key]) => named.has(key)));
}
