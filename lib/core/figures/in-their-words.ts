import { sameCamp } from './bearer-search.ts';
import { carryOn } from './carry-on.ts';
import { isGoverned, voiceAt } from './find-voice.ts';
import { followsWords, saysMore } from './follows-words.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search } from './speaker.ts';

/** Returns the speaker of «X a réagi ; selon lui, …»: the words are of whoever the sentence named last, else of who spoke before. */
export function inTheirWords(search: Search, at: number): Introduction | null {
  const { view, roster, found } = search;
  for (let i = at - 1; i > (found.at(-1)?.last ?? -1); i--) {
    const voice = voiceAt(view, i, roster);
    if (voice && view.mentions[i]?.kind === 'person') {
      const after = followsWords(view, at) && !saysMore(view, at);
      return { actor: voice.actor, side: voice.side, speech: 'say', at, first: at, last: at, after };
    }
  }
  return carryOn(search, at, 'say');
}

const OWN = /^(?:own|propres?|eigenen?|eigene[rs]|propi[oa]s?|собственн\p{L}*)$/u;
const POSSESSIVE = /^(?:(?:his|her|its|their)(?: own(?: side)?)?|son|sa|ses|leur|su|sein|seine|ihr|ihre|его|ее|их)$/u;

const LIST = /^(?:list|tally|count|register|table|liste|décompte|recensement|lista|recuento|список)$/u;
const HAS =
  /^(?:has|holds|had|contains|names|counts|runs|comprises|includes|lists|puts|compte|comporte|contient|recense|comprend|incluye|contiene)$/;
const LIST_REACH = 3;
const HAS_REACH = 8;

/** "His latest list, published last month, has 80 names". */
function listsOn(tokens: SentenceView['tokens'], at: number): boolean {
  const list = tokens.findIndex(({ text }, i) => i > at && i <= at + LIST_REACH && LIST.test(text));
  const plain = list > 0 && tokens.slice(at + 1, list).every((token) => token.word && token.number === undefined && !token.tags.side);
  return (
    plain && tokens.slice(list + 1, list + HAS_REACH).some(({ text }, i) => HAS.test(text) && tokens[list + 2 + i]?.number !== undefined)
  );
}

/** Returns whether "His count stands at" begins at a token: what the last speaker goes on to count. */
export function isOwnCount({ tokens }: SentenceView, at: number): boolean {
  if (!POSSESSIVE.test(tokens[at]!.text)) return false;
  const noun = OWN.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const counts = tokens.slice(noun + 1, noun + 5).some((token) => hasMark(token, 'to'));
  if (noun > at + 1 && hasMark(tokens[noun], 'telling')) return true;
  if (listsOn(tokens, at)) return true;
  return hasMark(tokens[noun], 'total') && counts;
}

/**
 * Returns the speaker named last as going on to count: "His count stands at 18". Null where the sentence begins with the other party, whose
 * count it then is: «En face, l'Azerbaïdjan a perdu un général, ce qui porte son propre décompte à onze».
 */
export function carryOwnCount(search: Search, at: number): Introduction | null {
  const goesOn = carryOn(search, at, 'say');
  const { view, roster, found } = search;
  if (!goesOn || found.length > 0) return goesOn;
  const first = view.tokens.slice(0, at).findIndex((_, i) => voiceAt(view, i, roster) && !isGoverned(view, i));
  const owner = first < 0 ? null : voiceAt(view, first, roster);
  return owner && !sameCamp(owner.side, goesOn.side) ? null : goesOn;
}
