import type { Span } from '../text/split-sentences.ts';
import type { FigureSources } from './figure-sources.ts';
import type { FoundNumber } from './find-numbers.ts';
import { lexiconOf } from './numbers/lexicon-of.ts';
import { foldNumberWord } from './numbers/number-word.ts';

const ABBREVIATED = /(?:^|[\s\d])(?:тыс|млн|млрд|tsd|mio|mrd|mill|bn)$/iu;

/** Returns a number with the words that qualify it, which say nothing else, and the case ending written on to it («40-ı», "40'ı"). */
export const withModifiers = ({ text, language }: FigureSources) => {
  const endings = lexiconOf(language)?.language.endings;
  return ({ modifierStart, modifierEnd, end }: FoundNumber) => {
    const ending = endings && modifierEnd === end ? /^[-‐‑'’]?(\p{L}{1,7})(?!\p{L})/u.exec(text.slice(end, end + 10)) : null;
    // «1,2 тыс. жителей»: the stop belongs to the word
    const stop =
      ABBREVIATED.test(text.slice(modifierEnd - 5, modifierEnd)) && /^\.\s+[\p{Ll}\d]/u.test(text.slice(modifierEnd, modifierEnd + 4));
    if (stop) return { start: modifierStart, end: modifierEnd + 1 };
    return { start: modifierStart, end: ending && endings!.test(foldNumberWord(ending[1]!)) ? end + ending[0].length : modifierEnd };
  };
};

/** Returns the numbers of a sentence; `first` is the index of the first that does not end before it. */
export const numbersIn = (numbers: readonly FoundNumber[], first: number, sentence: Span) => {
  let last = first;
  while (last < numbers.length && numbers[last]!.start < sentence.end) last++;
  return numbers.slice(first, last);
};
