import { sameCamp } from './bearer-search.ts';
import { carryOn } from './carry-on.ts';
import { firstVoice, subjectAfter, subjectBefore } from './find-subject.ts';
import { isArticle, isGoverned, voiceAt } from './find-voice.ts';
import { followsWords, saysMore } from './follows-words.ts';
import { introducePostponed, introduceSource, isCountPhrase } from './introduce-source.ts';
import { introduceTelling } from './introduce-telling.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';
import type { Speech } from './word-table.ts';

/** Returns the speaker that the word at a token brings in, null where it brings in none. */
export function introduce(search: Search, at: number): Introduction | null {
  const { view } = search;
  const token = view.tokens[at]!;
  const speech = token.tags.speech;
  if (token.text === ':') return introduceColon(search, at);
  if (hasMark(token, 'hiswords') || isOwnCount(view, at)) return carryOn(search, at, 'say');
  if (view.mentions[at] && speech !== 'according') return null;
  if (isCountPhrase(view, at)) return introduceSource(search, at);
  const telling = hasMark(token, 'telling') ? introduceTelling(search, at) : null;
  if (telling) return telling;
  if (!speech) return null;
  if (speech === 'according') return hasMark(token, 'post') ? introducePostponed(search, at) : introduceSource(search, at);
  return introduceVerb(search, at, speech);
}

/** «Bakou : …»: a name right before a colon. */
function introduceColon({ view, roster, found }: Search, at: number): Introduction | null {
  const voice = at > 0 ? voiceAt(view, at - 1, roster) : null;
  if (!voice || (isGoverned(view, voice.first) && !isTollOf(view, voice.first)) || (found.at(-1)?.last ?? -1) >= voice.first) return null;
  return { actor: voice.actor, side: voice.side, speech: 'say', at, first: voice.first, last: at, after: false };
}

const TOLL_REACH = 6;
const FROM = /^(?:from|de|d|du|von|aus|из|от)$/u;

/** "The first toll from Yerevan:": whose the count is that follows. */
const isTollOf = ({ tokens }: SentenceView, first: number): boolean =>
  tokens.slice(Math.max(0, first - 3), first).some(({ text }) => FROM.test(text)) &&
  tokens.slice(Math.max(0, first - TOLL_REACH), first).some((token) => hasMark(token, 'total')) &&
  !tokens.slice(0, first).some((token) => token.number !== undefined);

const POSSESSIVE = /^(?:his|her|its|their|son|sa|ses|leur|su|sein|seine|ihr|ihre|его|ее|их)$/u;

/** "His count stands at": what the last speaker goes on to count. */
const isOwnCount = ({ tokens }: SentenceView, at: number): boolean =>
  POSSESSIVE.test(tokens[at]!.text) &&
  hasMark(tokens[at + 1], 'total') &&
  tokens.slice(at + 2, at + 6).some((token) => hasMark(token, 'to'));

/** «énumère-t-il»: a verb with its pronoun. */
const WITH_PRONOUN = /-(?:t-)?(?:ils?|elles?)$/u;

function introduceVerb(search: Search, at: number, speech: Speech): Introduction | null {
  const subject =
    followsVerb(search, at) || WITH_PRONOUN.test(search.view.tokens[at]!.text)
      ? 'pronoun'
      : search.view.verbLast
        ? firstVoice(search, at)
        : subjectBefore(search, at);
  if (subject === 'pronoun') return aboutItself(search, at, speech) ?? carryOn(search, at, speech);
  const inverted = subject && !opensClause(search.view, at) ? null : subjectAfter(search, at);
  const voice = agentOf(search, at) ?? inverted ?? subject;
  if (!voice) return tellsOn(search, at, speech) ?? someoneElse(search, at, speech);
  const first = antecedent(search.view, Math.min(voice.first, at));
  const last = Math.max(voice.at, at);
  const after =
    (followsWords(search.view, first) || (inverted !== null && hasCountBefore(search.view, first))) &&
    !saysMore(
      search.view,
      last,
      (inverted !== null && opensClause(search.view, at) && hasCountBefore(search.view, first)) || followsQuote(search.view, first),
    );
  return { actor: voice.actor, side: voice.side, speech, at, first, last, after };
}

