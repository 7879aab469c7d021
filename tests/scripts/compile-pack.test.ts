import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compilePack, formatProblem } from '../../scripts/compile-pack.ts';

const head = `id: small
version: 1.0.0
title: { en: Small, fr: Small }
about: { en: For tests., fr: For tests. }
madeBy: a test
madeOn: 2026-01-01
licence: none
`;
const source = (id: string) => `id: ${id}
document: paper.txt
url: null
outlet: { name: null, certainty: unknown }
language: en
translation: none
published: { date: '2020', precision: year, basis: stated }
note: { en: A paper., fr: A paper. }
`;
const topic = `id: boats
question: { en: How many boats?, fr: How many boats? }
title: { en: Boats, fr: Boats }
summary: { en: One report., fr: One report. }
event: null
from: '2020'
to: '2020'
place: null
cumulative: false
display: true
mirrors: []
positions:
  - id: two
    label: { en: two, fr: two }
    unit: vehicles_lost
    side: both
    value: { min: 2, max: 2, qualifier: exact }
    claims:
      - id: paper-2
        source: paper
        quote: { start: 4, end: 13, sha256: '${'0'.repeat(64)}' }
        claimant: { actor: null, side: null, as: article }
        asOf: '2020'
        paraphrase: { en: Two boats., fr: Two boats. }
      - id: paper-1
        source: paper
        quote: { start: 4, end: 13, sha256: '${'0'.repeat(64)}' }
        claimant: { actor: null, side: null, as: article }
        value: null
        asOf: null
        paraphrase: { en: Some boats., fr: Some boats. }
`;

let seedsFolder: string;
const write = (path: string, content: string) => writeFileSync(join(seedsFolder, path), content);
const lines = () => (compilePack({ seedsFolder }).problems ?? []).map(formatProblem);

beforeEach(() => {
  seedsFolder = join(mkdtempSync(join(tmpdir(), 'seeds-')), 'seeds');
  for (const folder of ['sources', 'topics']) mkdirSync(join(seedsFolder, folder), { recursive: true });
  write('pack.yaml', head);
  write('sources/paper.yaml', source('paper'));
  write('topics/boats.yaml', topic);
});

afterEach(() => rmSync(join(seedsFolder, '..'), { recursive: true, force: true }));

