import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/core/annotation.ts';
import { buildFigureCard, buildTopicCard } from '../../../lib/core/card/build-figure-card.ts';
import { recordsOf } from '../../../lib/core/card/look-up.ts';
import { exact, samplePack } from './sample-pack.ts';
import { sampleFigure, samplePage } from './sample-page.ts';

const context = { records: recordsOf(samplePack), language: 'en' };
const page = samplePage('deux hélicoptères');
const card = (more: Partial<Figure> = {}) => buildFigureCard(sampleFigure(more), page, context);

describe('positions of a figure card', () => {
  it('are sorted by value, not as the pack lists them', () => {
    expect(card().topic?.positions.map((position) => position.value?.min)).toEqual([1, 2, 4]);
  });

  it('without a number are sorted by date, then claimant', () => {
    const positions = buildTopicCard('who-began', page, context)?.topic.positions;
    expect(positions?.map((position) => position.id)).toEqual(['who-began/z', 'who-began/a']);
  });

  it('count claims that repeat one another as one statement and list them under it', () => {
    const two = card().topic!.positions.find((position) => position.id === 'helicopters/two')!;
    expect(two.statements).toHaveLength(1);
    expect(two.statements[0]!.first.claim).toBe('h1');
    expect(two.statements[0]!.repeats.map((line) => line.claim)).toEqual(['h2']);
  });

  it('are told by the best-named speaker among claims that say the same', () => {
    const pack = structuredClone(samplePack);
    const root = pack.claims.find(({ id }) => id === 'h1')!;
    const first = () => {
      const topic = buildTopicCard('helicopters', page, { records: recordsOf(pack), language: 'en' })!.topic;
      const { first, repeats } = topic.positions.find(({ id }) => id === 'helicopters/two')!.statements[0]!;
      return [first.claim, ...repeats.map(({ claim }) => claim)];
    };
    root.claimant = { actor: null, side: 'armenia', as: 'implied' };
    expect(first()).toEqual(['h2', 'h1']);
    root.claimant = { actor: 'person:spokes', side: 'armenia', as: 'named' };
    expect(first()).toEqual(['h1', 'h2']);
    root.claimant = { actor: null, side: null, as: 'article' };
    expect(first()).toEqual(['h2', 'h1']);
  });

  it('keep the quotation in its language and name the paraphrase that stands for a missing one', () => {
    const [one, , four] = card().topic!.positions;
    expect(one!.statements[0]!.first.quotation).toEqual({ text: 'un seul hélicoptère', language: 'fr' });
    expect(four!.statements[0]!.first).toMatchObject({ quotation: null, paraphrase: { text: 'Paraphrase of h4.', language: 'en' } });
  });

  it('lead to the sentence where the source has an address', () => {
    const repeat = card().topic!.positions[1]!.statements[0]!.repeats[0]!;
    expect(repeat.address).toBe('https://courrier.example/article#:~:text=deux%20h%C3%A9licopt%C3%A8res');
    expect(card().topic!.positions[0]!.statements[0]!.first.address).toBeNull();
  });
});

describe('how a figure stands to those on record', () => {
  const other = (number: number) => card({ value: exact(number), match: 'other-figure' }).reading.relation;

  it('matches when the number agrees with a recorded one', () => {
    expect(card().reading.relation).toBe('matches');
  });

  it('is near, not different, one apart below ten', () => {
    expect(other(3)).toBe('near');
    expect(other(5)).toBe('near');
  });

  it('differs from two apart below ten, and from a quarter more above', () => {
    expect(other(6)).toBe('differs');
    expect(other(40)).toBe('differs');
  });

  it('is not compared where a key such as the date is unknown, and stays out of the picture', () => {
    const unknown = card({ match: 'topic-only' });
    expect(unknown.reading.relation).toBe('not-compared');
    expect(unknown.topic?.picture.lines.every((line) => line.page === null)).toBe(true);
  });

  it('has nothing on record without a topic', () => {
    expect(card({ topic: null, topics: [], match: null })).toMatchObject({ topic: null, reading: { relation: 'not-recorded' } });
  });
});

describe('the rest of a figure card', () => {
  it('lists mirror questions apart from the positions', () => {
    expect(card().topic?.mirrors.map((topic) => topic.id)).toEqual(['drones']);
  });

  it('leaves out mirror questions of another event and another day', () => {
    const pack = structuredClone(samplePack);
    const mirrors = () => buildTopicCard('helicopters', page, { records: recordsOf(pack), language: 'en' })!.topic.mirrors.length;
    Object.assign(pack.topics[1]!, { event: 'event:other' });
    expect(mirrors()).toBe(1);
    Object.assign(pack.topics[1]!, { from: '2023-09', to: '2023-09' });
    expect(mirrors()).toBe(0);
    Object.assign(pack.topics[1]!, { event: 'event:autumn' });
    expect(mirrors()).toBe(1);
  });

  it('lists further topics of the figure', () => {
    expect(card({ topics: ['helicopters', 'batteries'] }).topics.map((topic) => topic.id)).toEqual(['batteries']);
  });

  it('says which language a text fell back to', () => {
    const french = buildFigureCard(sampleFigure(), page, { ...context, language: 'fr' });
    expect(french.topic?.question.language).toBe('fr');
    expect(french.topic?.summary).toEqual({ text: 'Summary of helicopters.', language: 'en' });
  });

  it('survives a journey as JSON', () => {
    expect(JSON.parse(JSON.stringify(card()))).toEqual(card());
  });
});

describe('what a question rests on', () => {
  it('counts articles, dates and speakers of each side', () => {
    expect(card().topic?.basis).toEqual({
      articles: [{ language: 'fr', count: 2 }],
      from: '2020-09-27',
      to: '2020-09-28',
      speakers: [
        { side: 'armenia', count: 1 },
        { side: 'azerbaijan', count: 1 },
        { side: 'nk', count: 1 },
      ],
      ownVoice: 0,
      silent: [],
    });
  });

  it('names the side of which there is no statement', () => {
    expect(buildTopicCard('drones', page, context)?.topic.basis.silent).toEqual(['azerbaijan']);
  });

  it('takes an article’s own voice for no side', () => {
    const basis = buildTopicCard('who-began', page, context)!.topic.basis;
    expect(basis.ownVoice).toBe(1);
    expect(basis.articles).toEqual([
      { language: 'fr', count: 2 },
      { language: 'en', count: 1 },
    ]);
  });

  it('is null for a question that is not on record', () => {
    expect(buildTopicCard('unheard-of', page, context)).toBeNull();
  });
});
