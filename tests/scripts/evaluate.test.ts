import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure, Mention } from '../../lib/core/annotation.ts';
import { formatColumns, formatMarkdown, tabulateKeys, tabulateKinds } from '../../scripts/evaluation/format-scores.ts';
import type { GoldFigure, GoldTerm, Passage } from '../../scripts/evaluation/passage.ts';
import { type PassageFile, toPassage } from '../../scripts/evaluation/read-passages.ts';
import { kinSides, sameValue } from '../../scripts/evaluation/same-answer.ts';
import { f1Of, mergeScores, precisionOf, recallOf, type Score, shareOf } from '../../scripts/evaluation/score.ts';
import { type NumberCase, scoreNumberCases } from '../../scripts/evaluation/score-number-cases.ts';
import { scorePassage } from '../../scripts/evaluation/score-passage.ts';
import { replaceFigures } from '../../scripts/evaluation/write-figures.ts';

const TEXT = 'Baku said that the enemy lost 12 tanks near Stepanakert on day 3.';
const at = (surface: string) => ({ start: TEXT.indexOf(surface), end: TEXT.indexOf(surface) + surface.length });

const termOf = (surface: string, concept: string, rest: Partial<GoldTerm> = {}): GoldTerm => ({
  ...at(surface),
  surface,
  concept,
  type: 'place',
  ...rest,
});

const TANKS: GoldFigure = {
  ...at('12 tanks'),
  surface: '12 tanks',
  spans: [at('12')],
  value: 12,
  qualifier: 'exact',
  unit: 'tanks_lost',
  side: 'armenia',
  attribution: 'actor:azerbaijani-government',
  topic: 'tanks',
};

const pageOf = (rest: Partial<Passage> = {}): Passage => ({
  ...{ id: 'page', language: 'en', date: null, trap: false, text: TEXT },
  ...{ terms: [], figures: [], distractors: [], permitted: [] },
  ...rest,
});

const mentionOf = (surface: string, concept: string, kind: Mention['kind'] = 'place'): Mention => ({
  ...at(surface),
  kind,
  concept,
  painted: true,
});

const figureOf = (rest: Partial<Figure> = {}): Figure => ({
  ...at('12 tanks'),
  ...{ kind: 'figure', concept: null, painted: true },
  numberStart: at('12').start,
  numberEnd: at('12').end,
  value: { min: 12, max: 12, qualifier: 'exact' },
  unit: 'tanks_lost',
  side: 'armenian',
  claimedBy: 'actor:azerbaijani-government',
  ...{ topic: 'tanks', topics: ['tanks'], match: 'same-figure' },
  ...rest,
});

describe('names', () => {
  const terms = [
    termOf('Stepanakert', 'place:stepanakert'),
    termOf('Baku', 'actor:azerbaijani-government', { type: 'actor', metonym: true }),
  ];

  it('count where spans overlap, with span and concept told apart', () => {
    const wider = { ...mentionOf('near Stepanakert', 'place:khojaly') };
    const { kinds, checks } = scorePassage(pageOf({ terms }), [wider]);
    expect(kinds.place).toEqual({ hits: 1, extras: 0, misses: 0 });
    expect(kinds.actor).toEqual({ hits: 0, extras: 0, misses: 1 });
    expect(checks.span).toEqual({ right: 0, of: 1 });
    expect(checks.concept).toEqual({ right: 0, of: 1 });
  });

  it('take the place for a capital that stands for its government', () => {
    const { checks } = scorePassage(pageOf({ terms }), [mentionOf('Baku', 'place:baku')]);
    expect(checks.concept).toEqual({ right: 1, of: 1 });
  });

  it('give an overlapping term to the mention that names the same', () => {
    const inner = mentionOf('Stepanakert', 'place:stepanakert');
    const outer = mentionOf('12 tanks near Stepanakert', 'event:battle', 'event');
    const { checks, kinds } = scorePassage(pageOf({ terms: [terms[0]!] }), [outer, inner]);
    expect(checks.concept).toEqual({ right: 1, of: 1 });
    expect(kinds.event.extras).toBe(0);
  });

  it('are extra where nothing is annotated and nothing is permitted', () => {
    const found = [mentionOf('Baku', 'place:baku'), mentionOf('Stepanakert', 'place:stepanakert')];
    expect(scorePassage(pageOf({ permitted: [at('Baku')] }), found).kinds.place).toEqual({ hits: 0, extras: 1, misses: 0 });
  });
});

