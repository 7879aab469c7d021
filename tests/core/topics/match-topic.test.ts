import { describe, expect, it } from 'vitest';
import type { FigureReading } from '../../../lib/core/figures/figure-reading.ts';
import type { Pack, Topic } from '../../../lib/core/pack/pack.ts';
import { indexTopics } from '../../../lib/core/topics/index-topics.ts';
import { matchTopics } from '../../../lib/core/topics/match-topic.ts';
import { smallPack } from '../pack/small-pack.ts';

const DAY = '2020-09-27';

const topicOf = (id: string, rest: Partial<Topic> & { unit: string; side: Topic['positions'][number]['side']; value?: number }): Topic => ({
  id,
  question: { en: 'How many?' },
  title: { en: 'How many' },
  summary: { en: 'So many.' },
  event: 'event:war',
  from: DAY,
  to: DAY,
  place: null,
  cumulative: false,
  display: true,
  mirrors: [],
  positions: [
    {
      id: `${id}/only`,
      label: { en: 'so many' },
      unit: rest.unit,
      side: rest.side,
      value: { min: rest.value ?? 2, max: rest.value ?? 2, qualifier: 'exact' },
    },
  ],
  ...Object.fromEntries(Object.entries(rest).filter(([key]) => !['unit', 'side', 'value'].includes(key))),
});

function readingOf(figure: Partial<FigureReading['figure']>, rest: Partial<FigureReading> = {}): FigureReading {
  return {
    figure: {
      start: 0,
      end: 9,
      kind: 'figure',
      concept: null,
      painted: false,
      numberStart: 0,
      numberEnd: 3,
      value: { min: 2, max: 2, qualifier: 'exact' },
      unit: 'helicopters_lost',
      side: 'azerbaijan',
      claimedBy: null,
      topic: null,
      topics: [],
      match: null,
      ...figure,
    },
    countable: null,
    outcome: null,
    date: { from: DAY, to: DAY, precision: 'day', basis: 'page' },
    cumulative: false,
    echo: false,
    latestBeside: null,
    pageDate: null,
    daysTold: [],
    pageEvents: [],
    places: [],
    events: [],
    byPlace: false,
    byMilitary: false,
    onlyIfAsked: false,
    aid: false,
    ...rest,
  };
}

function matchesOf(reading: FigureReading, ...topics: Topic[]) {
  const war = { id: 'event:war', from: DAY, to: '2020-11-10', names: [], calledBy: [], note: { en: 'A war.' } };
  const pack: Pack = { ...smallPack(), events: [war], topics };
  return matchTopics(reading, indexTopics([pack])).map(({ topic, grade }) => `${topic} ${grade}`);
}

const HELICOPTERS = topicOf('helicopters', { unit: 'helicopters_lost', side: 'azerbaijan' });

