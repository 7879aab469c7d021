import { voiceAt } from './find-voice.ts';
import { followsWords, saysMore } from './follows-words.ts';
import { headVoice } from './introduce-head.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';
import type { Speech } from './word-table.ts';

const ITS = /^(?:its|their|sa|son|ses|leurs?|ihre?|seine?|su|sus|его|ее|их)$/u;
const OFFICE =
  /^(?:spokes\p{L}+|commander|chief|head|press secretary|press service|press office|representatives?|officials?|porte-parole|commandant|chef|service de presse|sprecher\p{L}*|kommandeur|portavoz|vocero|vocera|comandante|пресс-секретар\p{L}*|пресс-служб\p{L}*|представител\p{L}*)$/u;
const REACH = 5;

/** Returns the institution whose "spokeswoman said", «sa porte-parole a annoncé»: the one that this sentence, or one before in the paragraph, began with or had speak; null where there is none. */
export function introduceOfficial(search: Search, at: number, speech: Speech): Introduction | null {
  const { view } = search;
  const first = officialBefore(view, at) ?? officialAfter(view, at);
  if (first === null) return null;
  const owner = ownerOf(search, first);
  if (!owner) return null;
  const start = Math.min(first, at);
  const last = Math.max(first + 1, at);
  const after = followsWords(view, start) && !saysMore(view, last);
  return { actor: owner.actor, side: owner.side, speech, at, first: start, last, after };
}

/** Token of "its" in "its (chief) spokeswoman (Name) said", null for another subject. */
function officialBefore({ tokens }: SentenceView, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]!;
    if (ITS.test(token.text)) return tokens.slice(i + 1, at).some(({ text }) => OFFICE.test(text)) ? i : null;
    if (!token.word || token.number !== undefined || token.tags.countable === 'resident' || (token.tags.speech && i < at - 1)) return null;
  }
  return null;
}

/** The same right after the verb («…, a annoncé sa porte-parole»). */
const officialAfter = ({ tokens }: SentenceView, at: number): number | null =>
  ITS.test(tokens[at + 1]?.text ?? '') && [at + 2, at + 3].some((i) => OFFICE.test(tokens[i]?.text ?? '')) ? at + 1 : null;

type Owner = Pick<Voice, 'actor' | 'side'>;

/** Who "it" is: an institution, never a person. */
function ownerOf({ view, roster, found, previous, head }: Search, first: number): Owner | null {
  const here = headVoice(view, roster);
  const own = here && here.at < first && !hasMark(view.tokens[here.at], 'pronoun') ? here : null;
  const owner = [own, found.at(-1), head, previous].find((one): one is Owner & Voice =>
    Boolean(one?.actor && !roster.persons.has(one.actor)),
  );
  const weak = view.tokens
    .slice(0, first)
    .some((_, i) => voiceAt(view, i, roster)?.weak === false && voiceAt(view, i, roster)?.actor !== owner?.actor);
  return owner && !weak ? owner : null;
}
