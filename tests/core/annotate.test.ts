import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/core/annotate.ts';
import { seedEngine } from './figures/read-specs.ts';

const pageOf = (text: string, rest: { language?: string; date?: string } = {}) => ({
  text,
  language: null,
  date: null,
  title: null,
  url: null,
  ...rest,
});

const TEXT =
  'Two Azerbaijani helicopters were shot down near Nagorno-Karabakh on 27 September 2020, the Armenian Defence Ministry said in Yerevan.\n\nStepanakert was shelled; Nagorno-Karabakh mobilised.';

describe('annotate', () => {
  it('gives mentions and figures in one list, by start and longer first', () => {
    const { annotations, relevant, language } = annotate(pageOf(TEXT, { date: '2020-09-27' }), seedEngine());
    expect(relevant).toBe(true);
    expect(language).toBe('en');
    expect(annotations.map(({ kind }) => kind)).toContain('place');
    expect(annotations.filter(({ kind }) => kind === 'figure')).toHaveLength(1);
    expect(annotations).toEqual(annotations.toSorted((a, b) => a.start - b.start || b.end - a.end));
  });

  it('paints a figure that has a topic and grades it', () => {
    const { annotations } = annotate(pageOf(TEXT, { date: '2020-09-27' }), seedEngine());
    expect(annotations.find(({ kind }) => kind === 'figure')).toMatchObject({
      painted: true,
      topic: 'azerbaijani-helicopters-downed-2020-09-27',
      topics: ['azerbaijani-helicopters-downed-2020-09-27'],
      match: 'same-figure',
      claimedBy: 'actor:mod-armenia',
    });
  });

  it('gives nothing for a page that is about something else', () => {
    const page = pageOf('Two helicopters were shot down near Kharkiv, the Ukrainian army said. Six tanks burned.', { date: '2022-05-01' });
    expect(annotate(page, seedEngine())).toMatchObject({ relevant: false, annotations: [] });
  });

  it('takes the subject and the language of a page from what was known of it', () => {
    const later = pageOf('Deux hélicoptères azerbaïdjanais ont été abattus.', { date: '2020-09-27' });
    const { annotations, relevant, known } = annotate(later, seedEngine(), { language: 'fr', established: ['place:stepanakert'] });
    expect(relevant).toBe(true);
    expect(known.language).toBe('fr');
    expect(known.established).toContain('place:stepanakert');
    expect(annotations.some(({ kind }) => kind === 'figure')).toBe(true);
  });

  it('takes the language that the page states, in its first part', () => {
    expect(annotate(pageOf('Le Haut-Karabakh.', { language: 'fr-BE' }), seedEngine()).language).toBe('fr');
  });

  it('gives nothing for an empty page', () => {
    expect(annotate(pageOf(''), seedEngine())).toMatchObject({ relevant: false, annotations: [] });
  });

  it.each([
    ['lone surrogates', `\ud800 Nagorno-Karabakh \udc00 2 helicopters \ud83d shot down`],
    ['right-to-left text', 'قره باغ 12 Nagorno-Karabakh مروحية 3 tanks destroyed'],
    ['marks and controls', 'Nagorno-Karabakh\u0000\u0301\u200f 12\u00ad soldiers\u202e killed'],
  ])('keeps offsets within the text for %s', (_, text) => {
    const { annotations } = annotate(pageOf(text, { language: 'en', date: '2020-09-27' }), seedEngine(), {
      language: 'en',
      established: [],
    });
    for (const { start, end } of annotations) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('gives a figure the same topic whatever stands around its paragraph', () => {
    const alone = annotate(pageOf(TEXT, { date: '2020-09-27' }), seedEngine());
    const within = annotate(
      pageOf(`A first paragraph.\n\n${TEXT}\n\nA last one about 12 October 2021.`, { date: '2020-09-27' }),
      seedEngine(),
    );
    const topics = (annotations: typeof alone.annotations) =>
      annotations.flatMap((annotation) => (annotation.kind === 'figure' ? [annotation.topic] : []));
    expect(topics(within.annotations)).toEqual(topics(alone.annotations));
  });

  it('takes the topic away when every date of the page moves by a year', () => {
    const moved = annotate(pageOf(TEXT.replace('2020', '2021'), { date: '2021-09-27' }), seedEngine());
    expect(moved.annotations.filter((annotation) => annotation.kind === 'figure').map(({ topic }) => topic)).toEqual([null]);
  });
});
