import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildConceptCard } from '../../lib/core/card/build-card.ts';
import { buildTopicCard } from '../../lib/core/card/build-figure-card.ts';
import { recordsOf } from '../../lib/core/card/look-up.ts';
import type { Claim, Pack, Topic } from '../../lib/core/pack/pack.ts';
import { parsePack } from '../../lib/core/pack/parse-pack.ts';
import { gatherRecords } from '../../lib/store/gather-records.ts';
import { importPack } from '../../lib/store/import-pack.ts';
import { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { smallPack } from '../core/pack/small-pack.ts';
import { fileOf, importWhole, rowsOf, said } from './pack-files.ts';
import { freshName } from './sample-database.ts';

let database: ImportedDatabase;
beforeEach(() => {
  database = new ImportedDatabase(freshName());
});
afterEach(() => database.close());

const withClaim = (change: object): Pack => ({ ...smallPack(), claims: [{ ...smallPack().claims[0]!, ...change } as Claim] });
const withTopic = (change: object): Pack => {
  const [boats, barges] = smallPack().topics;
  return { ...smallPack(), topics: [{ ...boats!, ...change } as Topic, barges!] };
};
/** The small pack as text, with a piece of it replaced. */
const edited = (from: string, to: string): string => {
  const text = JSON.stringify(smallPack());
  expect(text).toContain(from);
  return text.replace(from, to);
};
const LONG = 'x'.repeat(3 * 1024 * 1024);

/** Imports what must be refused, and checks that nothing of it stays. */
async function refusal(content: unknown): Promise<string[]> {
  const result = await importPack(database, fileOf(content));
  expect(result.ok).toBe(false);
  expect(await rowsOf(database)).toEqual({});
  return said(result);
}

describe('a file that is no pack', () => {
  it.each([
    ['empty', '', 'not-json'],
    ['words', 'the file of somebody', 'not-json'],
    ['a list', '[]', 'bad-shape'],
    ['a number', '5', 'bad-shape'],
    ['two documents', `${JSON.stringify(smallPack())}{}`, 'not-json'],
    ['a comma too many', '{"formatVersion":1,}', 'not-json'],
  ])('is refused: %s', async (_what, content, kind) => {
    expect((await refusal(content))[0]).toBe(kind);
  });

  it('is refused when it breaks off, wherever it does', async () => {
    const text = JSON.stringify(smallPack());
    for (const length of [1, 20, 400, text.length >> 1, text.length - 2, text.length - 1])
      expect((await refusal(text.slice(0, length)))[0], `${length}`).toBe('not-json');
  });

  it('is refused where it is not UTF-8', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(smallPack()));
    bytes[bytes.indexOf(0x52)] = 0xff;
    const result = await importPack(database, new Blob([bytes]));
    expect(said(result)[0]).toBe('not-json');
    expect(said(result)[1]).toMatch(/UTF-8/);
    expect(await rowsOf(database)).toEqual({});
  });

  it('tells every field that is missing of an empty object', async () => {
    const [kind, ...problems] = await refusal('{}');
    expect(kind).toBe('bad-shape');
    expect(problems).toHaveLength(15);
    expect(problems[0]).toMatch(/^pack formatVersion: /);
  });

  it('is refused by its format before anything else in it is looked at', async () => {
    const newer = await refusal({ ...smallPack(), formatVersion: 2, claims: 'elsewhere' });
    expect(newer).toEqual(['newer-format', expect.stringContaining('has format 2')]);
  });
});

