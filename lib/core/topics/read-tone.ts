import { ARMENIAN_WORDS, AZERBAIJANI_WORDS } from './subject-words.ts';
import { SCORE, THEME_STEMS } from './theme-words.ts';
import { FALLEN_STEMS, HARM_STEMS, OTHER_WAR_PHRASES, OTHER_WAR_STEMS, WAR_STEMS } from './war-words.ts';
import { kindOf, sortWords } from './word-kinds.ts';

/** How many words of a stretch of text speak of what. */
export interface Tone {
  /** Another theme: sport, crafts, kitchen, travel. */
  theme: number;
  /** Armies, arms, front lines, peace. */
  war: number;
  /** Harm that accidents do too. */
  harm: number;
  /** Of these, people and craft that fell. */
  fallen: number;
  /** Names of other wars. */
  wars: number;
  armenian: number;
  azerbaijani: number;
}

const KINDS = sortWords<'theme' | 'war' | 'fallen' | 'harm' | 'wars'>([
  ['wars', OTHER_WAR_STEMS],
  ['theme', THEME_STEMS],
  ['war', WAR_STEMS],
  ['fallen', FALLEN_STEMS],
  ['harm', HARM_STEMS],
]);
const WORD = /\p{L}+/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Returns the counts of a folded text. */
export function readTone(folded: string): Tone {
  const tone = { theme: count(folded, SCORE), war: 0, harm: 0, fallen: 0, wars: count(folded, OTHER_WAR_PHRASES) };
  for (const [word] of folded.matchAll(WORD)) {
    const kind = kindOf(KINDS, word);
    if (kind) tone[kind]++;
    if (kind === 'fallen') tone.harm++;
  }
  return { ...tone, armenian: count(folded, ARMENIAN_WORDS), azerbaijani: count(folded, AZERBAIJANI_WORDS) };
}
