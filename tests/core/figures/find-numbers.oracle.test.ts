import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../lib/core/figures/find-numbers.ts';

/** Written forms come from n2words; the sentence is the one that the number stands in. */
const ORACLES: [tag: string, sentence: (words: string) => string][] = [
  ['fr-FR', (words) => `Selon lui, ${words} habitants sont partis.`],
  ['fr-BE', (words) => `Selon lui, ${words} habitants sont partis.`],
  ['en-GB', (words) => `They said ${words} residents left.`],
  ['en-US', (words) => `They said ${words} residents left.`],
  ['de-DE', (words) => `Dort leben ${words} Menschen.`],
  ['es-ES', (words) => `Allí viven ${words} personas.`],
  ['ru-RU', (words) => `Там живут ${words} человек.`],
  ['tr-TR', (words) => `Orada ${words} kişi yaşıyor.`],
  ['az-AZ', (words) => `Orada ${words} nəfər yaşayır.`],
];

/** Every number to 1,200, round ones, and 1,500 spread over the first million by a linear congruence (Park and Miller's). */
function takeSample(): number[] {
  const sample = Array.from({ length: 1200 }, (_, at) => at + 1);
  for (let at = 0, seed = 7; at < 1500; at++) {
    seed = (seed * 48_271) % 2_147_483_647;
    sample.push(1 + (seed % 1_000_000));
  }
  return [...sample, 2000, 10_000, 21_000, 70_071, 80_000, 80_080, 100_000, 101_000, 999_999, 1_000_000];
}

describe.each(ORACLES)('findNumbers against n2words in %s', (tag, sentence) => {
  it('reads at least 99.5 % of the written numbers up to a million, and nothing else', async () => {
    const { toCardinal } = (await import(`n2words/${tag}`)) as { toCardinal: (value: number) => string };
    const sample = takeSample();
    const wrong = sample.filter((value) => {
      const found = findNumbers(sentence(toCardinal(value)), tag, { articles: true });
      return found.length !== 1 || found[0]!.value !== value;
    });
    expect(wrong.length / sample.length, `wrong: ${wrong.slice(0, 10).join(', ')}`).toBeLessThanOrEqual(0.005);
  });
});
