import { describe, expect, it } from 'vitest';
import { groupNotes } from '../../../lib/core/notes/group-notes.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { makeNoteSearch } from '../../../lib/core/notes/search-notes.ts';
import { sampleNote } from './sample-note.ts';

const note = (id: string, change: Partial<Note> = {}): Note => ({ ...sampleNote(), id, ...change });
const names = (id: string) => (id === 'place:riverton' ? ['Riverton', 'Рiвертон', 'Ռիվերտոն'] : []);

describe('makeNoteSearch', () => {
  const notes = [
    note('flood'),
    note('place', { kind: 'place', concept: 'place:riverton', figure: null, topic: null, sentence: 'It rained there.' }),
    note('tagged', { remark: 'Vérifier à Genève', tags: ['à revoir'], sentence: 'It snowed.' }),
  ];
  const find = (query: string) => makeNoteSearch(notes, names)(query).map(({ id }) => id);

  it('finds notes by words of their sentence, whatever the case', () => {
    expect(find('HARBOUR')).toEqual(['flood']);
    expect(find('snowed')).toEqual(['tagged']);
  });

  it('finds a name by its other names, in other scripts', () => {
    expect(find('ռիվերտոն')).toEqual(['place']);
    expect(find('Riverton')).toEqual(['place']);
  });

  it('finds remarks and tags without their accents', () => {
    expect(find('geneve')).toEqual(['tagged']);
    expect(find('a revoir')).toContain('tagged');
  });

  it('wants every word of the query', () => {
    expect(find('harbour snowed')).toEqual([]);
  });

  it('finds all with an empty query, and none with words that stand nowhere', () => {
    expect(find('  ')).toHaveLength(3);
    expect(find('zeppelin')).toEqual([]);
  });
});

describe('groupNotes', () => {
  const notes = [
    note('a', { notedAt: '2026-01-01T10:00:00.000Z' }),
    note('b', { notedAt: '2026-01-03T10:00:00.000Z', topic: null }),
    note('c', { notedAt: '2026-01-01T12:00:00.000Z' }),
  ];
  const groups = (by: 'page' | 'topic' | 'day') => groupNotes(notes, by).map(({ key, notes: own }) => [key, own.map(({ id }) => id)]);

  it('groups by day, newest first', () => {
    expect(groups('day')).toEqual([
      ['2026-01-03', ['b']],
      ['2026-01-01', ['c', 'a']],
    ]);
  });

  it('puts notes without a topic last', () => {
    expect(groups('topic')).toEqual([
      ['boats', ['c', 'a']],
      [null, ['b']],
    ]);
  });

  it('groups by page', () => {
    expect(groups('page')).toEqual([[sampleNote().page.url, ['b', 'c', 'a']]]);
  });
});
