import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../lib/core/export/sha256.ts';

const oracle = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('sha256', () => {
  it('agrees with that of the system', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (text) => {
        expect(sha256(text)).toBe(oracle(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 10_000])('holds at %i bytes, where blocks begin and end', (length) => {
    expect(sha256('a'.repeat(length))).toBe(oracle('a'.repeat(length)));
  });

  it('takes half of a surrogate pair as encoders do', () => {
    expect(sha256('a\ud800b')).toBe(oracle('a\ufffdb'));
  });
});
