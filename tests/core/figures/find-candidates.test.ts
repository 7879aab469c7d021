import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../lib/core/figures/find-candidates.ts';
import { describeNumbers } from '../../../lib/core/figures/find-numbers.ts';
import { lexiconOf } from '../../../lib/core/figures/numbers/lexicon-of.ts';
import { scanNumbers, scanWhereAny } from '../../../lib/core/figures/scan-numbers.ts';
import { readDates } from '../../../lib/core/text/find-dates.ts';
import { foldText } from '../../../lib/core/text/fold-text.ts';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'ru', 'tr', 'az', 'hy', 'it'];
const candidates = (text: string, language: string) => findCandidates(foldText(text), language);
const readings = (text: string, language: string, scan: typeof scanNumbers) => {
  const read = scan(text, language);
  return { numbers: describeNumbers(read, { vague: true }), dates: readDates(read, language, '2020-10-05') };
};

describe('findCandidates', () => {
  it.each([
    ['en', 'Only a village; twenty-one men and 3,000 more in May.', ['Only', 'twenty', '3', '000', 'May']],
    ['fr', 'Hier, un homme et quatre-vingts autres.', ['Hier', 'quatre', 'vingts']],
    ['de', 'Ein Dorf und einundzwanzig Soldaten', ['einund']],
    ['hy', 'Երեսունհինգ զինվոր', ['Երեսուն']],
  ])('finds digits and words that a number or a date may begin with, in %s', (language, text, expected) => {
    const { starts } = foldText(text);
    const found = candidates(text, language).map((at) => text.slice(starts[at]!));
    expect(found.map((rest, i) => rest.slice(0, expected[i]?.length))).toEqual(expected);
  });

  it('passes over articles and all other words', () => {
    expect(candidates('A woman and one man left the village.', 'en')).toEqual([]);
    expect(candidates('Une femme a quitté un village.', 'fr')).toEqual([]);
  });

  it.each(LANGUAGES)('finds something wherever a number is read in %s', (language) => {
    const forms = [...lexiconOf(language).words.keys()];
    const piece = fc.oneof(
      fc.constantFrom(...forms),
      fc.constantFrom(...forms).map((form) => form[0]!.toUpperCase() + form.slice(1)),
      fc.constantFrom(...forms).map((form) => form.normalize('NFD')),
      fc.constantFrom(...forms).chain((form) => fc.constantFrom(...forms).map((other) => form + other)),
      fc.constantFrom(...forms).chain((form) => fc.string({ maxLength: 4 }).map((ending) => form + ending)),
      fc.constantFrom(
        '-',
        "'",
        '\u00ad',
        '\u200b',
        '\ufeff',
        '_',
        'ⁿ',
        'º',
        'ª',
        'µ',
        '՛',
        ',',
        '.',
        '%',
        '€',
        '\n\n',
        'village',
        'солдат',
        'զինվոր',
      ),
      fc.string({ maxLength: 6 }),
    );
    const text = fc.array(piece, { maxLength: 6 }).chain((pieces) => fc.constantFrom(' ', '', '-').map((gap) => pieces.join(gap)));
    fc.assert(
      fc.property(text, (anyText) => {
        fc.pre(candidates(anyText, language).length === 0);
        const { numbers, dates } = readings(anyText, language, scanNumbers);
        expect(numbers, JSON.stringify(anyText)).toEqual([]);
        expect(readings(anyText, language, scanWhereAny), JSON.stringify(anyText)).toEqual({ numbers, dates });
      }),
      { numRuns: 500, maxSkipsPerRun: 1_000 },
    );
  });
});
