import { sameCamp } from './bearer-search.ts';
import { carryOn } from './carry-on.ts';
import { isArticle, isGoverned, voiceAt } from './find-voice.ts';
import { headVoice } from './introduce-head.ts';
import { hasMark } from './sentence-view.ts';
import type { Introduction, Search } from './speaker.ts';
import type { Speech } from './word-table.ts';

/** Returns the speaker whom the pronoun before a verb means: the name that the sentence begins with, else who spoke last; null for nobody. */
export const introducePronoun = (search: Search, at: number, speech: Speech): Introduction | null =>
  asAside(search, at, speech) ?? aboutItself(search, at, speech) ?? aboutHead(search, at, speech) ?? carryOn(search, at, speech);

const SUBJECT_REACH = 8;
const APART = /^[,–—]$/;
const INVERTED = /-(?:t-)?(?:il|elle|ils|elles)$/u;

/** «Bakou frappe après la mort, affirme-t-il, de quatre policiers»: between commas, the pronoun is whoever the sentence begins with. */
function asAside({ view, roster, found }: Search, at: number, speech: Speech): Introduction | null {
  const { tokens, mentions } = view;
  const inverted = INVERTED.test(tokens[at]!.text);
  const first = inverted ? at : at - 1;
  if (found.length > 0 || view.verbLast || !APART.test(tokens[first - 1]?.text ?? '') || !APART.test(tokens[at + 1]?.text ?? ''))
    return null;
  if (tokens.slice(0, first).some(({ number }) => number !== undefined)) return null;
  const head = tokens.findIndex((_, i) => i < Math.min(SUBJECT_REACH, first) && mentions[i] && voiceAt(view, i, roster));
  const voice = head < 0 ? null : voiceAt(view, head, roster);
  if (!voice?.actor || isGoverned(view, voice.first)) return null;
  if (!inverted && PERSONAL.test(tokens[first]!.text) !== (mentions[head]!.kind === 'person')) return null;
  return { actor: voice.actor, side: voice.side, speech, at, first, last: at, after: false };
}

/** "Baku lost seven, it said": the pronoun is the name that the sentence begins with. */
function aboutItself({ view, roster, found, previous }: Search, at: number, speech: Speech): Introduction | null {
  if (found.length > 0 || view.verbLast || view.tokens[at - 2]?.text !== ',') return null;
  const voice = voiceAt(view, 0, roster) ?? (isArticle(view.tokens[0]!.text) ? voiceAt(view, 1, roster) : null);
  if (
    !voice ||
    !view.tokens.slice(0, at).some(({ number }) => number !== undefined) ||
    (previous?.actor && sameCamp(previous.side, voice.side))
  )
    return null;
  return { actor: voice.actor, side: voice.side, speech, at, first: at - 1, last: at, after: true };
}

const PERSONAL = /^(?:he|she)$/u;

/** "The ministry will have none of it: it admits four": the pronoun of a later clause is the name that the sentence begins with. */
function aboutHead({ view, roster, found }: Search, at: number, speech: Speech): Introduction | null {
  const before = view.tokens.slice(Math.max(0, at - 4), at);
  const pronoun = before.findLast((token) => hasMark(token, 'pronoun'));
  const head = found.length === 0 && pronoun && before.some(({ text }) => /^[:;]$/.test(text)) ? headVoice(view, roster) : null;
  if (!head || PERSONAL.test(pronoun!.text) !== (view.mentions[head.at]?.kind === 'person')) return null;
  return { actor: head.actor, side: head.side, speech, at, first: at - 1, last: at, after: false };
}

const ADDS =
  /^(?:added|adds|adding|ajout\p{L}*|précis\p{L}*|poursui\p{L}*|añad\p{L}*|agreg\p{L}*|precisó|apostill\p{L}*|ergänz\p{L}*|добав\p{L}*|уточн\p{L}*|ekle\p{L}*|əlavə ed\p{L}*|ավել\p{L}*|հավել\p{L}*)$/u;

/** Returns the speaker of «…, añadió»: who adds and is not named has spoken before; null for other verbs. */
export const addsTo = (search: Search, at: number, speech: Speech): Introduction | null =>
  search.found.length === 0 && ADDS.test(search.view.tokens[at]!.text) && !hasMark(search.view.tokens[at - 1], 'be')
    ? carryOn(search, at, speech)
    : null;