/** "Baku lost seven, it said": the pronoun is the name that the sentence begins with. */
function aboutItself({ view, roster, found, previous }: Search, at: number, speech: Speech): Introduction | null {
  if (found.length > 0 || view.verbLast || view.tokens[at - 2]?.text !== ',') return null;
  const voice = voiceAt(view, 0, roster) ?? (isArticle(view.tokens[0]!.text) ? voiceAt(view, 1, roster) : null);
  if (!voice || !hasCountBefore(view, at) || (previous?.actor && sameCamp(previous.side, voice.side))) return null;
  return { actor: voice.actor, side: voice.side, speech, at, first: at - 1, last: at, after: true };
}

const AGENT_REACH = 5;

/** «annoncé par le ministère», «l’annonce, par Bakou, de»: who speaks stands after the preposition. */
function agentOf({ view, roster }: Search, at: number): Voice | null {
  const { tokens } = view;
  const by = [at + 1, at + 2].find((i) => hasMark(tokens[i], 'by') && (i === at + 1 || tokens[at + 1]!.text === ','));
  if (by === undefined || view.verbLast) return null;
  for (let i = by + 1; i <= by + AGENT_REACH && i < tokens.length; i++) {
    if (tokens[i]!.number !== undefined || /^[,;:.]$/.test(tokens[i]!.text)) return null;
    const voice = voiceAt(view, i, roster);
    if (voice) return voice;
  }
  return null;
}

/** "The ministry's count concedes": a verb of whose count it is. */
function tellsOn({ view, found }: Search, at: number, speech: Speech): Introduction | null {
  const before = found.at(-1);
  return before?.telling && view.clauses[before.last] === view.clauses[at]
    ? { ...before, speech, at, first: at, last: at, after: false }
    : null;
}

/** «; d’autres parlent de»: a verb of speech in a clause of its own whose subject is nobody on record ends what was said before. */
function someoneElse({ view, found }: Search, at: number, speech: Speech): Introduction | null {
  const before = found.at(-1);
  if (!before || view.clauses[before.at] === view.clauses[at] || before.speech === 'according') return null;
  return { actor: null, side: null, speech, at, first: at, last: at, after: false };
}

/** «…, a annoncé Bakou»: a verb right after a comma or a closing quotation mark has its subject after it, where a name stands there. */
function opensClause({ tokens, verbLast }: SentenceView, at: number): boolean {
  let i = at - 1;
  while (i > 0 && hasMark(tokens[i], 'have')) i--;
  return !verbLast && /^[,»”"]$/.test(tokens[i]?.text ?? '');
}

const ANTECEDENT_REACH = 6;

/** Start of «deux hélicoptères» in «deux hélicoptères que les Arméniens disent avoir abattus»: the relative clause is said of it. */
function antecedent({ tokens }: SentenceView, first: number): number {
  let i = first - 1;
  while (i > 0 && isArticle(tokens[i]!.text)) i--;
  if (!hasMark(tokens[i], 'that') || !(tokens[i - 1]?.tags.countable || tokens[i - 1]?.tags.side)) return first;
  for (let k = i - 1; k >= Math.max(0, i - ANTECEDENT_REACH); k--) if (tokens[k]!.number !== undefined) return k;
  return first;
}

/** A second verb of the same subject: «admet …, mais assure», "claims … and denies". */
function followsVerb({ view, found }: Search, at: number): boolean {
  let i = at - 1;
  while (i > 0 && (hasMark(view.tokens[i], 'have') || hasMark(view.tokens[i], 'not') || hasMark(view.tokens[i], 'back'))) i--;
  const apart = view.tokens.slice(found.at(-1)?.at ?? 0, at).some(({ text }) => text === ';');
  return found.length > 0 && !apart && (hasMark(view.tokens[i], 'and') || hasMark(view.tokens[i], 'break'));
}

/** «…”, President X told, “…»: a name between two parts of what was said. */
const followsQuote = ({ tokens }: SentenceView, first: number) =>
  tokens.slice(Math.max(0, first - 4), first).some(({ text }) => /^[»”"]$/.test(text)) && hasCountBefore({ tokens }, first);

const hasCountBefore = ({ tokens }: Pick<SentenceView, 'tokens'>, first: number) =>
  tokens.slice(0, first).some((token) => token.number !== undefined);