describe('wordings', () => {
  const enemy = termOf('enemy', 'lexis:enemy', { type: 'lexis' });

  it('are found by their own kind only', () => {
    expect(scorePassage(pageOf({ terms: [enemy] }), [mentionOf('enemy', 'wording:enemy', 'wording')]).kinds.wording.hits).toBe(1);
    expect(scorePassage(pageOf({ terms: [enemy] }), [mentionOf('enemy', 'actor:enemy', 'actor')]).kinds.wording).toMatchObject({
      hits: 0,
      misses: 1,
    });
  });

  it('are extra only where the passages judge that wording', () => {
    const extras = (concept: string) => scorePassage(pageOf(), [mentionOf('lost', concept, 'wording')]).kinds.wording.extras;
    expect([extras('wording:martyr'), extras('wording:enclave')]).toEqual([1, 0]);
  });
});

describe('figures', () => {
  const score = (figure: Partial<Figure>, gold: Partial<GoldFigure> = {}) =>
    scorePassage(pageOf({ figures: [{ ...TANKS, ...gold }], distractors: [at('3')] }), [figureOf(figure)]);

  it('are right in every key, with a side that lies within the other', () => {
    const { kinds, checks, faults } = score({});
    expect(kinds.figure).toEqual({ hits: 1, extras: 0, misses: 0 });
    for (const check of ['qualifier', 'unit', 'side', 'claimant', 'topic'] as const) expect(checks[check]).toEqual({ right: 1, of: 1 });
    expect(checks.sideExact).toEqual({ right: 0, of: 1 });
    expect(faults).toEqual({ wrongMouth: 0, misread: 0, wrongTopic: 0, trapTerms: 0, trapFigures: 0 });
  });

  it('are missed, not extra, with another value, and the topic that was due is not given', () => {
    const { kinds, checks, faults } = score({ value: { min: 2, max: 2, qualifier: 'exact' }, topic: 'others' });
    expect(kinds.figure).toEqual({ hits: 0, extras: 0, misses: 1 });
    expect(checks.topic).toEqual({ right: 0, of: 1 });
    expect(faults.wrongTopic).toBe(1);
  });

  it('put words into a mouth only where somebody is named', () => {
    expect(score({ claimedBy: null })).toMatchObject({ checks: { claimant: { right: 0 } }, faults: { wrongMouth: 0 } });
    expect(score({ claimedBy: 'actor:armenian-government' })).toMatchObject({ faults: { wrongMouth: 1 } });
    expect(score({ claimedBy: null }, { attribution: 'outlet' })).toMatchObject({ checks: { claimant: { right: 1 } } });
  });

  it('have a wrong topic where another or none is right, and none where the annotator did not judge it', () => {
    expect(score({ topic: 'others' }).faults.wrongTopic).toBe(1);
    expect(score({}, { topic: null }).faults.wrongTopic).toBe(1);
    expect(score({}, { topic: null, topic_ok: [null, 'tanks'] })).toMatchObject({
      faults: { wrongTopic: 0 },
      checks: { topic: { of: 0 } },
    });
    expect(score({}, { topic: undefined }).faults.wrongTopic).toBe(0);
  });

  it('are judged on units of the list only', () => {
    expect(score({}, { unit: 'anecdotes' }).checks.unit.of).toBe(0);
    expect(score({}, { unit: 'other' }).checks.unit.of).toBe(0);
    expect(score({}, { unit: 'other', unit_ok: ['other', 'tanks_lost'] }).checks.unit).toEqual({ right: 1, of: 1 });
  });

  it('are extra and misread on a number that counts nothing', () => {
    const { kinds, faults } = score({ numberStart: at('3').start, numberEnd: at('3').end, ...at('3'), topic: null });
    expect(kinds.figure).toEqual({ hits: 0, extras: 1, misses: 1 });
    expect(faults).toMatchObject({ misread: 1, wrongTopic: 0 });
  });
});

describe('trap pages', () => {
  it('count everything that is marked, but for permitted names', () => {
    const page = pageOf({ trap: true, permitted: [at('Baku')] });
    const { faults, trapPages, pages } = scorePassage(page, [
      mentionOf('Baku', 'place:baku'),
      mentionOf('enemy', 'wording:enemy', 'wording'),
      figureOf(),
    ]);
    expect({ ...faults, trapPages, pages }).toMatchObject({ trapTerms: 1, trapFigures: 1, trapPages: 1, pages: 0 });
  });
});

describe('answers', () => {
  it('have a value with one end, both ends or none', () => {
    const value = (min: number | null, max: number | null) => ({ min, max, qualifier: 'exact' as const });
    expect(sameValue(5, value(5, null))).toBe(true);
    expect(sameValue(5, value(null, 5))).toBe(true);
    expect(sameValue(5, value(5, 6))).toBe(false);
    expect(sameValue([5, 6], value(5, 6))).toBe(true);
    expect(sameValue([5, null], value(5, 9))).toBe(true);
    expect(sameValue(null, value(5, 5))).toBe(false);
  });

  it('have a side that lies within the undivided one, not beside it', () => {
    expect(kinSides('armenian', 'nk')).toBe(true);
    expect(kinSides('nk', 'armenia')).toBe(false);
    expect(kinSides(null, 'armenia')).toBe(false);
    expect(kinSides(null, null)).toBe(true);
  });
});

