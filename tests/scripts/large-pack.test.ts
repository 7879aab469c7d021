import { describe, expect, it } from 'vitest';
import { parsePack } from '../../lib/core/pack/parse-pack.ts';
import { makeLargePack } from '../../scripts/large-pack.ts';

const made = (claims: number) => [...makeLargePack({ claims })].join('');

describe('makeLargePack', () => {
  it.each([1, 2, 7, 1_503])('makes a pack of %i claims that holds', (claims) => {
    const result = parsePack(JSON.parse(made(claims)), { strict: true });
    expect(result.ok || result.problems).toBe(true);
    expect(result.ok && result.pack.claims.length).toBe(claims);
  });

  it('makes the same pack every time', () => {
    expect(made(50)).toBe(made(50));
  });

  it('yields it in small pieces', () => {
    for (const piece of makeLargePack({ claims: 500 })) expect(piece.length).toBeLessThan(5_000);
  });
});