describe('a record of the wrong shape', () => {
  it('is named with its field, and all others with it', async () => {
    const pack = { ...smallPack(), claims: [5, null, { ...smallPack().claims[0], certain: 'yes', value: [] }] };
    expect(await refusal(pack)).toEqual([
      'bad-shape',
      expect.stringMatching(/^claims\[0\] : .*Object/),
      expect.stringMatching(/^claims\[1\] : .*Object/),
      expect.stringMatching(/^paper-1 value.min: /),
      expect.stringMatching(/^paper-1 value.max: /),
      expect.stringMatching(/^paper-1 value.qualifier: /),
      expect.stringMatching(/^paper-1 certain: /),
    ]);
  });

  it('shows the first twenty problems, cut to what can be read, and counts them', async () => {
    const topics = Array.from({ length: 5_000 }, (_, i) => ({ id: `${i}${'y'.repeat(500)}`, question: 'z'.repeat(500) }));
    const result = await importPack(database, fileOf({ ...smallPack(), topics }));
    if (result.ok) throw new Error('imported');
    expect(result.problems).toHaveLength(20);
    expect(result.problemCount).toBeGreaterThan(20);
    expect(JSON.stringify(result.problems).length).toBeLessThan(20 * 400);
  });

  it.each([
    [
      'an object in place of a list',
      edited0('"events":[', '"events":{"0":').replace('],"wordings"', '},"wordings"'),
      'pack events: must be a list',
    ],
    ['a text in place of a list', { ...smallPack(), topics: 'none' }, 'pack topics: must be a list'],
    ['a list given twice', edited0('"claims":[', '"claims":[],"claims":['), 'pack claims: given twice'],
    ['a field given twice', edited0('"id":"small"', '"id":"small","id":"other"'), 'pack id: given twice'],
  ])('refuses %s', async (_what, content, problem) => {
    expect(await refusal(content)).toEqual(['bad-shape', problem]);
  });

  it.each([
    ['a text', withTopic({ summary: { en: LONG } }), /^pack topics: longer than 1 MB/],
    ['an id', withClaim({ id: LONG }), /^pack claims: longer than 1 MB/],
    ['a field that nobody knows', { ...smallPack(), colour: LONG }, /^pack colour: longer than 1 MB/],
  ])('refuses %s of three megabytes', async (_what, content, problem) => {
    const [kind, said] = await refusal(content);
    expect(kind).toBe('bad-shape');
    expect(said).toMatch(problem);
  });

  it.each(['[', '{"a":'])('refuses %s nested a hundred thousand times', async (open) => {
    const deep = `${open.repeat(100_000)}`;
    expect(await refusal(edited('"note":{"en":"A flood."}', `"note":${deep}`))).toEqual([
      'bad-shape',
      'pack events: nested deeper than 32 levels',
    ]);
  });

  it.each(['1e999', '-1e999'])('refuses %s for a value', async (number) => {
    const [kind, problem] = await refusal(edited('"value":{"min":2', `"value":{"min":${number}`));
    expect(kind).toBe('bad-shape');
    expect(problem).toMatch(/min: a finite number/);
  });

  it('refuses an offset that cannot be counted to', async () => {
    const [, problem] = await refusal(edited('"end":13', '"end":1e300'));
    expect(problem).toMatch(/^paper-1 quote.end: /);
  });
});

function edited0(from: string, to: string): string {
  return JSON.stringify(smallPack()).replace(from, to);
}

describe('a key that names the prototype', () => {
  it.each<[string, string, string]>([
    ['the head', '"formatVersion"', '"__proto__":{"bad":1},"formatVersion"'],
    ['a record', '"certain":true', '"__proto__":{"certain":true}'],
    ['a text of a record', '"question":{"en"', '"question":{"constructor":{"prototype":{"bad":1}},"en"'],
  ])('is refused in %s, and changes no object', async (where, from, to) => {
    const [kind, problem] = await refusal(edited(from, to));
    expect(kind).toBe('bad-shape');
    expect(problem).toMatch(/^pack \w+: no field may be called (?:__proto__|constructor)$/);
    expect(({} as { bad?: number }).bad, where).toBeUndefined();
  });

  it('may be an id', async () => {
    const named = JSON.parse(JSON.stringify(smallPack()).replaceAll('"paper"', '"__proto__"')) as Pack;
    await importWhole(database, named);
    expect((await database.sources.toArray())[0]!.id).toBe('__proto__');
  });
});