describe('toPassage', () => {
  const excerpt = (text: string, surface: string) => ({
    text,
    terms: [
      termOf('Baku', 'place:baku', {
        start: [...text.slice(0, text.indexOf(surface))].length,
        end: [...text.slice(0, text.indexOf(surface) + surface.length)].length,
      }),
    ],
  });

  it('turns code points of an excerpt into code units of the joined page', () => {
    const excerpts = [excerpt('𐑐 Baku', 'Baku'), excerpt('😀 in Baku.', 'Baku')];
    const file: PassageFile = { id: 'x', polarity: 'positive', language: 'en', date: null, excerpts };
    const { text, terms } = toPassage(file);
    expect(text).toBe('𐑐 Baku\n\n😀 in Baku.');
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['Baku', 'Baku']);
  });
});

describe('shares', () => {
  it('are null of nothing and right of something', () => {
    const tally = { hits: 3, extras: 1, misses: 3 };
    expect([precisionOf(tally), recallOf(tally), f1Of(tally)]).toEqual([0.75, 0.5, 0.6]);
    expect([precisionOf, recallOf, f1Of].map((share) => share({ hits: 0, extras: 0, misses: 0 }))).toEqual([null, null, null]);
    expect(shareOf({ right: 0, of: 0 })).toBeNull();
  });

  it('are taken of sums, not of other shares', () => {
    const one = scorePassage(pageOf({ figures: [TANKS] }), [figureOf()]);
    const other = scorePassage(pageOf({ figures: [TANKS, { ...TANKS, spans: [at('3')], value: 3 }] }), []);
    expect(recallOf(mergeScores([one, other]).kinds.figure)).toBeCloseTo(1 / 3);
  });
});

describe('number cases', () => {
  const scoreOf = (one: Partial<NumberCase>) =>
    scoreNumberCases('set', [{ lang: 'en-GB', text: '12 men on 3 May 2020', expect: [], ...one }]);

  it('count numbers that are right, missed, extra and masked', () => {
    expect(scoreOf({ expect: [{ start: 0, end: 2, value: 12 }], exclude: [{ start: 10, end: 20 }] })).toMatchObject({
      tally: { hits: 1, extras: 0, misses: 0 },
      masked: 1,
      misread: 0,
    });
    expect(scoreOf({ expect: [{ start: 0, end: 2, value: 13 }] }).tally).toEqual({ hits: 0, extras: 1, misses: 1 });
  });

  it('leave out optional numbers, numbers outside a phrase and cases beside the core', () => {
    expect(scoreOf({ expect: [{ start: 0, end: 2, value: 12, optional: true }] }).tally).toEqual({ hits: 0, extras: 0, misses: 0 });
    expect(scoreOf({ ignoreExtra: true }).tally.extras).toBe(0);
    expect(scoreOf({ tags: ['policy'] }).items).toBe(0);
  });
});

describe('tables', () => {
  const scores = new Map<string, Score>([['all', scorePassage(pageOf({ figures: [TANKS] }), [figureOf()])]]);

  it('have a row a language and as many cells in each', () => {
    for (const table of [tabulateKinds(scores), tabulateKeys(scores)]) {
      expect(new Set(table.map((row) => row.length)).size).toBe(1);
      expect(formatColumns(table).split('\n')).toHaveLength(2);
      expect(formatMarkdown(table).split('\n')).toHaveLength(3);
    }
    expect(formatMarkdown(tabulateKinds(scores))).toContain('100.0 / 100.0 / 100.0');
  });

  it('replace what stands between the two comments, and nothing else', () => {
    const page = 'before\n<!-- figures: written by `npm run evaluate -- --write` -->\nold\n<!-- end of figures -->\nafter\n';
    const written = replaceFigures(page, { own: scores, development: null, numbers: null, documents: null }, '2020-01-01');
    expect(written).toMatch(/^before\n[\s\S]*Measured on 2020-01-01[\s\S]*<!-- end of figures -->\nafter\n$/);
    expect(written).not.toContain('old');
    expect(replaceFigures(written, { own: scores, development: null, numbers: null, documents: null }, '2020-01-01')).toBe(written);
    expect(() => replaceFigures('no comments', { own: scores, development: null, numbers: null, documents: null }, '')).toThrow(/no place/);
  });
});

describe('npm run evaluate', () => {
  it('names a wrong option in one line and exits with 2', () => {
    const script = resolve(import.meta.dirname, '../../scripts/evaluate.ts');
    const { stderr, status } = spawnSync(process.execPath, [script, '--show', 'many'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('--show "many" is not a number')]);
  });
});
