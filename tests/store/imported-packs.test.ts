import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeOccasion } from '../../lib/core/card/describe-occasion.ts';
import { recordsOf } from '../../lib/core/card/look-up.ts';
import { notesToPack } from '../../lib/core/export/notes-to-pack.ts';
import type { PackPreview } from '../../lib/store/import-pack.ts';
import { importPack } from '../../lib/store/import-pack.ts';
import { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { ImportedPacks } from '../../lib/store/imported-packs.ts';
import { removePack } from '../../lib/store/remove-leftovers.ts';
import { switchPack } from '../../lib/store/switch-pack.ts';
import { sampleNote } from '../core/notes/sample-note.ts';
import { riverPack } from '../core/pack/river-pack.ts';
import { smallPack } from '../core/pack/small-pack.ts';
import { fileOf, importWhole, rowsOf, said } from './pack-files.ts';
import { freshName } from './sample-database.ts';

let database: ImportedDatabase;
let packs: ImportedPacks;
let flag: boolean;

beforeEach(() => {
  database = new ImportedDatabase(freshName());
  flag = true;
  packs = new ImportedPacks({ read: async () => flag }, () => database);
});
afterEach(() => database.close());

const none = { topics: ['river-watch/depots'], concept: 'place:riverton' };

describe('ImportedPacks', () => {
  it('opens no database while the flag is down', async () => {
    flag = false;
    const open = vi.fn(() => database);
    const idle = new ImportedPacks({ read: async () => flag }, open);
    expect(await idle.engines()).toEqual([]);
    expect(await idle.gather(none)).toEqual([]);
    expect(await idle.topics()).toEqual([]);
    expect(await idle.packOf('river-watch/depots')).toBeNull();
    expect(open).not.toHaveBeenCalled();
    expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name: database.name }));
  });

  it('gives the same engines until a pack is imported, switched or removed', async () => {
    await importWhole(database, riverPack());
    const first = await packs.engines();
    expect(first).toHaveLength(1);
    expect(first[0]!.records.topics.map(({ id }) => id)).toEqual(['river-watch/depots']);
    expect(await packs.engines()).toBe(first);

    await importWhole(database, { ...riverPack(), version: '2.0.0', topics: [], claims: [] });
    expect((await packs.engines())[0]!.records.topics).toEqual([]);

    await switchPack(database, 'river-watch', false);
    expect(await packs.engines()).toEqual([]);
    await switchPack(database, 'river-watch', true);
    expect(await packs.engines()).toHaveLength(1);

    await removePack(database, 'river-watch');
    expect(await packs.engines()).toEqual([]);
    expect(await packs.gather(none)).toEqual([]);
  });

  it('answers nothing, and says so, where the database cannot be read', async () => {
    await importWhole(database, riverPack());
    database.close({ disableAutoOpen: true });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = new ImportedPacks({ read: async () => true }, () => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await broken.engines()).toEqual([]);
    expect(await broken.gather(none)).toEqual([]);
    expect(warn).toHaveBeenCalledWith(expect.any(String), 'closed');
    warn.mockRestore();
  });

  it('tells which pack a topic or claim is of, so that a note can name it', async () => {
    await importWhole(database, riverPack());
    expect(await packs.packOf('river-watch/paper-1')).toMatchObject({ id: 'river-watch', version: '1.2.0' });
    expect(await packs.packOf('depots')).toBeNull();
    expect(await packs.packOf(null)).toBeNull();
  });

  it('lists the questions of every pack with their statements, hidden ones left out', async () => {
    const [boats, barges] = smallPack().topics;
    await importWhole(database, { ...smallPack(), topics: [boats!, { ...barges!, display: false }] });
    await importWhole(database, riverPack());
    const records = recordsOf(...(await packs.topics()));
    const shown = records.listTopics().filter(({ display }) => display);
    expect(shown.map(({ id }) => id)).toEqual(['river-watch/depots', 'small/boats']);
    expect(records.getClaimsOfTopic('small/boats')).toHaveLength(2);
  });

  it('makes cards that say whose pack each question, source and place is of', async () => {
    await importWhole(database, riverPack());
    const bundled = { ...smallPack(), id: 'bundled' };
    const annotation = { start: 0, end: 8, kind: 'place', concept: 'place:riverton', painted: true } as const;
    const page = { url: 'https://news.example/', title: '', language: 'en', date: null, outlet: null };
    const occasion = { annotation, block: 'Riverton.', blockStart: 0, page };
    const card = async (topic: string | null, language = 'en') => {
      const gathered = await packs.gather({ topics: topic ? [topic] : [], concept: annotation.concept });
      return describeOccasion(occasion, topic, { records: recordsOf(bundled, ...gathered), language });
    };
    const river = { text: 'River Watch', language: 'en' };
    const opened = await card('river-watch/depots');
    expect(opened).toMatchObject({ topic: { pack: river, basis: { packs: [river] } } });
    expect(JSON.stringify(opened)).toContain('"source":{"id":"river-watch/paper"');
    expect(opened).toMatchObject({ topic: { positions: [{}, { statements: [{ first: { source: { pack: river } } }] }] } });
    expect(await card('river-watch/depots', 'fr')).toMatchObject({ topic: { pack: { text: 'Vigie du fleuve', language: 'fr' } } });

    const own = (await card(null))!;
    expect(own.kind).toBe('place');
    expect(own.pack, 'the bundled record of the place stands').toBeUndefined();
    const bundledTopic = await card('boats');
    expect(JSON.stringify(bundledTopic)).not.toContain('River Watch');
  });
});

