import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPackable, notesToPack } from '../../../lib/core/export/notes-to-pack.ts';
import type { Note } from '../../../lib/core/notes/note.ts';
import { makeShapeCheck } from '../../../lib/core/pack/check-shape.ts';
import type { Pack, Topic } from '../../../lib/core/pack/pack.ts';
import { parsePack } from '../../../lib/core/pack/parse-pack.ts';
import { prefixIds } from '../../../lib/core/pack/prefix-ids.ts';
import { arbitraryNotes } from '../notes/arbitrary-note.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { smallPack } from '../pack/small-pack.ts';

const { topics, actors } = smallPack();
const foreign: Topic = { ...topics[0]!, id: 'other-pack/boats', mirrors: [] };
const options = { exportedAt: '2026-02-01T10:20:30.000Z', topics: [...topics, foreign], actors };

const note = (change: Partial<Note> = {}): Note => ({ ...sampleNote(), ...change });
const figure = (change: Partial<NonNullable<Note['figure']>>) => ({ figure: { ...sampleNote().figure!, ...change } });

function packOf(...notes: Note[]): Pack {
  const result = parsePack(JSON.parse(notesToPack(notes, options)), { strict: true });
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.pack : smallPack();
}

describe('notesToPack', () => {
  it('is a pack of the noted figure, its page and its question', () => {
    const pack = packOf(note({ remark: 'Look again', tags: ['boats', 'harbour'] }));
    expect(pack).toMatchObject({ id: expect.stringMatching(/^notes-202602011020-[0-9a-f]{12}$/), version: '1.0.0', madeOn: '2026-02-01' });
    expect(pack.sources).toMatchObject([
      {
        url: 'https://news.example/flood',
        outlet: { name: 'News', certainty: 'stated' },
        language: 'en',
        published: { date: '2020-09-28', precision: 'day' },
      },
    ]);
    expect(pack.sources[0]!.note.en).toContain('“The flood”');
    expect(pack.actors.map(({ id }) => id)).toEqual(['actor:harbour']);
    expect(pack.topics).toMatchObject([{ id: 'topic-boats', question: { en: 'How many boats?' }, event: null, place: null, mirrors: [] }]);
    expect(pack.topics[0]!.positions).toEqual([
      {
        id: 'topic-boats/vehicles_lost-unknown-exact-2-2',
        label: { en: '2', fr: '2' },
        unit: 'vehicles_lost',
        side: null,
        value: { min: 2, max: 2, qualifier: 'exact' },
      },
    ]);
    expect(pack.claims).toMatchObject([
      {
        id: 'claim-note-1',
        claimant: { actor: 'actor:harbour', side: null, as: 'named' },
        quote: { exact: 'The harbour says two boats sank.', start: 0, end: 32 },
        paraphrase: {
          en: 'The page gives 2. Noted on 2026-01-02T03:04:05.678Z with pack small 1.0.0. Remark: “Look again” Tags: boats, harbour.',
        },
      },
    ]);
  });

  it('quotes from the passages noted from a page, which can be put together and checked', () => {
    const pack = packOf(note({ id: 'a' }), note({ id: 'b', sentence: 'Նավը: two boats. 🚤', notedAt: '2026-01-03T00:00:00.000Z' }));
    const document = pack.claims.map(({ quote }) => quote!.exact).join('\n\n');
    for (const { quote } of pack.claims) {
      expect(document.slice(quote!.start, quote!.end)).toBe(quote!.exact);
      expect(quote!.sha256).toBe(createHash('sha256').update(quote!.exact!, 'utf8').digest('hex'));
    }
  });

  it('gives like figures one position, and others one each', () => {
    const pack = packOf(
      note({ id: 'a' }),
      note({ id: 'b' }),
      note({ id: 'c', ...figure({ side: 'armenia' }) }),
      note({ id: 'd', ...figure({ unit: 'people_killed' }) }),
    );
    expect(pack.topics[0]!.positions).toHaveLength(3);
    expect(pack.claims.map(({ position }) => position)).toEqual([0, 0, 1, 2].map((index) => pack.topics[0]!.positions[index]!.id));
  });

  it('names questions that look alike, where both are there', () => {
    const pack = packOf(note({ id: 'a' }), note({ id: 'b', topic: 'barges' }));
    expect(pack.topics.map(({ id, mirrors }) => [id, mirrors])).toEqual([
      ['topic-boats', ['topic-barges']],
      ['topic-barges', ['topic-boats']],
    ]);
  });

  it('tells who speaks: an actor at hand, somebody else, or the page itself', () => {
    const claimants = (change: Partial<NonNullable<Note['figure']>>) => packOf(note(figure(change))).claims[0]!.claimant;
    expect(claimants({ claimedBy: 'actor:unknown' })).toEqual({ actor: null, side: null, as: 'named' });
    expect(claimants({ claimedBy: 'actor:harbour', speaker: 'The mayor' })).toEqual({ actor: null, side: null, as: 'named' });
    expect(claimants({ claimedBy: null })).toEqual({ actor: null, side: null, as: 'article' });
  });

  it('leaves out notes without figure, without question at hand, without number or with a unit that packs do not know', () => {
    const left = [
      note({ figure: null }),
      note({ topic: null }),
      note({ topic: 'elsewhere' }),
      note(figure({ value: { min: null, max: null, qualifier: 'exact' } })),
      note(figure({ value: { min: 5, max: 4, qualifier: 'exact' } })),
      note(figure({ unit: 'ships_seen' })),
    ];
    expect(listPackable(left, options.topics)).toEqual([]);
    expect(packOf(...left)).toMatchObject({ sources: [], topics: [], claims: [] });
  });

  it('leaves out a kept claim, which is on record already', () => {
    const pack = packOf(note({ id: 'a', claim: 'paper-1', ...figure({ side: 'armenia' }) }), note({ id: 'b' }));
    expect(pack.claims.map(({ id }) => id)).toEqual(['claim-b']);
    expect(pack.topics[0]!.positions).toHaveLength(1);
  });

  it.each([
    [{ min: 5, max: 9, qualifier: 'at_least' }, { min: 5, max: null, qualifier: 'at_least' }, '≥ 5'],
    [{ min: null, max: 9, qualifier: 'exact' }, { min: null, max: 9, qualifier: 'at_most' }, '≤ 9'],
    [{ min: 5, max: null, qualifier: 'approx' }, { min: 5, max: null, qualifier: 'at_least' }, '≥ 5'],
    [{ min: 1000, max: 2000, qualifier: 'approx' }, { min: 1000, max: 2000, qualifier: 'approx' }, '≈ 1,000–2,000'],
  ] as const)('writes the ends of %j as its qualifier asks', (value, packed, label) => {
    const [position] = packOf(note(figure({ value }))).topics[0]!.positions;
    expect(position).toMatchObject({ value: packed, label: { en: label } });
  });

  it('has an id of its own for other notes and another time', () => {
    const idOf = (id: string, exportedAt: string) => (JSON.parse(notesToPack([note({ id })], { ...options, exportedAt })) as Pack).id;
    expect(new Set([idOf('a', '2026-02-01T10:20'), idOf('b', '2026-02-01T10:20'), idOf('a', '2026-02-01T10:21')]).size).toBe(3);
  });

  it('holds whatever the notes hold, also under the rules of an import', () => {
    const check = makeShapeCheck();
    fc.assert(
      fc.property(arbitraryNotes, (notes) => {
        const pack = packOf(...notes);
        expect(pack.claims).toHaveLength(listPackable(notes, options.topics).length);
        const ids = [pack.topics, pack.claims, pack.sources].flatMap((list) => list.map(({ id }) => id));
        expect(ids.filter((id) => id.includes('/'))).toEqual([]);
        expect(pack.claims.flatMap((claim, index) => check.checkRecord('claims', claim, index).problems)).toEqual([]);
        expect(parsePack(JSON.parse(JSON.stringify(prefixIds(pack))), { strict: true })).toMatchObject({ ok: true });
      }),
    );
  });
});
