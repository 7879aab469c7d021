import { expect, it } from 'vitest';
import { buildTermIndex } from '../../../lib/core/terms/build-term-index.ts';
import { shipTerms, unpackTerms } from '../../../lib/core/terms/ship-terms.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';

it('comes back from its shipped form, its head through JSON, as it was', () => {
  const index = buildTermIndex(ensurePack());
  const { head, lists } = shipTerms(index);
  expect(unpackTerms({ head: JSON.parse(JSON.stringify(head)), lists: lists.slice(0) })).toEqual(index);
  expect(lists.byteLength).toBeLessThan(JSON.stringify(index.trie).length);
});
