import { describe, expect, it } from 'vitest';
import type { FigureForm } from '../../../lib/core/notes/edit-figure.ts';
import { fillDraft, startForm } from '../../../lib/core/notes/fill-draft.ts';
import type { NoteDraft } from '../../../lib/core/notes/note.ts';
import { sampleNote } from './sample-note.ts';

const { id: _id, notedAt: _notedAt, changedAt: _changedAt, pack: _pack, ...figure } = sampleNote();
const statement: NoteDraft = { ...figure, kind: 'statement', figure: null, topic: null };
const place: NoteDraft = { ...statement, kind: 'place', concept: 'place:riverton' };
const actors = [{ id: 'actor:harbour', name: 'The harbour' }];

const fill = (draft: NoteDraft, change: Partial<FigureForm> = {}, words = { remark: '', tags: '' }) => {
  const form = startForm(draft, actors);
  return fillDraft(draft, { ...form, ...words, figure: form.figure && { ...form.figure, ...change } }, actors);
};

describe('startForm', () => {
  it('shows what was read, and an empty number where no figure was', () => {
    expect(startForm(figure, actors).figure).toMatchObject({ number: '2', unit: 'vehicles_lost', claimant: 'The harbour' });
    expect(startForm(statement, actors).figure).toMatchObject({ number: '', upTo: '', unit: 'other', claimant: '' });
  });

  it('asks for no number of a name', () => {
    expect(startForm(place, actors).figure).toBeNull();
  });
});

describe('fillDraft', () => {
  it.each([
    ['figure', figure],
    ['statement', statement],
    ['name', place],
  ])('gives an untouched %s back as it was', (_what, draft) => {
    expect(fill(draft)).toEqual(draft);
  });

  it('adds remark and tags', () => {
    expect(fill(place, {}, { remark: ' Look again ', tags: 'boats, , river' })).toEqual({
      ...place,
      remark: 'Look again',
      tags: ['boats', 'river'],
    });
  });

  it('keeps the question where the reader sets the number right', () => {
    expect(fill(figure, { number: '3' })).toMatchObject({ topic: 'boats', figure: { value: { min: 3, max: 3 }, edited: true } });
  });

  it('leaves the question of a figure that counts something else', () => {
    expect(fill(figure, { unit: 'tanks_lost' })).toMatchObject({ topic: null, figure: { unit: 'tanks_lost', edited: true } });
  });

  it('makes a figure of a statement in which the reader sees one', () => {
    expect(fill(statement, { number: '12', unit: 'wars', claimant: 'A fisherman' })).toMatchObject({
      kind: 'figure',
      topic: null,
      figure: { value: { min: 12, max: 12, qualifier: 'exact' }, unit: 'wars', side: null, speaker: 'A fisherman', edited: true },
    });
  });

  it('makes a statement of a figure whose number the reader takes away', () => {
    expect(fill(figure, { number: ' ' })).toEqual(statement);
  });

  it('refuses a number that is none', () => {
    expect(fill(figure, { number: 'some' })).toBeNull();
    expect(fill(figure, { number: '', upTo: '5' })).toBeNull();
  });
});
