import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../lib/core/pack/parse-pack.ts';
import { smallPack } from './small-pack.ts';

// biome-ignore lint/suspicious/noExplicitAny: a pack of unknown shape, to be broken in any place
const broken = (change: (pack: any) => void) => {
  const pack = structuredClone(smallPack());
  change(pack);
  return pack;
};

describe('parsePack', () => {
  it('returns a pack that holds, without warnings', () => {
    const result = parsePack(JSON.parse(JSON.stringify(smallPack())), { strict: true });
    expect(result).toEqual({ ok: true, pack: smallPack(), warnings: [] });
  });

  it.each([null, 'pack', 7, [], {}])('refuses %j as a shape that is no pack', (input) => {
    expect(parsePack(input, { strict: false })).toMatchObject({ ok: false, kind: 'bad-shape' });
  });

  it('refuses a newer format with one sentence, whatever else it holds', () => {
    const result = parsePack({ formatVersion: 2, novelty: true }, { strict: true });
    expect(result).toMatchObject({ ok: false, kind: 'newer-format', problems: [{ record: 'pack', path: 'formatVersion' }] });
    expect(result.ok ? '' : result.problems[0]!.message).toMatch(/format 2.*reads format 1.*Update/);
  });

  it('names record, field and reason of every problem of the shape', () => {
    const input = broken((pack) => {
      pack.topics[1].positions[0].value.min = 'two';
      delete pack.sources[0].note.en;
      pack.claims[0].asOf = '2020-02-30';
      pack.version = 'first';
    });
    const result = parsePack(input, { strict: false });
    const found = result.ok ? [] : result.problems.map(({ record, path }) => `${record} ${path}`);
    expect(found.sort()).toEqual(['barges positions[0].value.min', 'pack version', 'paper note.en', 'paper-1 asOf']);
  });

  it.each(['2020-9-27', '2020-02-30'])('says of %s once what is wrong with it', (date) => {
    const result = parsePack(
      broken((pack) => {
        pack.claims[0].asOf = date;
      }),
      { strict: true },
    );
    expect(result.ok ? [] : result.problems).toHaveLength(1);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/a', 'paper'])('refuses %s as the address of a source', (url) => {
    const result = parsePack(
      broken((pack) => {
        pack.sources[0].url = url;
      }),
      { strict: false },
    );
    expect(result.ok ? [] : result.problems.map(({ record, path }) => [record, path])).toContainEqual(['paper', 'url']);
  });

  it('names a record without an id by its place', () => {
    const result = parsePack(
      broken((pack) => {
        delete pack.topics[1].id;
      }),
      { strict: false },
    );
    expect(result).toMatchObject({ ok: false, problems: [{ record: 'topics[1]', path: 'id' }] });
  });

  const withUnknown = () =>
    broken((pack) => {
      pack.topics[0].colour = 'red';
      pack.topics[0].shape = 'round';
      pack.sources[0].note.xx = 'text';
    });

  it('reports each unknown field as a problem when strict', () => {
    const result = parsePack(withUnknown(), { strict: true });
    expect(result.ok ? [] : result.problems.map(({ path }) => path).sort()).toEqual(['colour', 'note.xx', 'shape']);
  });

  it('leaves unknown fields out with a warning each when not strict', () => {
    const result = parsePack(withUnknown(), { strict: false });
    expect(result).toMatchObject({ ok: true, pack: smallPack() });
    expect(result.ok ? result.warnings.map(({ record, path }) => `${record} ${path}`).sort() : []).toEqual([
      'boats colour',
      'boats shape',
      'paper note.xx',
    ]);
  });

  it('refuses a pack whose references do not hold', () => {
    const input = broken((pack) => {
      pack.claims[0].topic = 'rafts';
      pack.claims[1].repeats = null;
    });
    expect(parsePack(input, { strict: false })).toMatchObject({
      ok: false,
      kind: 'bad-content',
      problems: [{ record: 'paper-1', path: 'topic' }],
    });
  });
});
