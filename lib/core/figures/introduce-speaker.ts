import { indefiniteSubject } from './find-indefinite-subject.ts';
import { subjectAfter, subjectBefore } from './find-subject.ts';
import { firstVoice, introducePaper, sameSubject } from './find-verb-last-subject.ts';
import { isArticle, voiceAt } from './find-voice.ts';
import { followsDay } from './follows-day.ts';
import { followsWords, saysMore } from './follows-words.ts';
import { carryOwnCount, inTheirWords, isOwnCount } from './in-their-words.ts';
import { introduceColon } from './introduce-colon.ts';
import { headPhrase } from './introduce-head.ts';
import { introduceKeeper } from './introduce-keeper.ts';
import { introduceBracket, introduceSecond } from './introduce-name.ts';
import { introduceOfficial } from './introduce-official.ts';
import { addsTo, introducePronoun } from './introduce-pronoun.ts';
import { introducePostponed, introduceSource, isCountPhrase } from './introduce-source.ts';
import { introduceTelling } from './introduce-telling.ts';
import { isNoSpeech, opensClause } from './is-no-speech.ts';
import { withoutOffice } from './no-longer.ts';
import { saidThere } from './said-there.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';
import type { Token } from './tag-words.ts';
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
  if (isOwnCount(view, at)) return carryOwnCount(search, at);
  if (view.mentions[at] && speech !== 'according') return null;
  if (isCountPhrase(view, at)) return introduceSource(search, at);
  const phrase = headPhrase(search, at);
  if (phrase) return phrase;
  const telling = hasMark(token, 'telling') ? introduceTelling(search, at) : null;
  if (telling) return telling;
  if (!speech) return view.verbLast ? introducePaper(search, at) : introduceKeeper(search, at);
  if (speech === 'according') return hasMark(token, 'post') ? introducePostponed(search, at) : introduceSource(search, at);
  return introduceVerb(search, at, speech);
}

/** «énumère-t-il»: a verb with its pronoun. */
const WITH_PRONOUN = /-(?:t-)?(?:ils?|elles?)$/u;

function introduceVerb(search: Search, at: number, speech: Speech): Introduction | null {
  if (isNoSpeech(search.view, at)) return null;
  const subject =
    followsVerb(search, at) || WITH_PRONOUN.test(search.view.tokens[at]!.text)
      ? 'pronoun'
      : search.view.verbLast
        ? firstVoice(search, at)
        : subjectBefore(search, at);
  if (subject === 'pronoun') return introducePronoun(search, at, speech);
  const blames = BLAMES.test(search.view.tokens[at]!.text);
  // "an attack Baku blamed on saboteurs" says who did it, not how many fell
  if (blames && search.view.tokens[at + 1]?.text === 'on') return null;
  const inverted = blames || (subject && !opensClause(search.view, at)) ? null : subjectAfter(search, at);
  const agent = agentOf(search, at);
  const named = agent ?? indefiniteSubject(search, at) ?? inverted ?? subject;
  const voice = named && withoutOffice(search.view, named);
  const official = voice?.actor ? null : introduceOfficial(search, at, speech);
  if (official) return official;
  if (!voice)
    return (
      tellsOn(search, at, speech) ??
      (search.view.verbLast ? sameSubject(search, at, speech) : null) ??
      saidThere(search, at, speech) ??
      addsTo(search, at, speech) ??
      someoneElse(search, at, speech)
    );
  if (voice.weak && hasPeople(search.view, at)) return null;
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

/** English verbs whose object is who did it. */
const BLAMES = /^(?:accused|accuses|accusing|blamed|blames|blaming)$/;

const HAS_REACH = 4;
const HAS = /^(?:compt\p{L}*|dénombr\p{L}*|counts?|counted|numbers|numbered|zähl\p{L}*|cuenta|contaba|насчитыва\p{L}*|recens\p{L}*)$/u;

/** «Stepanakert comptait 55 000 habitants»: a town has them and says nothing. */
function hasPeople({ tokens }: SentenceView, at: number): boolean {
  if (!HAS.test(tokens[at]!.text)) return false;
  return tokens
    .slice(at + 1, at + 2 + HAS_REACH)
    .some(({ tags }) => tags.countable === 'resident' || tags.outcomes?.some(({ outcome }) => outcome === 'living'));
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
  const goesOn = before && view.tokens[before.last + 1]?.text === ',' && view.tokens.slice(before.last + 2, at).every(isRelative);
  if (!before || !((before.telling && view.clauses[before.last] === view.clauses[at]) || (goesOn && at > before.last + 2))) return null;
  const { reach: _, ...same } = before;
  return { ...same, speech, at, first: at, last: at, after: false };
}

/** «selon Erevan, qui n’en attribue …»: the relative pronoun and what may stand between it and its verb. */
const isRelative = (token: Token, i: number): boolean =>
  i === 0
    ? hasMark(token, 'which') || WHO.test(token.text)
    : hasMark(token, 'have') || hasMark(token, 'back') || CLITIC.test(token.text) || ADVERB.test(token.text);
const WHO = /^(?:qui|who|which|das|die|der|котор\p{L}*)$/u;
const ADVERB = /^(?:elle|lui|même|also|dem|den|der|gegner|also|aussi|également)$/u;

/** «; d’autres parlent de»: a verb of speech in a clause of its own whose subject is nobody on record ends what was said before. */
function someoneElse({ view, found }: Search, at: number, speech: Speech): Introduction | null {
  const before = found.at(-1);
  if (!before || view.clauses[before.at] === view.clauses[at] || before.speech === 'according') return null;
  return { actor: null, side: null, speech, at, first: at, last: at, after: false };
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

/** «mais en attribue 170 à l’ennemi» */
const CLITIC = /^(?:en|y|lui|leur|s|se)$/u;

/** «, но потери противника оценивает»: the object may come before the verb. */
const isLossObject = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]!.tags.side === 'enemy' || outcomesOf(tokens[at]).some(({ outcome, role }) => outcome === 'lost' && role === 'noun');

/** A second verb of the same subject: «admet …, mais assure», "claims … and denies". */
function followsVerb({ view, found }: Search, at: number): boolean {
  let i = at - 1;
  while (
    i > 0 &&
    (hasMark(view.tokens[i], 'have') ||
      hasMark(view.tokens[i], 'not') ||
      hasMark(view.tokens[i], 'back') ||
      CLITIC.test(view.tokens[i]!.text) ||
      isLossObject(view, i))
  )
    i--;
  const apart = view.tokens.slice(found.at(-1)?.at ?? 0, at).some(({ text }) => text === ';');
  if (found.length === 0 || apart) return false;
  return hasMark(view.tokens[i], 'and') || hasMark(view.tokens[i], 'break') || followsDay(view.tokens, i);
}

/** «…”, President X told, “…»: a name between two parts of what was said. */
const followsQuote = ({ tokens }: SentenceView, first: number) =>
  tokens.slice(Math.max(0, first - 4), first).some(({ text }) => /^[»”"]$/.test(text)) && hasCountBefore({ tokens }, first);

const hasCountBefore = ({ tokens }: Pick<SentenceView, 'tokens'>, first: number) =>
  tokens.slice(0, first).some((token) => token.number !== undefined);