describe('ids and references', () => {
  it.each<[string, Pack, string]>([
    ['within a list', { ...smallPack(), claims: [smallPack().claims[0]!, smallPack().claims[0]!] }, 'paper-1'],
    ['in two lists', withClaim({ id: 'boats' }), 'boats'],
    [
      'by two positions',
      withTopic({ positions: [smallPack().topics[0]!.positions[0]!, smallPack().topics[0]!.positions[0]!] }),
      'boats/two',
    ],
  ])('refuses an id that is used twice %s', async (_where, pack, id) => {
    const [kind, problem] = await refusal(pack);
    expect([kind, problem]).toEqual([expect.stringMatching(/^bad-/), `${id} id: used by another record of this pack`]);
  });

  it('finds an id used twice by claims far from each other', async () => {
    const first = smallPack().claims[0]!;
    const many = Array.from({ length: 3_000 }, (_, i) => ({ ...first, id: `c${i}` }));
    const [kind, problem] = await refusal({ ...smallPack(), claims: [...many, { ...first, id: 'c5' }] });
    expect([kind, problem]).toEqual(['bad-shape', 'c5 id: used by another record of this pack']);
  });

  it.each<[string, Pack]>([
    ['topic', withClaim({ topic: 'ships' })],
    ['position', withClaim({ position: 'boats/nine' })],
    ['source', withClaim({ source: 'journal' })],
    ['actor', withClaim({ claimant: { actor: 'actor:nobody', side: null, as: 'named' } })],
    ['claim', withClaim({ repeats: 'paper-9' })],
    ['a claim of its own', withClaim({ repeats: 'paper-1' })],
    ['event', withTopic({ event: 'event:fire' })],
    ['place', withTopic({ place: 'place:nowhere' })],
    ['mirror', withTopic({ mirrors: ['ships'] })],
    ['wording', { ...smallPack(), wordings: smallPack().wordings.slice(1) }],
    ['period', withTopic({ from: '2020-09-29' })],
    ['value', withTopic({ positions: [{ ...smallPack().topics[0]!.positions[0]!, unit: null }, smallPack().topics[0]!.positions[1]!] })],
  ])('finds what parsePack finds wrong with a record: %s', async (_what, pack) => {
    const parsed = parsePack(pack, { strict: false });
    if (parsed.ok) throw new Error('the pack holds');
    const [kind, ...problems] = await refusal(pack);
    expect(kind).toBe(parsed.kind);
    expect(problems.sort()).toEqual(
      parsed.problems
        .map(({ record, path, message }) => `${record} ${path}: ${message.slice(0, 120)}`.concat(message.length > 120 ? '…' : ''))
        .sort(),
    );
  });

  it('follows claims that repeat each other for fifty steps, and refuses a longer chain', async () => {
    const first = smallPack().claims[0]!;
    const chain = (length: number): Claim[] =>
      Array.from({ length }, (_, i) => ({ ...first, id: `c${i}`, repeats: i === 0 ? null : `c${i - 1}` }));
    expect(said(await importPack(database, fileOf({ ...smallPack(), claims: chain(40) })))).toEqual(['ok']);
    const result = await importPack(database, fileOf({ ...smallPack(), claims: chain(5_000) }));
    expect(said(result).slice(0, 2)).toEqual(['bad-content', expect.stringMatching(/^c\d+ repeats: leads through more than 50 claims$/)]);
    expect(await database.claims.count()).toBe(40);
  });

  it('finds claims that repeat each other in a ring', async () => {
    const [a, b] = smallPack().claims;
    const ring = [
      { ...a!, repeats: b!.id },
      { ...b!, repeats: a!.id },
    ];
    const [kind, ...problems] = await refusal({ ...smallPack(), claims: ring });
    expect(kind).toBe('bad-content');
    expect(problems).toEqual(ring.map(({ id }) => `${id} repeats: leads back to a claim already passed`));
  });

  it('refuses an id with a slash, which could be taken for a position of another topic', async () => {
    const [kind, problem] = await refusal(withClaim({ id: 'boats/two' }));
    expect([kind, problem]).toEqual(['bad-content', 'boats/two id: must not hold a slash']);
  });
});

