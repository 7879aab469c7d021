import { sameCamp } from './bearer-search.ts';
import { carryOn } from './carry-on.ts';
import { indefiniteSubject } from './find-indefinite-subject.ts';
import { subjectAfter, subjectBefore } from './find-subject.ts';
import { firstVoice, introducePaper, sameSubject } from './find-verb-last-subject.ts';
import { isArticle, voiceAt } from './find-voice.ts';
import { followsWords, saysMore } from './follows-words.ts';
import { introduceColon } from './introduce-colon.ts';
import { headPhrase, headVoice } from './introduce-head.ts';
import { introduceBracket, introduceSecond } from './introduce-name.ts';
import { introducePostponed, introduceSource, isCountPhrase } from './introduce-source.ts';
import { introduceTelling } from './introduce-telling.ts';
import { saidThere } from './said-there.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';
import type { Speech } from './word-table.ts';

/** Returns the speaker that the word at a token brings in, null where it brings in none. */
export function introduce(search: Search, at: number): Introduction | null {
  const { view } = search;
  const token = view.tokens[at]!;
  const speech = token.tags.speech;
  if (token.text === ':') return introduceColon(search, at);
  if (token.text === '(') return introduceBracket(search, at);
  if (view.mentions[at]) {
    const second = introduceSecond(search, at);
    if (second) return second;
  }
  if (hasMark(token, 'hiswords')) return inTheirWords(search, at);
  if (isOwnCount(view, at)) return carryOn(search, at, 'say');
  if (view.mentions[at] && speech !== 'according') return null;
  if (isCountPhrase(view, at)) return introduceSource(search, at);
  const phrase = headPhrase(search, at);
  if (phrase) return phrase;
  const telling = hasMark(token, 'telling') ? introduceTelling(search, at) : null;
  if (telling) return telling;
  if (!speech) return view.verbLast ? introducePaper(search, at) : null;
  if (speech === 'according') return hasMark(token, 'post') ? introducePostponed(search, at) : introduceSource(search, at);
  return introduceVerb(search, at, speech);
}

/** «X a réagi ; selon lui, …»: the words are of whoever the sentence named last, else of who spoke before. */
function inTheirWords(search: Search, at: number): Introduction | null {
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
const POSSESSIVE = /^(?:his|her|its|their|son|sa|ses|leur|su|sein|seine|ihr|ihre|его|ее|их)$/u;

/** "His count stands at": what the last speaker goes on to count. */
function isOwnCount({ tokens }: SentenceView, at: number): boolean {
  if (!POSSESSIVE.test(tokens[at]!.text)) return false;
  const noun = OWN.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const counts = tokens.slice(noun + 1, noun + 5).some((token) => hasMark(token, 'to'));
  if (noun > at + 1 && hasMark(tokens[noun], 'telling')) return true;
  return hasMark(tokens[noun], 'total') && counts;
}

/** «énumère-t-il»: a verb with its pronoun. */
const WITH_PRONOUN = /-(?:t-)?(?:ils?|elles?)$/u;

function introduceVerb(search: Search, at: number, speech: Speech): Introduction | null {
  const subject =
    followsVerb(search, at) || WITH_PRONOUN.test(search.view.tokens[at]!.text)
      ? 'pronoun'
      : search.view.verbLast
        ? firstVoice(search, at)
        : subjectBefore(search, at);
  if (subject === 'pronoun') return aboutItself(search, at, speech) ?? aboutHead(search, at, speech) ?? carryOn(search, at, speech);
  const inverted = subject && !opensClause(search.view, at) ? null : subjectAfter(search, at);
  const agent = agentOf(search, at);
  const voice = agent ?? indefiniteSubject(search, at) ?? inverted ?? subject;
  if (!voice)
    return (
      tellsOn(search, at, speech) ??
      saidThere(search, at, speech) ??
      (search.view.verbLast ? sameSubject(search, at, speech) : null) ??
      addsTo(search, at, speech) ??
      someoneElse(search, at, speech)
    );
  const first = antecedent(search.view, Math.min(voice.first, at));
  const last = Math.max(voice.at, at);
  const before = search.view.verbLast && search.view.tokens.slice(first, at).some((token) => token.number !== undefined);
  const after =
    !before &&
    (followsWords(search.view, first) || (inverted !== null && hasCountBefore(search.view, first))) &&
    !saysMore(
      search.view,
      last,
      (inverted !== null && opensClause(search.view, at) && hasCountBefore(search.view, first)) || followsQuote(search.view, first),
    );
  const reach = agent && !after ? claimedCount(search.view, at) : null;
  const spoken = { actor: voice.actor, side: voice.side, speech, at, first, last };
  return reach === null ? { ...spoken, after } : { ...spoken, after: true, reach };
}

const CLAIMED_REACH = 6;

/** "The 200 deaths claimed by the ministry": a count right before a participle with its agent. */
function claimedCount({ tokens, clauses }: SentenceView, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - CLAIMED_REACH) && clauses[i] === clauses[at]; i--) {
    if (tokens[i]!.number !== undefined) return i;
    if (!tokens[i]!.word || hasMark(tokens[i], 'be') || hasMark(tokens[i], 'have') || hasMark(tokens[i], 'and')) return null;
  }
  return null;
}

/** "Baku lost seven, it said": the pronoun is the name that the sentence begins with. */
function aboutItself({ view, roster, found, previous }: Search, at: number, speech: Speech): Introduction | null {
  if (found.length > 0 || view.verbLast || view.tokens[at - 2]?.text !== ',') return null;
  const voice = voiceAt(view, 0, roster) ?? (isArticle(view.tokens[0]!.text) ? voiceAt(view, 1, roster) : null);
  if (!voice || !hasCountBefore(view, at) || (previous?.actor && sameCamp(previous.side, voice.side))) return null;
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

/** «…, añadió»: who adds and is not named has spoken before. */
const addsTo = (search: Search, at: number, speech: Speech): Introduction | null =>
  search.found.length === 0 && ADDS.test(search.view.tokens[at]!.text) && !hasMark(search.view.tokens[at - 1], 'be')
    ? carryOn(search, at, speech)
    : null;

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
