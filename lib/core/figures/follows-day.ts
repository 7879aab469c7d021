import { hasMark } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

const DAY_REACH = 6;
const WHEN = /^(?:on|in|by|later|then|two|three|a|the|le|la|les|deux|trois|puis|am|im|dann|el|luego|finally|enfin)$/;

/** Returns whether nothing but a day stands between "and" and a token ("told of 49 dead and on 16 September spoke of 135"), `last` being the token before the verb. */
export function followsDay(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i > last - DAY_REACH && i > 0; i--) {
    const token = tokens[i]!;
    if (hasMark(token, 'and')) return i < last && WHEN.test(tokens[i + 1]!.text);
    if (!token.word || token.number !== undefined || token.tags.countable || token.tags.side || token.tags.speech) return false;
  }
  return false;
}