describe('compilePack', () => {
  it('fills in what a topic file leaves out', () => {
    const { pack } = compilePack({ seedsFolder });
    expect(pack?.topics[0]?.positions).toEqual([
      {
        id: 'boats/two',
        label: { en: 'two', fr: 'two' },
        unit: 'vehicles_lost',
        side: 'both',
        value: { min: 2, max: 2, qualifier: 'exact' },
      },
    ]);
    expect(pack?.claims[1]).toMatchObject({
      id: 'paper-2',
      topic: 'boats',
      position: 'boats/two',
      quote: { exact: null },
      value: { min: 2, max: 2, qualifier: 'exact' },
      stance: 'asserts',
      certain: true,
      seen: 'page',
      repeats: null,
    });
  });

  it('keeps a value that a claim gives as null', () => {
    expect(compilePack({ seedsFolder }).pack?.claims[0]).toMatchObject({ id: 'paper-1', value: null });
  });

  it('sorts records by id, whatever the names of their files and their order within one', () => {
    write('sources/a.yaml', `- ${source('zebra').replaceAll('\n', '\n  ')}\n- ${source('apple').replaceAll('\n', '\n  ')}\n`);
    const { pack, problems } = compilePack({ seedsFolder });
    expect(problems).toBeUndefined();
    expect(pack?.sources.map(({ id }) => id)).toEqual(['apple', 'paper', 'zebra']);
    expect(pack?.claims.map(({ id }) => id)).toEqual(['paper-1', 'paper-2']);
  });

  it('gives the same bytes from a copy of the seeds', () => {
    const copy = `${seedsFolder}-copy`;
    cpSync(seedsFolder, copy, { recursive: true });
    expect(JSON.stringify(compilePack({ seedsFolder: copy }))).toBe(JSON.stringify(compilePack({ seedsFolder })));
  });

  it('prints a syntax error with its line and a broken record with its field, together', () => {
    write('sources/torn.yaml', 'id: torn\nnote: { en: "open\n');
    write('topics/boats.yaml', topic.replace('min: 2, max', 'min: two, max').replace('asOf: null', 'asof: null'));
    const found = lines();
    expect(found.filter((line) => line.startsWith('seeds/sources/torn.yaml: line '))).not.toEqual([]);
    expect(found).toContainEqual(expect.stringMatching(/^seeds\/topics\/boats\.yaml: boats: positions\[0\]\.value\.min: /));
    expect(found).toContainEqual(expect.stringMatching(/^seeds\/topics\/boats\.yaml: boats: positions\[0\]\.claims\[1\]\.asOf: /));
    expect(found).toContainEqual('seeds/topics/boats.yaml: boats: positions[0].claims[1].asof: unknown field');
  });

  it('prints a broken reference with the file of its claim', () => {
    write('topics/boats.yaml', topic.replaceAll('source: paper', 'source: journal'));
    expect(lines()).toEqual([
      'seeds/topics/boats.yaml: paper-1: source: no source journal',
      'seeds/topics/boats.yaml: paper-2: source: no source journal',
    ]);
  });

  it('checks the references of sound records beside broken ones, and says nothing of references to the broken ones', () => {
    write('sources/paper.yaml', source('paper').replace('language: en', 'tongue: en'));
    write('topics/boats.yaml', topic.replace('event: null', 'event: event:flood'));
    expect(lines()).toEqual([
      expect.stringMatching(/^seeds\/sources\/paper\.yaml: paper: language: /),
      'seeds/sources/paper.yaml: paper: tongue: unknown field',
      'seeds/topics/boats.yaml: boats: event: no event event:flood',
    ]);
    write('sources/paper.yaml', `${source('paper')}note: torn\n`);
    expect(lines().slice(1)).toEqual(['seeds/topics/boats.yaml: boats: event: no event event:flood']);
  });

  it('reports a text of ours that has no French', () => {
    write('topics/boats.yaml', topic.replace('title: { en: Boats, fr: Boats }', 'title: { en: Boats }').replace(', fr: two }', ' }'));
    write('pack.yaml', head.replace(', fr: Small', ''));
    expect(lines()).toEqual([
      'seeds/pack.yaml: small: title.fr: missing: our own texts are in English and French',
      'seeds/topics/boats.yaml: boats: title.fr: missing: our own texts are in English and French',
      'seeds/topics/boats.yaml: boats: positions[0].label.fr: missing: our own texts are in English and French',
    ]);
  });

  it('reports a number that stands neither in the quotation nor in the paraphrase', () => {
    write('topics/boats.yaml', topic.replace('{ en: Two boats., fr: Two boats. }', '{ en: Four boats., fr: Quatre bateaux. }'));
    expect(lines()).toEqual(['seeds/topics/boats.yaml: paper-2: value: 2 stands neither in the quotation nor in the paraphrase']);
    write('topics/boats.yaml', topic.replace('{ en: Two boats., fr: Two boats. }', '{ en: Four boats., fr: Deux bateaux. }'));
    expect(lines()).toEqual([]);
  });

  it('reports a key written twice, an empty file and a missing head', () => {
    write('sources/twice.yaml', 'id: a\nid: b\n');
    write('sources/empty.yaml', '');
    rmSync(join(seedsFolder, 'pack.yaml'));
    expect(lines()).toEqual([
      'seeds/pack.yaml: missing: it holds the head of the pack',
      'seeds/sources/empty.yaml: holds no record',
      expect.stringMatching(/^seeds\/sources\/twice\.yaml: line 2: .*unique/),
    ]);
  });
});