describe('a pack that is shown before it is taken', () => {
  it('is kept when the reader takes it, and not otherwise', async () => {
    const seen: PackPreview[] = [];
    const answer = (take: boolean) => async (preview: PackPreview) => {
      seen.push(preview);
      expect(await database.packs.toArray(), 'nobody answers from it yet').toEqual([]);
      return take;
    };
    expect(said(await importPack(database, fileOf(riverPack()), { confirm: answer(false) }))).toEqual(['cancelled']);
    expect(await rowsOf(database)).toEqual({});
    expect((await importPack(database, fileOf(riverPack()), { confirm: answer(true) })).ok).toBe(true);
    expect(await database.packs.get('river-watch')).toMatchObject({ version: '1.2.0', on: true });
    expect(seen[0]).toMatchObject({
      head: { id: 'river-watch', madeBy: 'The River Watch desk' },
      counts: { topics: 1, claims: 1, places: 1 },
      questions: [{ en: 'How many ammunition depots were destroyed on 29 September?' }],
      replaces: null,
      warningCount: 0,
    });
    expect(seen[0]!.head).not.toHaveProperty('claims');
  });

  it('tells the version that it would replace, and leaves that one where it is dropped', async () => {
    await importWhole(database, riverPack());
    const before = await rowsOf(database);
    let replaces: string | null = null;
    const confirm = async (preview: PackPreview) => {
      replaces = preview.replaces;
      return false;
    };
    await importPack(database, fileOf({ ...riverPack(), version: '2.0.0' }), { confirm });
    expect(replaces).toBe('1.2.0');
    expect(await rowsOf(database)).toEqual(before);
    expect((await database.packs.get('river-watch'))!.version).toBe('1.2.0');
  });

  it('is not shown where the file does not hold', async () => {
    const confirm = vi.fn(async () => true);
    const broken = { ...riverPack(), claims: [{ ...riverPack().claims[0]!, source: 'nowhere' }] };
    expect(said(await importPack(database, fileOf(broken), { confirm }))[0]).toBe('bad-content');
    expect(confirm).not.toHaveBeenCalled();
  });

  it('keeps other imports waiting for its answer, and its records from those who clear up', async () => {
    let take: (yes: boolean) => void = () => undefined;
    const shown = new Promise<void>((resolve) => {
      void importPack(database, fileOf(riverPack()), {
        confirm: () => {
          resolve();
          return new Promise((answer) => {
            take = answer;
          });
        },
      });
    });
    await shown;
    expect(said(await importPack(database, fileOf(smallPack())))).toEqual(['busy']);
    expect(await removePack(database, 'small')).toBe('busy');
    take(true);
    await vi.waitFor(async () => expect(await database.packs.get('river-watch')).toBeDefined());
  });
});

describe('a pack of exported notes', () => {
  it('comes in as a pack of its own, and its figures stand on cards of their question', async () => {
    const { topics, actors } = smallPack();
    const text = notesToPack([sampleNote()], { exportedAt: '2026-02-01T10:20:30.000Z', topics, actors });
    const { pack, counts } = await importWhole(database, JSON.parse(text));
    expect(counts).toMatchObject({ sources: 1, topics: 1, claims: 1 });
    const records = recordsOf(...(await packs.topics()));
    expect(records.getClaimsOfTopic(`${pack.id}/topic-boats`)).toHaveLength(1);
    expect((await packs.engines())[0]!.records.topics.map(({ id }) => id)).toEqual([`${pack.id}/topic-boats`]);
  });
});
