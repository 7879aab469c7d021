import { describe, expect, it } from 'vitest';
import { buildPicture, type PageFigure } from '../../../lib/core/card/build-picture.ts';
import type { MentionLine, PositionModel } from '../../../lib/core/card/topic-model.ts';
import type { Side, Value } from '../../../lib/core/pack/pack.ts';
import { exact } from './sample-pack.ts';

function position(id: string, value: Value | null, more: { unit?: string; side?: Side | null; by?: (Side | null)[] } = {}): PositionModel {
  const { unit = 'tanks_lost', side = 'armenian', by = ['azerbaijan'] } = more;
  const statements = by.map((speaker) => ({ first: line(speaker), repeats: [], question: null }));
  return { id, label: { text: id, language: 'en' }, unit: value ? unit : null, side, value, statements };
}

function line(side: Side | null): MentionLine {
  return { speaker: { actor: null, name: null, side, as: side ? 'named' : 'article' } } as MentionLine;
}

function draw(positions: PositionModel[], page: PageFigure | null = null, labels: Record<string, string> = {}) {
  return buildPicture(positions, new Map(Object.entries(labels)), page);
}

const page = (number: number, more: Partial<PageFigure> = {}): PageFigure => ({
  value: exact(number),
  unit: 'tanks_lost',
  side: 'armenian',
  ...more,
});

describe('lines', () => {
  it('hold one unit each: killed never stands beside killed or wounded', () => {
    const picture = draw([
      ...[16, 20].map((number) => position(`a${number}`, exact(number), { unit: 'soldiers_killed' })),
      ...[550, 600].map((number) => position(`b${number}`, exact(number), { unit: 'soldiers_killed_or_wounded' })),
    ]);
    expect(picture.lines.map((one) => one.unit)).toEqual(['soldiers_killed', 'soldiers_killed_or_wounded']);
    expect(picture.lines.map((one) => one.dots.length)).toEqual([2, 2]);
  });

  it('of one lone dot are not drawn, unless the page’s own figure stands beside it', () => {
    expect(draw([position('a', exact(22))])).toMatchObject({ lines: [], listed: ['a'] });
    expect(draw([position('a', exact(22))], page(22)).lines).toHaveLength(1);
    expect(draw([position('a', exact(22), { by: ['azerbaijan', 'armenia'] })]).lines).toHaveLength(1);
  });

  it('keep losses of opposite sides apart, and those within one side together', () => {
    const by: Side[] = ['azerbaijan', 'armenia'];
    expect(draw([position('a', exact(10), { side: 'azerbaijan', by }), position('b', exact(22), { by })]).lines).toHaveLength(2);
    expect(draw([position('a', exact(10), { side: 'nk' }), position('b', exact(22))]).lines).toHaveLength(1);
  });

  it('are not drawn where labels of one unit count different things', () => {
    const labels = { a: '12 anti-aircraft batteries', b: '15 OSA systems' };
    const unit = 'air_defence_lost';
    expect(draw([position('a', exact(12), { unit }), position('b', exact(15), { unit })], null, labels)).toEqual({
      lines: [],
      listed: ['a', 'b'],
      pageApart: false,
    });
  });

  it('are drawn where labels differ in number, modifier and remark only', () => {
    const labels = { a: '30,000', b: 'some 30,000 dead', c: '1 (only one)' };
    const unit = 'people_killed';
    expect(
      draw([position('a', exact(1), { unit }), position('b', exact(2), { unit }), position('c', exact(3), { unit })], null, labels).lines,
    ).toHaveLength(1);
  });

  it('leave positions without a number to the list', () => {
    expect(draw([position('a', exact(1)), position('b', null), position('c', exact(2))]).listed).toEqual(['b']);
  });
});

