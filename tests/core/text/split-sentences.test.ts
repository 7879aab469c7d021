import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/core/text/split-sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['stops', 'Il neige. Elle part.', ['Il neige.', 'Elle part.']],
    ['marks of question and of surprise', 'Who? Nobody! Fine.', ['Who?', 'Nobody!', 'Fine.']],
    ['Armenian full stops', 'Ձյուն է։ Ցուրտ է։', ['Ձյուն է։', 'Ցուրտ է։']],
    ['blank lines', 'A title\n\nthe text', ['A title', 'the text']],
    ['stops inside quotation marks', '“It snows.” She left.', ['“It snows.”', 'She left.']],
    ['guillemets with their spaces', 'Il dit : « Je pars. » Elle reste.', ['Il dit : « Je pars. »', 'Elle reste.']],
  ])('ends a sentence at %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    ['abbreviations', 'Gen. Smith met Dr. Jones at 7 a.m. in town.'],
    ['initials', 'Н. В. Иванов уехал.'],
    ['Russian shortened years', 'В 1994 г. Шла зима.'],
    ['numbers', 'Some 3.000 people and 1.5 million trees.'],
    ['a mark of question before small letters', '« Pourquoi ? » demanda-t-il.'],
    ['single line breaks', 'One line\nand its end.'],
  ])('goes on after %s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });

  it('covers every character that is no white space, in order, with no empty span', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '։', '»', '1', '\ud800', 'é') }), (text) => {
        const spans = splitSentences(text);
        for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
        for (let at = 1; at < spans.length; at++) expect(spans[at]!.start).toBeGreaterThanOrEqual(spans[at - 1]!.end);
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