describe('names that would be found everywhere', () => {
  const named = (...texts: string[]): Pack => {
    const pack = smallPack();
    const [place] = pack.places;
    return { ...pack, places: [{ ...place!, names: texts.map((text) => ({ ...place!.names[0]!, text })) }] };
  };

  it('are refused, each with its place in the file', async () => {
    expect(await refusal(named('Riverton', 'of', 'the', 'said'))).toEqual([
      'bad-content',
      'place:riverton names[1].text: shorter than 3 letters: it would be found in every text',
      'place:riverton names[2].text: a frequent word: it would be found in every text',
      'place:riverton names[3].text: a frequent word: it would be found in every text',
    ]);
  });

  it('are refused when there are a hundred thousand of them', async () => {
    const [kind] = await refusal(named(...Array.from({ length: 20_000 }, (_, i) => `Name ${i}`)));
    expect(kind).toBe('bad-shape');
    const [, problem] = await refusal(named(...Array.from({ length: 2_000 }, (_, i) => `Name ${i}`)));
    expect(problem).toBe('place:riverton names: more than 1000 names');
  });
});

describe('hostile texts on the way to a card', () => {
  const MARKUP = '<img src=x onerror=alert(1)>';

  it('stay texts: titles in one line and cut, markup as it was written, letters that turn the line round left out', async () => {
    const title = { en: `${MARKUP}\n\u202e${'long '.repeat(100)}` };
    await importWhole(database, { ...smallPack(), title });
    const gathered = await gatherRecords(database, { topics: ['small/boats'], concept: null });
    if (!gathered.ok) throw new Error(gathered.why);
    const bundled = { ...smallPack(), id: 'bundled', topics: [], claims: [], sources: [] };
    const card = buildTopicCard('small/boats', CARD_PAGE, { records: recordsOf(bundled, ...gathered.packs), language: 'en' })!;
    const shown = card.topic.pack!.text;
    expect(shown.startsWith(`${MARKUP} long`)).toBe(true);
    expect(shown).toMatch(/^[^\n\u202e]{81}$/);
  });

  it('make a card where a language, a unit or a name is none', async () => {
    const pack = smallPack();
    pack.sources[0]!.language = '"><script>';
    pack.sources[0]!.outlet = { name: MARKUP, certainty: 'stated' };
    pack.places[0]!.display = { constructorr: { armenian: MARKUP, azerbaijani: null } };
    await importWhole(database, pack);
    const gathered = await gatherRecords(database, {
      topics: ['small/boats'],
      concept: 'place:riverton',
      named: ['actor:__proto__', ''],
    });
    if (!gathered.ok) throw new Error(gathered.why);
    const records = recordsOf(...gathered.packs);
    expect(buildTopicCard('small/boats', CARD_PAGE, { records, language: 'en' })!.topic.basis.articles).toEqual([
      { language: '"><script>', count: 1 },
    ]);
    expect(buildConceptCard('place:riverton', CARD_PAGE, { records, language: 'en' })!.kind).toBe('place');
  });

  it('take no topic of another pack by the way its ids are written', async () => {
    await importWhole(database, { ...smallPack(), id: 'small/boats', title: { en: 'Sly' } });
    await importWhole(database, smallPack());
    const gathered = await gatherRecords(database, { topics: ['small/boats'], concept: null });
    if (!gathered.ok) throw new Error(gathered.why);
    expect(gathered.packs.map(({ id }) => id)).toEqual(['small']);
    expect(recordsOf(...gathered.packs).getClaimsOfTopic('small/boats/boats')).toEqual([]);
  });
});

const CARD_PAGE = { language: 'en', url: null, date: null, text: 'two boats', sentence: null, outlet: null };