describe('a figure and a topic', () => {
  it('match where unit, side and day agree', () => {
    expect(matchesOf(readingOf({}), HELICOPTERS)).toEqual(['helicopters same-figure']);
  });

  it('match as another figure where the values are apart', () => {
    expect(matchesOf(readingOf({ value: { min: 5, max: 5, qualifier: 'exact' } }), HELICOPTERS)).toEqual(['helicopters other-figure']);
  });

  it('match as the same figure where an open interval holds the value on record', () => {
    expect(matchesOf(readingOf({ value: { min: 1, max: null, qualifier: 'at_least' } }), HELICOPTERS)).toEqual(['helicopters same-figure']);
  });

  it.each([
    ['the unit differs', readingOf({ unit: 'drones_lost' })],
    ['the unit is no known one', readingOf({ unit: 'other' })],
    ['the side is the other one', readingOf({ side: 'armenian' })],
    ['the side is not known', readingOf({ side: null })],
    ['both sides are summed', readingOf({ side: 'both' })],
    ['the page is of another year', readingOf({}, { date: { from: '2016-04-02', to: '2016-04-02', precision: 'day', basis: 'page' } })],
    ['the page is of the next day', readingOf({}, { date: { from: '2020-09-28', to: '2020-09-28', precision: 'day', basis: 'page' } })],
    ['the count runs over days', readingOf({}, { date: { from: DAY, to: '2020-10-04', precision: 'period', basis: 'sentence' } })],
    ['no date is known', readingOf({}, { date: null })],
  ] as const)('do not match where %s', (_, reading) => {
    expect(matchesOf(reading, HELICOPTERS)).toEqual([]);
  });

  it('match as a topic alone where no date is known and the page names its event', () => {
    expect(matchesOf(readingOf({}, { date: null, pageEvents: ['event:war'] }), HELICOPTERS)).toEqual(['helicopters topic-only']);
  });

  it('match across a side and the side that it lies within, never across the two within it', () => {
    const undivided = topicOf('tanks', { unit: 'tanks_lost', side: 'armenian' });
    const region = topicOf('tanks', { unit: 'tanks_lost', side: 'nk' });
    expect(matchesOf(readingOf({ unit: 'tanks_lost', side: 'nk' }), undivided)).toEqual(['tanks same-figure']);
    expect(matchesOf(readingOf({ unit: 'tanks_lost', side: 'armenian' }), region)).toEqual(['tanks same-figure']);
    expect(matchesOf(readingOf({ unit: 'tanks_lost', side: 'armenia' }), region)).toEqual([]);
  });

  it('match people with soldiers only where an army counts them', () => {
    const soldiers = topicOf('soldiers', { unit: 'soldiers_killed', side: 'armenian' });
    const people = { unit: 'people_killed', side: 'nk' } as const;
    expect(matchesOf(readingOf(people, { byMilitary: true }), soldiers)).toEqual(['soldiers same-figure']);
    expect(matchesOf(readingOf(people), soldiers)).toEqual([]);
    expect(matchesOf(readingOf(people, { byMilitary: true, byPlace: true }), soldiers)).toEqual([]);
  });

  it('do not match where the sentence names another place than the topic', () => {
    const topic = topicOf('houses', { unit: 'houses_damaged', side: 'azerbaijan', place: 'place:barda' });
    const reading = (places: string[]) => readingOf({ unit: 'houses_damaged' }, { places });
    expect(matchesOf(reading(['place:barda']), topic)).toEqual(['houses same-figure']);
    expect(matchesOf(reading(['place:ganja']), topic)).toEqual([]);
    expect(matchesOf(reading(['polity:azerbaijan']), topic)).toEqual(['houses same-figure']);
  });

  it('do not match where a later toll has outgrown the first day', () => {
    const firstDays = topicOf('helicopters', { unit: 'helicopters_lost', side: 'azerbaijan', to: '2020-09-28' });
    const nextDay = { from: '2020-09-28', to: '2020-09-28', precision: 'day', basis: 'page' } as const;
    expect(matchesOf(readingOf({}, { date: nextDay }), firstDays)).toEqual([]);
    expect(matchesOf(readingOf({}, { date: nextDay, daysTold: [DAY] }), firstDays)).toEqual(['helicopters same-figure']);
    expect(matchesOf(readingOf({}, { date: { ...nextDay, basis: 'sentence' }, daysTold: [DAY] }), firstDays)).toEqual([]);
  });

  it('do not match by a day told before, unless the page comes out right after it', () => {
    const told = { from: DAY, to: DAY, precision: 'day', basis: 'context' } as const;
    const page = (day: string) => ({ from: day, to: day, precision: 'day', basis: 'page' }) as const;
    expect(matchesOf(readingOf({}, { date: told, pageDate: page('2020-09-28') }), HELICOPTERS)).toEqual(['helicopters same-figure']);
    expect(matchesOf(readingOf({}, { date: told, pageDate: page('2020-11-04') }), HELICOPTERS)).toEqual([]);
  });

  it('do not match by a day of the sentence that also names a later one', () => {
    const said = { from: DAY, to: DAY, precision: 'day', basis: 'sentence' } as const;
    expect(matchesOf(readingOf({}, { date: said, latestBeside: DAY }), HELICOPTERS)).toEqual(['helicopters same-figure']);
    expect(matchesOf(readingOf({}, { date: said, latestBeside: '2020-10-04' }), HELICOPTERS)).toEqual([]);
  });

  it('are ranked: the very unit first, then the shorter time', () => {
    const people = topicOf('people', { unit: 'people_killed', side: 'azerbaijan' });
    const soldiers = topicOf('soldiers', { unit: 'soldiers_killed', side: 'azerbaijan' });
    const longer = topicOf('longer', { unit: 'soldiers_killed', side: 'azerbaijan', to: '2020-10-01' });
    const reading = readingOf({ unit: 'soldiers_killed' });
    expect(matchesOf(reading, people, longer, soldiers)).toEqual(['soldiers same-figure', 'longer same-figure', 'people same-figure']);
  });
});
