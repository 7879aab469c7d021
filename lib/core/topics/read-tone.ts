import { ARMENIAN_WORDS, AZERBAIJANI_WORDS } from './subject-words.ts';
import { SCORE, THEME_STEMS } from './theme-words.ts';
import { HARM_STEMS, OTHER_WAR_STEMS, WAR_STEMS } from './war-words.ts';
import { hasWord, makeWordSet } from './word-set.ts';

/** How many words of a stretch of text speak of what. */
export interface Tone {
  /** Another theme: sport, crafts, kitchen, travel. */
  theme: number;
  /** Armies, arms, front lines, peace. */
  war: number;
  /** Harm that accidents do too. */
  harm: number;
  /** Names of other wars. */
  wars: number;
  armenian: number;
  azerbaijani: number;
}

const THEME = makeWordSet(THEME_STEMS);
const WAR = makeWordSet(WAR_STEMS);
const HARM = makeWordSet(HARM_STEMS);
const OTHER_WARS = makeWordSet(OTHER_WAR_STEMS);
const WORD = /\p{L}+/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Returns the counts of a folded text. */
export function readTone(folded: string): Tone {
  const tone = { theme: count(folded, SCORE), war: 0, harm: 0, wars: 0 };
  for (const [word] of folded.matchAll(WORD)) {
    if (hasWord(OTHER_WARS, word)) tone.wars++;
    else if (hasWord(THEME, word)) tone.theme++;
    else if (hasWord(WAR, word)) tone.war++;
    else if (hasWord(HARM, word)) tone.harm++;
  }
  return { ...tone, armenian: count(folded, ARMENIAN_WORDS), azerbaijani: count(folded, AZERBAIJANI_WORDS) };
}
