import { describe, expect, it } from 'vitest';
import { parsePack } from '../../lib/core/pack/parse-pack.ts';
import { compilePack, formatProblem } from '../../scripts/compile-pack.ts';

const { pack, problems = [] } = compilePack();

describe('the seed pack', () => {
  it('compiles without a problem', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('is read back by the reader of packs', () => {
    expect(parsePack(JSON.parse(JSON.stringify(pack)), { strict: true })).toEqual({ ok: true, pack, warnings: [] });
  });

  it('holds 5 sources, 51 wordings, 108 topics and 245 claims', () => {
    const counts = [pack?.sources, pack?.wordings, pack?.topics, pack?.claims].map((list) => list?.length);
    expect(counts).toEqual([5, 51, 108, 245]);
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
