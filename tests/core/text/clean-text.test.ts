import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/core/text/clean-text.ts';

describe('cleanText', () => {
  it('drops what nobody sees and leads back around it', () => {
    const raw = 'Stepa\u00adna\u200bkert 70\u2060 000';
    const { text, starts, ends } = cleanText(raw)!;
    expect(text).toBe('Stepanakert 70 000');
    expect(raw.slice(starts[0], ends[10])).toBe('Stepa\u00adna\u200bkert');
  });

  it('composes letters and leads back to the whole of each', () => {
    const raw = 'a\u0300 S\u0327us\u0327a';
    const { text, starts, ends } = cleanText(raw)!;
    expect(text).toBe('à Şuşa');
    expect(raw.slice(starts[2], ends[5])).toBe('S\u0327us\u0327a');
    expect(raw.slice(starts[0], ends[0])).toBe('a\u0300');
  });

  it('has nothing to do on a page without such characters', () => {
    expect(cleanText('Şuşa, 70 000 à Степанакерт')).toBeNull();
  });

  it('keeps every other unit, in order, and leads each back into the raw text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '\u00ad', '\u0301', '\u0327', '\ud83d', '😀', '\u200b', ' ', 'ա'), { maxLength: 30 }),
        (letters) => {
          const raw = letters.join('');
          const { text, starts, ends } = cleanText(raw) ?? { text: raw, starts: [], ends: [] };
          expect(text.normalize('NFC')).toBe(raw.replaceAll(/[\u00ad\u200b]/g, '').normalize('NFC'));
          starts.forEach((start, i) => {
            expect(start).toBeLessThan(ends[i]!);
            expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
            expect(ends[i]!).toBeLessThanOrEqual(raw.length);
          });
        },
      ),
    );
  });
});
