import { ENDINGS } from '../terms/endings.ts';
import { inflectWord } from '../terms/inflect-word.ts';
import { foldWord } from '../text/fold-text.ts';

const PATTERNS = new Map<string, { bare: boolean; pattern: RegExp }>(ENDINGS.map(({ id, bare, pattern }) => [id, { bare, pattern }]));
const BETWEEN_WORDS = /[\s-]+/;

/** Returns true when marked words are an inflected form of a name, word for word: «Нагорном Карабахе» of «Нагорный Карабах». */
export function isInflected(name: string, language: string, marked: string): boolean {
  const wanted = name.split(BETWEEN_WORDS);
  const found = foldWord(marked).split(BETWEEN_WORDS);
  return wanted.length === found.length && wanted.every((word, index) => isFormOfWord(word, language, found[index]!));
}

function isFormOfWord(word: string, language: string, found: string): boolean {
  const folded = foldWord(word);
  if (folded === found) return true;
  const traits = { common: word === word.toLowerCase(), person: false, acronym: word.length > 1 && word === word.toUpperCase() };
  return inflectWord(folded, language, traits).some(({ stem, ending }) => {
    if (!found.startsWith(stem)) return false;
    const rest = found.slice(stem.length).replace(/^'/, '');
    const { bare, pattern } = PATTERNS.get(ending)!;
    return rest === '' ? bare : pattern.test(rest);
  });
}
