import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../lib/core/pack/parse-pack.ts';
import { compilePack, formatProblem } from '../../scripts/compile-pack.ts';
import { findShared } from '../../scripts/find-shared.ts';

const shared = findShared();
if (shared === null) console.log('claims and topics not compared with the inventory: no folder with it (PARALLAX_SHARED)');

/** Ids of one list of the inventory that the seeds were made from. */
function listInventory(list: 'claims' | 'topics'): string[] {
  const records = JSON.parse(readFileSync(join(shared!, 'inventory', `${list}.json`), 'utf8'))[list] as { id?: string; topic: string }[];
  return records.map(({ id, topic }) => id ?? topic);
}

const { pack, problems = [] } = compilePack();

describe('the seed pack', () => {
  it('compiles without a problem', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('is read back by the reader of packs', () => {
    expect(parsePack(JSON.parse(JSON.stringify(pack)), { strict: true })).toEqual({ ok: true, pack, warnings: [] });
  });

  it('holds the five documents, and no fewer records than it was made with', () => {
    expect(pack?.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['000', '001', '002', '003', '004']));
    const counts = [pack!.wordings, pack!.topics, pack!.claims].map((list) => list.length);
    for (const [index, floor] of [51, 108, 245].entries()) expect(counts[index]).toBeGreaterThanOrEqual(floor);
  });

  it.skipIf(shared === null).each(['claims', 'topics'] as const)('holds all %s of the inventory', (list) => {
    const ids = new Set(pack?.[list].map(({ id }) => id));
    const expected = listInventory(list);
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has a French text beside every English one', () => {
    expect(pack).toBeDefined();
    expect(textsWithout(pack, 'fr')).toEqual([]);
  });
});

/** Paths of the texts below a value that lack a language. */
function textsWithout(content: unknown, language: string, path = ''): string[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('en' in content && typeof content.en === 'string') return language in content ? [] : [path];
  return Object.entries(content).flatMap(([key, value]) =>
    textsWithout(value, language, `${path}/${(value as { id?: string })?.id ?? key}`),
  );
}
