import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeOccasion } from '../../lib/core/card/describe-occasion.ts';
import { recordsOf } from '../../lib/core/card/look-up.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { prefixIds } from '../../lib/core/pack/prefix-ids.ts';
import { ImportedLookUp, listImportedPacks, MOST_CLAIMS, MOST_CLAIMS_OF_ACTOR } from '../../lib/store/find-imported.ts';
import { gatherRecords } from '../../lib/store/gather-records.ts';
import { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { removePack } from '../../lib/store/remove-leftovers.ts';
import { readEngine } from '../../lib/store/stored-engine.ts';
import { smallPack } from '../core/pack/small-pack.ts';
import { importWhole, largeFile } from './pack-files.ts';
import { freshName, openNatively, sortedPack } from './sample-database.ts';

let database: ImportedDatabase;
let find: ImportedLookUp;

beforeEach(async () => {
  database = new ImportedDatabase(freshName());
  await importWhole(database, smallPack());
  await importWhole(database, { ...smallPack(), id: 'other', claims: [], topics: [] });
  find = new ImportedLookUp(database, 'small');
});
afterEach(() => database.close());

describe('ImportedLookUp', () => {
  const [boats, barges] = smallPack().topics;
  const claims = smallPack().claims;

  it('returns a topic with its positions and claims as they were in the file', async () => {
    expect(await find.getTopic('boats')).toEqual({ topic: boats, claims, more: false });
    expect(await find.getTopic('barges')).toEqual({ topic: barges, claims: [], more: false });
  });

  it('returns null for a topic that the pack does not hold, even where another does', async () => {
    expect(await find.getTopic('ships')).toBeNull();
    expect(await new ImportedLookUp(database, 'other').getTopic('boats')).toBeNull();
    expect(await new ImportedLookUp(database, 'nobody').getTopic('boats')).toBeNull();
  });

  it('returns several topics in the order asked for, and leaves out what is not there', async () => {
    const answers = await find.getTopics(['boats', 'ships', 'barges']);
    expect(answers.map(({ topic, claims: own }) => [topic.id, own.length])).toEqual([
      ['boats', 2],
      ['barges', 0],
    ]);
  });

  it('returns the claims of an actor', async () => {
    expect(await find.getClaimsOfActor('actor:harbour')).toEqual({ claims, more: false });
    expect(await find.getClaimsOfActor('actor:nobody')).toEqual({ claims: [], more: false });
    expect(await new ImportedLookUp(database, 'other').getClaimsOfActor('actor:harbour')).toEqual({ claims: [], more: false });
  });

  it('returns the first claims of a topic that has many, and that there are more', async () => {
    const many = Array.from({ length: MOST_CLAIMS + 7 }, (_, i) => ({ ...claims[0]!, id: `c${String(i).padStart(4, '0')}` }));
    await importWhole(database, { ...smallPack(), claims: many });
    const answer = (await find.getTopic('boats'))!;
    expect(answer.claims.map(({ id }) => id)).toEqual(many.slice(0, MOST_CLAIMS).map(({ id }) => id));
    expect(answer.more).toBe(true);
    expect(await find.getClaimsOfActor('actor:harbour')).toEqual({ claims: many.slice(0, MOST_CLAIMS_OF_ACTOR), more: true });
  });

  it('returns records by their ids in the order asked for, and leaves out what is not there', async () => {
    expect(await find.getRecords('wordings', ['wording:swell', 'wording:none', 'wording:wave'])).toEqual([
      smallPack().wordings[1],
      smallPack().wordings[0],
    ]);
    expect(await new ImportedLookUp(database, 'nobody').getRecords('sources', ['paper'])).toEqual([]);
  });

  it.each([
    ['an event', 'event:flood', ['barges', 'boats']],
    ['a place', 'place:riverton', ['barges', 'boats']],
    ['an actor', 'actor:harbour', ['boats']],
    ['a wording', 'wording:wave', []],
    ['nobody', 'person:nobody', []],
  ])('returns the topics of %s', async (_what, concept, ids) => {
    expect((await find.getTopicsOf(concept)).map(({ id }) => id)).toEqual(ids);
  });

  it('leaves hidden topics out of the topics of a concept', async () => {
    await importWhole(database, { ...smallPack(), topics: [{ ...boats!, display: false }, barges!] });
    expect((await find.getTopicsOf('event:flood')).map(({ id }) => id)).toEqual(['barges']);
    expect(await find.getTopicsOf('actor:harbour')).toEqual([]);
  });

  it('answers from one version of a pack while another takes its place', async () => {
    const newer = { ...smallPack(), version: '2.0.0', claims: claims.map((claim) => ({ ...claim, asOf: '2021' })) };
    let over = false;
    const importing = importWhole(database, newer).then(() => (over = true));
    const seen = new Set<string>();
    while (!over) {
      const dates = (await find.getTopic('boats'))!.claims.map(({ asOf }) => asOf);
      expect(dates).toHaveLength(2);
      seen.add(dates.join());
    }
    await importing;
    seen.add((await find.getTopic('boats'))!.claims.map(({ asOf }) => asOf).join());
    expect([...seen].sort()).toEqual(['2020-09-27,2020-09-27', '2021,2021']);
  });
});

describe('readEngine', () => {
  it('holds the names of a pack and its topics with a unit, by prefixed ids, without a text that a reader sees', async () => {
    const engine = (await readEngine(database, (await database.packs.get('small'))!))!;
    expect(engine.terms.concepts.map(({ id }) => id)).toContain('place:riverton');
    expect(engine.records.topics.map(({ id, positions }) => [id, positions.map((position) => position.id)])).toEqual([
      ['small/barges', ['small/barges/two']],
      ['small/boats', ['small/boats/two']],
    ]);
    expect(engine.records.claims).toEqual([]);
    expect(JSON.stringify(engine.records.topics)).not.toContain('How many boats?');
  });

  it('holds all topics of a pack that was kept in parts, once', async () => {
    const { pack } = await importWhole(database, largeFile({ claims: 6_000 }));
    const ids = (await readEngine(database, pack))!.records.topics.map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([1_200, 1_200]);
  });

  it('is null for a pack that is gone', async () => {
    const pack = (await database.packs.get('small'))!;
    await removePack(database, 'small');
    expect(await readEngine(database, pack)).toBeNull();
  });
});

describe('gatherRecords', () => {
  const gather = async (topics: string[], concept: string | null) => {
    const gathered = await gatherRecords(database, { topics, concept });
    if (!gathered.ok) throw new Error(gathered.why);
    return gathered.packs;
  };

  it('makes the same code answer for a topic as over the whole pack', async () => {
    const some = recordsOf(...(await gather(['small/boats'], null)));
    const all = recordsOf(prefixIds(smallPack()));
    expect(some.getTopic('small/boats')).toEqual(all.getTopic('small/boats'));
    expect(some.getTopic('small/barges')).toEqual(all.getTopic('small/barges'));
    expect(some.getClaimsOfTopic('small/boats')).toEqual(all.getClaimsOfTopic('small/boats'));
    expect(some.getSource('small/paper')).toEqual(all.getSource('small/paper'));
    expect(some.getActor('actor:harbour')).toEqual(all.getActor('actor:harbour'));
    expect(some.getEvent('event:flood')).toEqual(all.getEvent('event:flood'));
  });

  it.each(['event:flood', 'actor:harbour', 'place:riverton'])('makes it answer for %s', async (concept) => {
    const some = recordsOf(...(await gather([], concept)));
    const topics = some.topicsOf(concept).map(({ id }) => id);
    const all = recordsOf(prefixIds(smallPack()));
    expect(topics.sort()).toEqual(
      all
        .topicsOf(concept)
        .map(({ id }) => id)
        .sort(),
    );
    expect(topics.length).toBeGreaterThan(0);
  });

  it('makes the same card as over the whole pack', async () => {
    const annotation = { start: 0, end: 8, kind: 'place', concept: 'place:riverton', painted: true } as const;
    const page = { url: 'https://news.example/', title: '', language: 'en', date: null, outlet: null };
    const occasion = { annotation, block: 'Riverton, at dawn.', blockStart: 0, page };
    for (const topic of [null, 'small/boats']) {
      const bundled = {
        ...smallPack(),
        id: 'bundled',
        actors: [],
        places: [],
        events: [],
        wordings: [],
        topics: [],
        claims: [],
        sources: [],
      };
      const card = (...packs: Pack[]) => describeOccasion(occasion, topic, { records: recordsOf(bundled, ...packs), language: 'en' });
      const expected = card(prefixIds(sortedPack()));
      expect(expected).not.toBeNull();
      expect(card(...(await gather(topic ? [topic] : [], annotation.concept)))).toEqual(expected);
    }
  });

  it('adds what a pack knows to a concept that the bundled pack has, whose own record stands', async () => {
    const bundled = { ...smallPack(), id: 'bundled', topics: [], claims: [], sources: [] };
    bundled.actors[0]!.role = { en: 'as bundled' };
    const records = recordsOf(bundled, ...(await gather([], 'actor:harbour')));
    expect(records.getActor('actor:harbour')!.role.en).toBe('as bundled');
    expect(records.getClaimsOfActor('actor:harbour').map(({ id }) => id)).toEqual(['small/paper-1', 'small/paper-2']);
  });

  it('leaves out packs that are switched off or have nothing on the subject', async () => {
    expect(await gather(['boats', 'nobody/boats', 'other/boats'], null)).toEqual([]);
    await database.packs.update('small', { on: false });
    expect(await gather(['small/boats'], null)).toEqual([]);
    expect((await listImportedPacks(database)).map(({ id, on }) => [id, on])).toEqual([
      ['other', true],
      ['small', false],
    ]);
  });

  it('says why where the database cannot be read', async () => {
    const broken = freshName();
    await openNatively(broken, 20);
    expect(await gatherRecords(new ImportedDatabase(broken), { topics: [], concept: 'event:flood' })).toEqual({ ok: false, why: 'newer' });
  });
});
