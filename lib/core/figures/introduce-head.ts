import type { Roster } from './build-roster.ts';
import { isArticle, isGoverned, voiceAt } from './find-voice.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';

const HEAD_REACH = 6;

/** Returns the person or institution that a sentence begins with, null where it begins with anything else. */
export function headVoice(view: SentenceView, roster: Roster): Voice | null {
  for (let i = 0; i < Math.min(HEAD_REACH, view.tokens.length); i++) {
    const token = view.tokens[i]!;
    const voice = voiceAt(view, i, roster);
    if (voice?.weak && view.verbLast) continue;
    if (voice) return voice.weak || isGoverned(view, voice.first) ? null : voice;
    if (token.number !== undefined || token.text === ',' || token.tags.outcomes?.length || hasMark(token, 'be')) return null;
  }
  return null;
}

/** Returns the person that a sentence begins with, with or without an office; null for none. */
export function headPerson(view: SentenceView, roster: Roster): Voice | null {
  const at = view.mentions.findIndex((mention, i) => i < PERSON_REACH && mention?.kind === 'person');
  const voice = at < 0 ? null : voiceAt(view, at, roster);
  const open = view.tokens.slice(0, Math.max(0, at)).every((token) => token.word && token.number === undefined && !token.tags.speech);
  return voice && open && !isGoverned(view, voice.first) ? voice : null;
}

const PERSON_REACH = 8;
const FOR = /^(?:pour|côté|for|für|para|для)$/u;
const CAPITALS = new Set(['place:baku', 'place:yerevan', 'place:stepanakert']);

/** Returns the speaker of «Pour Bakou, …» at the head of a sentence or clause: a capital, a person or an institution before a comma; else null. */
export function headPhrase({ view, roster }: Search, head: number): Introduction | null {
  if (!FOR.test(view.tokens[head]!.text) || (head > 0 && !/^[:;–—-]$/.test(view.tokens[head - 1]!.text))) return null;
  let at = head + 1;
  while (/^['’]$/.test(view.tokens[at]?.text ?? '') || isArticle(view.tokens[at]?.text ?? '')) at++;
  const voice = voiceAt(view, at, roster);
  const mention = view.mentions[at];
  if (!voice || !mention || (voice.weak && !CAPITALS.has(mention.concept))) return null;
  let last = at;
  while (view.mentions[last + 1] === mention) last++;
  if (view.tokens[last + 1]?.text !== ',') return null;
  return { actor: voice.actor, side: voice.side, speech: 'say', at: head, first: head, last, after: false };
}
