import { describe, expect, it } from 'vitest';
import { buildPicture } from '../../../lib/core/card/build-picture.ts';
import type { PositionModel } from '../../../lib/core/card/topic-model.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { plotTopic } from '../../../lib/core/notes/plot-topic.ts';
import type { Side } from '../../../lib/core/pack/pack.ts';
import { sampleNote } from './sample-note.ts';

const exact = (number: number) => ({ min: number, max: number, qualifier: 'exact' as const });
const position = (id: string, number: number | null, change: Partial<PositionModel> = {}): PositionModel => ({
  id,
  label: { text: id, language: 'en' },
  unit: 'vehicles_lost',
  side: null,
  value: number === null ? null : exact(number),
  statements: [],
  ...change,
});
const noted = (id: string, number: number, change: { unit?: string; side?: Side | null; claim?: string } = {}): Note => {
  const { claim = null, ...figure } = change;
  return { ...sampleNote(), id, claim, figure: { ...sampleNote().figure!, value: exact(number), ...figure } };
};
const detailOf = (positions: PositionModel[], labels: Record<string, string> = {}) => ({
  positions,
  picture: buildPicture(positions, new Map(Object.entries(labels)), null),
});
const told = (plot: ReturnType<typeof plotTopic>) =>
  plot.lines.map(({ unit, bearer, marks }) => [unit, bearer, marks.map(({ kind, value }) => `${kind} ${value.min}`)]);

describe('plotTopic', () => {
  it('puts what is on record and what was noted on one line a unit', () => {
    const plot = plotTopic(detailOf([position('a', 2), position('b', 9)]), [noted('n', 5), noted('o', 3, { unit: 'people_killed' })]);
    expect(told(plot)).toEqual([
      ['vehicles_lost', null, ['record 2', 'noted 5', 'record 9']],
      ['people_killed', null, ['noted 3']],
    ]);
  });

  it('draws a lone position, which a card leaves out, beside a noted figure', () => {
    expect(told(plotTopic(detailOf([position('a', 2)]), [noted('n', 5)]))[0]![2]).toEqual(['record 2', 'noted 5']);
  });

  it('draws notes of one value once, and holds all of them', () => {
    const [line] = plotTopic(null, [noted('n', 5), noted('o', 5)]).lines;
    expect(line!.marks).toHaveLength(1);
    expect(line!.marks[0]).toMatchObject({ kind: 'noted', notes: [{ id: 'n' }, { id: 'o' }] });
  });

  it('widens the axis for a noted figure beyond those on record', () => {
    const [line] = plotTopic(detailOf([position('a', 2), position('b', 3)]), [noted('n', 400)]).lines;
    expect(line!.scale.to).toBeGreaterThanOrEqual(400);
  });

  it('keeps the losses of opposite sides apart', () => {
    const positions = [position('a', 2, { side: 'armenia' }), position('b', 3, { side: 'azerbaijan' })];
    const plot = plotTopic(detailOf(positions), [noted('n', 5, { side: 'azerbaijan' }), noted('o', 6)]);
    expect(told(plot)).toEqual([
      ['vehicles_lost', 'armenia', ['record 2']],
      ['vehicles_lost', 'azerbaijan', ['record 3', 'noted 5']],
      ['vehicles_lost', null, ['noted 6']],
    ]);
  });

  it('lists positions that count different things, and those without a number', () => {
    const positions = [position('a', 2), position('b', 3), position('c', null)];
    const plot = plotTopic(detailOf(positions, { a: '2 red boats', b: '3 wooden carts' }), []);
    expect(plot.lines).toEqual([]);
    expect(plot.listed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('leaves out notes of a claim, which stands among the positions', () => {
    expect(plotTopic(null, [noted('n', 5, { claim: 'c1' })]).lines).toEqual([]);
  });
});
