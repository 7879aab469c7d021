import { expect, it } from 'vitest';
import { buildTermIndex } from '../../../lib/core/terms/build-term-index.ts';
import { type ShippedTerms, shipTerms, unpackTerms } from '../../../lib/core/terms/ship-terms.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';

it('comes back from its shipped form, through JSON, as it was', () => {
  const index = buildTermIndex(ensurePack());
  const shipped = JSON.stringify(shipTerms(index));
  expect(unpackTerms(JSON.parse(shipped) as ShippedTerms)).toEqual(index);
  expect(shipped.length).toBeLessThan(JSON.stringify(index).length);
});
