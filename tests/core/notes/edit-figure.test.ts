import { describe, expect, it } from 'vitest';
import { type FigureForm, figureForm, readFigureForm, readTags } from '../../../lib/core/notes/edit-figure.ts';
import { sampleNote } from './sample-note.ts';

const actors = [
  { id: 'actor:harbour', name: 'The harbour' },
  { id: 'actor:mayor', name: 'The mayor' },
];
const before = sampleNote().figure!;
const form = figureForm(before, actors);
const read = (change: Partial<FigureForm>) => readFigureForm({ ...form, ...change }, before, actors);

describe('figureForm', () => {
  it('shows number, unit and the name of the claimant', () => {
    expect(form).toEqual({ number: '2', upTo: '', qualifier: 'exact', unit: 'vehicles_lost', claimant: 'The harbour' });
  });

  it('shows both ends of a range, and the end of an open one', () => {
    const of = (min: number | null, max: number | null) => figureForm({ ...before, value: { min, max, qualifier: 'exact' } }, actors);
    expect(of(3, 5)).toMatchObject({ number: '3', upTo: '5' });
    expect(of(null, 5)).toMatchObject({ number: '5', upTo: '' });
  });

  it('shows the free words rather than an actor', () => {
    expect(figureForm({ ...before, claimedBy: null, speaker: 'A fisherman' }, actors).claimant).toBe('A fisherman');
  });
});

describe('readFigureForm', () => {
  it('gives an untouched figure back as it was', () => {
    expect(read({})).toEqual(before);
  });

  it('keeps a claimant who is not among the actors', () => {
    expect(readFigureForm(figureForm(before, []), before, [])).toEqual(before);
  });

  it.each<[string, Partial<FigureForm>, object]>([
    ['a number', { number: '7' }, { min: 7, max: 7, qualifier: 'exact' }],
    ['thousands as people write them', { number: '1,500' }, { min: 1_500, max: 1_500, qualifier: 'exact' }],
    ['thousands with a space', { number: '12 500' }, { min: 12_500, max: 12_500, qualifier: 'exact' }],
    ['a decimal', { number: '1.5' }, { min: 1.5, max: 1.5, qualifier: 'exact' }],
    ['a range', { number: '7', upTo: '9' }, { min: 7, max: 9, qualifier: 'exact' }],
    ['at least', { number: '7', qualifier: 'at_least' }, { min: 7, max: null, qualifier: 'at_least' }],
    ['at most', { number: '7', qualifier: 'at_most' }, { min: null, max: 7, qualifier: 'at_most' }],
  ])('reads %s', (_what, change, value) => {
    expect(read(change)).toMatchObject({ value, edited: true });
  });

  it.each<[string, Partial<FigureForm>]>([
    ['no number', { number: '' }],
    ['words', { number: 'seven' }],
    ['a formula', { number: '=1+1' }],
    ['a range that runs backwards', { number: '9', upTo: '7' }],
    ['a number beyond all counting', { number: '9'.repeat(40) }],
  ])('refuses %s', (_what, change) => {
    expect(read(change)).toBeNull();
  });

  it('reads and shows times of the day as clocks do', () => {
    const time = { ...before, unit: 'clock_minutes', value: { min: 435, max: 435, qualifier: 'exact' as const } };
    const shown = figureForm(time, actors);
    expect(shown.number).toBe('07:15');
    expect(readFigureForm({ ...shown, number: '6:05' }, time, actors)?.value).toMatchObject({ min: 365, max: 365 });
    for (const number of ['435', '25:00', '7:75']) expect(readFigureForm({ ...shown, number }, time, actors)).toBeNull();
  });

  it('knows an actor by name, takes other words as they stand, and nobody for none', () => {
    expect(read({ claimant: 'The mayor' })).toMatchObject({ claimedBy: 'actor:mayor', speaker: null, edited: true });
    expect(read({ claimant: ' A fisherman ' })).toMatchObject({ claimedBy: null, speaker: 'A fisherman', edited: true });
    expect(read({ claimant: '' })).toMatchObject({ claimedBy: null, speaker: null, edited: true });
  });
});

describe('readTags', () => {
  it('cuts at commas, without spaces around, each once', () => {
    expect(readTags(' boats,  two  words ,boats,, ')).toEqual(['boats', 'two words']);
    expect(readTags('')).toEqual([]);
  });
});