describe('dots', () => {
  it('stand on an axis from zero, where their share of it is their value', () => {
    const [only] = draw([position('a', exact(1)), position('b', exact(4))]).lines;
    expect(only?.scale).toEqual({ from: 0, to: 4, ticks: [0, 1, 2, 3, 4] });
    expect(only?.dots.map((dot) => dot.x)).toEqual([0.25, 1]);
  });

  it('of two sides at one value are stacked in alphabetical order', () => {
    const [only] = draw([position('a', exact(16), { by: ['nk', 'azerbaijan', 'armenia'] })]).lines;
    expect(only?.dots.map(({ family, row, sides }) => ({ family, row, sides }))).toEqual([
      { family: 'armenian', row: 0, sides: ['armenia', 'nk'] },
      { family: 'azerbaijan', row: 1, sides: ['azerbaijan'] },
    ]);
  });

  it('of an article alone belong to no side', () => {
    expect(draw([position('a', exact(1), { by: [null] }), position('b', exact(2))]).lines[0]?.dots[0]).toMatchObject({
      family: 'other',
      sides: [],
    });
  });

  it('show how far a value reaches, and where it is open', () => {
    const reach = (value: Value) =>
      draw([position('a', value), position('b', exact(100))]).lines[0]?.dots.find((dot) => dot.positions[0] === 'a')?.reach;
    expect(reach(exact(50))).toBeNull();
    expect(reach({ min: 40, max: 40, qualifier: 'approx' })).toEqual({ from: 0.34, to: 0.46, open: null });
    expect(reach({ min: 50, max: null, qualifier: 'at_least' })).toMatchObject({ to: 1, open: 'high' });
    expect(reach({ min: null, max: 50, qualifier: 'at_most' })).toEqual({ from: 0, to: 0.5, open: 'low' });
  });

  it('of clock times stand on an axis that begins near the first', () => {
    const [only] = draw([position('a', exact(435), { unit: 'clock_minutes' }), position('b', exact(480), { unit: 'clock_minutes' })]).lines;
    expect(only?.scale).toEqual({ from: 430, to: 480, ticks: [430, 440, 450, 460, 470, 480] });
  });
});

describe('the page’s own figure', () => {
  it('stands on the line of its unit and widens the axis', () => {
    const by: Side[] = ['azerbaijan', 'armenia'];
    const picture = draw([position('a', exact(10)), position('b', exact(3), { unit: 'soldiers_killed', by })], page(18));
    expect(picture.lines.map((one) => one.page?.value.min ?? null)).toEqual([18, null]);
    expect(picture.lines[0]?.scale.to).toBe(20);
  });

  it('never stands on the line of the other side', () => {
    const by: Side[] = ['azerbaijan', 'armenia'];
    expect(draw([position('a', exact(10), { side: 'azerbaijan', by })], page(18)).lines[0]?.page).toBeNull();
  });

  it('of a wider unit stands on the only line, and among several on the one that tells the same of some of those people', () => {
    const by: Side[] = ['azerbaijan', 'armenia'];
    const killed = position('a', exact(10), { unit: 'soldiers_killed', by });
    const wounded = position('b', exact(10), { unit: 'soldiers_wounded', by });
    expect(draw([killed], page(9, { unit: 'people_killed' })).lines[0]?.page).not.toBeNull();
    const both = draw([killed, wounded], page(9, { unit: 'people_killed' }));
    expect(both.lines.map((one) => [one.unit, one.page !== null])).toEqual([
      ['soldiers_killed', true],
      ['soldiers_wounded', false],
    ]);
    expect(both.pageApart).toBe(false);
  });

  it('that fits two lines or none stands on none, and that is told', () => {
    const by: Side[] = ['azerbaijan', 'armenia'];
    const soldiers = position('a', exact(10), { unit: 'soldiers_killed', by });
    const civilians = position('b', exact(10), { unit: 'civilians_killed', by });
    for (const unit of ['people_killed', 'people_wounded']) {
      const picture = draw([soldiers, civilians], page(9, { unit }));
      expect(picture.lines.every((one) => one.page === null)).toBe(true);
      expect(picture.pageApart).toBe(true);
    }
    expect(draw([soldiers, civilians], null).pageApart).toBe(false);
  });

  it('of a kindred unit that meets a recorded value stands on that line, whichever of the two units is the wider', () => {
    const killed = position('a', exact(10), { unit: 'people_killed' });
    const both = position('b', exact(550), { unit: 'people_killed_or_wounded' });
    const picture = draw([killed, both], page(550, { unit: 'soldiers_killed_or_wounded' }));
    expect(picture.lines.map((one) => [one.unit, one.page?.value.min])).toEqual([['people_killed_or_wounded', 550]]);
    expect(picture.pageApart).toBe(false);
  });

  it('is never told to stand apart where it agrees with a position of the list', () => {
    const labels = { a: '12 anti-aircraft batteries', b: '15 OSA systems' };
    const unit = 'air_defence_lost';
    const others = position('c', exact(3), { by: ['azerbaijan', 'armenia'] });
    const picture = draw([position('a', exact(12), { unit }), position('b', exact(15), { unit }), others], page(12, { unit }), labels);
    expect([picture.lines.length, picture.pageApart]).toEqual([1, false]);
  });
});
