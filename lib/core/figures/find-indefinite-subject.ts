import { voiceAt } from './find-voice.ts';
import { hasMark, outcomesOf } from './sentence-view.ts';
import type { Search, Voice } from './speaker.ts';
import type { Token } from './tag-words.ts';

const PLURAL = /(?:[юуая]т|ли)$/u;
const IN = /^во?$/u;
const ADVERBS = 2;

/**
 * Returns the state or capital of a Russian verb without a subject («в Баку утверждают, что», «как заявили в Ереване»), which stands for its
 * government; null where the verb is singular or somebody else may be its subject.
 */
export function indefiniteSubject({ view, roster, found }: Search, at: number): Voice | null {
  const { tokens, mentions } = view;
  if (!PLURAL.test(tokens[at]!.text)) return null;
  const floor = (found.at(-1)?.last ?? -1) + 1;
  if (IN.test(tokens[at + 1]?.text ?? '')) {
    const voice = at + 2 < tokens.length ? voiceAt(view, at + 2, roster) : null;
    let last = at + 2;
    while (mentions[last] && mentions[last + 1] === mentions[last]) last++;
    return voice?.weak && isOpen(tokens[last + 1]) ? voice : null;
  }
  if (!isOpen(tokens[at + 1])) return null;
  for (let i = at - 1; i >= Math.max(1, floor, at - 1 - ADVERBS); i--) {
    const voice = voiceAt(view, i, roster);
    if (voice) return voice.weak && IN.test(tokens[voice.first - 1]?.text ?? '') ? voice : null;
    if (!ADVERB.test(tokens[i]!.text) && !hasMark(tokens[i], 'back')) return null;
  }
  return null;
}

const ADVERB =
  /^(?:также|тоже|же|уже|ранее|позже|позднее|официально|сегодня|вчера|тем|временем|затем|теперь|однако|при|этом|ответ|сразу|лишь|в)$/u;

/** Whether nothing that follows a verb can be its subject. */
const isOpen = (token: Token | undefined): boolean =>
  !token?.word ||
  token.number !== undefined ||
  hasMark(token, 'that') ||
  hasMark(token, 'stop') ||
  hasMark(token, 'not') ||
  hasMark(token, 'only') ||
  outcomesOf(token).length > 0;
