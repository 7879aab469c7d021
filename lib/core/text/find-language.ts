import { foldWord } from './fold-text.ts';
import { LANGUAGE_WORDS, TELLING_LETTERS } from './language-words.ts';

/** Languages that the core has rules for. */
export const LANGUAGES: readonly string[] = ['hy', 'az', 'ru', 'tr', 'de', 'es', 'fr', 'en'];

/** The first part of a text is enough to tell its language. */
const SAMPLE = 6000;
const UKRAINIAN = /[іїєґІЇЄҐ]/g;

const WORDS: Map<string, string[]> = new Map();
for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Returns the language of a text not in Latin letters, null where Latin letters prevail. */
function findByScript(sample: string): string | null {
  const latin = count(sample, /\p{Script=Latin}/gu);
  const armenian = count(sample, /\p{Script=Armenian}/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const letters = count(sample, /\p{L}/gu);
  if (armenian > latin && armenian > cyrillic) return 'hy';
  if (cyrillic > latin) return count(sample, UKRAINIAN) * 50 > cyrillic ? 'und' : 'ru';
  return letters > 2 * latin ? 'und' : null;
}

function scoreLatin(sample: string): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (language: string, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight);
  for (const letter of sample.toLowerCase()) for (const [language, weight] of TELLING_LETTERS[letter] ?? []) add(language, weight);
  for (const word of foldWord(sample)
    .replaceAll('ə', 'e')
    .match(/\p{L}+/gu) ?? []) {
    const languages = WORDS.get(word) ?? [];
    for (const language of languages) add(language, 1 / languages.length);
  }
  return scores;
}

/**
 * Returns the language of a text among hy, az, ru, tr, de, es, fr and en, else `und`: another language, or too little text to tell.
 */
export function findLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const byScript = findByScript(sample);
  if (byScript !== null) return byScript;
  const ranked = [...scoreLatin(sample)].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < 1 || (second && second[1] === best[1])) return 'und';
  return LANGUAGES.includes(best[0]) ? best[0] : 'und';
}
