import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../lib/core/card/look-up.ts';
import { groupNotes } from '../../../lib/core/notes/group-notes.ts';
import { listRows } from '../../../lib/core/notes/list-rows.ts';
import { listActors, nameRecords } from '../../../lib/core/notes/name-records.ts';
import { needsExport } from '../../../lib/core/notes/needs-export.ts';
import { smallPack } from '../pack/small-pack.ts';
import { sampleNote } from './sample-note.ts';

describe('needsExport', () => {
  it('reminds from fifty notes since the last export on', () => {
    expect([0, 49, 50].map((count) => needsExport(count, 0))).toEqual([false, false, true]);
    expect([149, 150].map((count) => needsExport(count, 100))).toEqual([false, true]);
  });
});

describe('listRows', () => {
  it('puts each head before its notes, with keys of their own', () => {
    const notes = [sampleNote(), { ...sampleNote(), id: 'note-2', topic: null }];
    const rows = listRows(groupNotes(notes, 'topic'));
    expect(rows.map(({ type, key }) => [type, key])).toEqual([
      ['group', 'group boats'],
      ['note', 'note-1'],
      ['group', 'group '],
      ['note', 'note-2'],
    ]);
  });
});

describe('nameRecords', () => {
  const pack = smallPack();
  const records = recordsOf(pack);

  it('names a topic by its question and finds it by question and title in every language', () => {
    const { id, question, title } = pack.topics[0]!;
    const [named] = nameRecords([id], records, 'en');
    expect(named).toMatchObject({ id, shown: question.en });
    expect(named!.all).toEqual(expect.arrayContaining([...Object.values(question), ...Object.values(title)]));
  });

  it('names actors and places by all their names, each id once', () => {
    const [place, actor] = [pack.places[0]!, pack.actors[0]!];
    const named = nameRecords([place.id, actor.id, place.id], records, 'en');
    expect(named.map(({ id }) => id)).toEqual([place.id, actor.id]);
    expect(named[0]!.all).toEqual([...new Set(place.names.map(({ text }) => text))]);
  });

  it('leaves out what is not on record', () => {
    expect(nameRecords(['place:nowhere', '__proto__', ''], records, 'en')).toEqual([]);
  });
});

describe('listActors', () => {
  it('lists actors by name, those without one by their role', () => {
    const actors = smallPack().actors;
    const listed = listActors([...actors, { ...actors[0]!, id: 'actor:nameless', names: [] }], 'en');
    expect(listed).toHaveLength(actors.length + 1);
    expect(listed.find(({ id }) => id === 'actor:nameless')?.name).toBe(actors[0]!.role.en);
    expect(listed.map(({ name }) => name)).toEqual(listed.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)));
  });
});
