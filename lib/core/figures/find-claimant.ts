import type { Mention } from '../annotation.ts';
import type { Side } from '../pack/pack.ts';
import { institutionOf, type Roster } from './build-roster.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Speech } from './word-table.ts';

/** Who speaks in a stretch of a sentence. */
export interface Speaker {
  /** Actor id, null where a group without a record or an unnamed source speaks. */
  actor: string | null;
  side: Side | null;
  /** How the speaker is brought in; `carried` where an earlier sentence named the speaker. */
  speech: Speech | 'carried';
  /** Token of the word that brings the speaker in. */
  at: number;
  /** First and last token of what is said, inclusive. */
  from: number;
  to: number;
}

/** A speaker before it is known how far the words reach. */
interface Introduction extends Omit<Speaker, 'from' | 'to'> {
  /** First and last token of the phrase that names the speaker and the verb. */
  first: number;
  last: number;
  /** True where the phrase follows what is said. */
  after: boolean;
}

/** How far from its verb a subject may stand, in tokens. */
const SUBJECT_REACH = 30;
const INVERTED_REACH = 7;
/** A state or capital that speaks stands closer to its verb than one that only says where. */
const WEAK_REACH = 8;
const ACCORDING_REACH = 18;

/**
 * Returns the speakers of a sentence with the stretch of each, in order. `previous` is who spoke last before it: a pronoun as subject
 * carries that speaker on. A stretch ends where the next speaker is named.
 */
export function findSpeakers(view: SentenceView, roster: Roster, previous: Speaker | null): Speaker[] {
  const found: Introduction[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const introduction = introduce({ view, roster, previous, found }, at);
    if (introduction) found.push(introduction);
  }
  return found.map((one, i) => stretch(view, one, { before: found[i - 1], next: found[i + 1] }));
}

interface Search {
  view: SentenceView;
  roster: Roster;
  previous: Speaker | null;
  found: readonly Introduction[];
}

function introduce(search: Search, at: number): Introduction | null {
  const { view } = search;
  const token = view.tokens[at]!;
  const speech = token.tags.speech;
  if (token.text === ':') return introduceColon(search, at);
  if (hasMark(token, 'hiswords')) return carryOn(search, at, 'say');
  if (view.mentions[at] && speech !== 'according') return null;
  if (isCountPhrase(view, at)) return introduceSource(search, at);
  if (!speech) return null;
  if (speech === 'according') return hasMark(token, 'post') ? introducePostponed(search, at) : introduceSource(search, at);
  return introduceVerb(search, at, speech);
}

/** «Bakou : …»: a name right before a colon. */
function introduceColon({ view, roster, found }: Search, at: number): Introduction | null {
  const voice = at > 0 ? voiceAt(view, at - 1, roster) : null;
  if (!voice || isGoverned(view, voice.first) || (found.at(-1)?.last ?? -1) >= voice.first) return null;
  return { actor: voice.actor, side: voice.side, speech: 'say', at, first: voice.first, last: at, after: false };
}

/** "By the ombudsman's count" at the head of a sentence. */
function isCountPhrase({ tokens }: SentenceView, at: number): boolean {
  return at === 0 && hasMark(tokens[0], 'by') && tokens.slice(1, 14).some((token) => hasMark(token, 'total'));
}

/** Where the phrase of a source ends: at a number, a verb of its own or the end of the clause. */
function introduceSource(search: Search, at: number): Introduction | null {
  const { view, roster } = search;
  if (hasMark(view.tokens[at + 1], 'which')) return carryOn(search, at, 'say');
  let last = at;
  let speaker: Voice | null = null;
  let apart = false;
  for (let i = at + 1; i < view.tokens.length && i <= at + ACCORDING_REACH; i++) {
    const token = view.tokens[i]!;
    if (token.number !== undefined || token.tags.speech === 'say' || view.clauses[i] !== view.clauses[at]) break;
    if (token.text === ',' && speaker === null) apart = true;
    const voice = voiceAt(view, i, roster);
    if (!voice || (apart && !isOwner(view, voice.first))) continue;
    if (speaker === null || (speaker.weak && !voice.weak)) speaker = voice;
    last = i;
    if (!speaker.weak) break;
  }
  return {
    actor: speaker?.actor ?? null,
    side: speaker?.side ?? null,
    speech: 'according',
    at,
    first: at,
    last,
    after: followsWords(view, at),
  };
}

/** «du ministre»: the name says whose the source is, even after a comma. */
const isOwner = ({ tokens }: SentenceView, first: number) => [1, 2, 3, 4].some((back) => hasMark(tokens[first - back], 'of'));

/** «Bakanlığa göre», «խոսքով»: the source stands before the word that marks it. */
function introducePostponed({ view, roster, found }: Search, at: number): Introduction | null {
  const floor = Math.max(0, at - SUBJECT_REACH, (found.at(-1)?.last ?? -1) + 1);
  for (let i = at - 1; i >= floor && view.tokens[i]!.number === undefined; i--) {
    const voice = voiceAt(view, i, roster);
    if (voice)
      return {
        actor: voice.actor,
        side: voice.side,
        speech: 'according',
        at,
        first: voice.first,
        last: at,
        after: followsWords(view, voice.first),
      };
  }
  return null;
}

interface Voice {
  actor: string | null;
  side: Side | null;
  /** Token that names it. */
  at: number;
  /** First token of its name. */
  first: number;
  /** True for a capital or state, which often names only where or whose. */
  weak: boolean;
}

function voiceAt(view: SentenceView, at: number, roster: Roster): Voice | null {
  const mention = view.mentions[at];
  if (!mention) return null;
  const actor = roster.speakerOf.get(mention.concept);
  if (actor === undefined) return null;
  const first = firstTokenOf(view, at, mention);
  return {
    actor,
    side: roster.sideOf.get(mention.concept) ?? null,
    at,
    first,
    weak: mention.kind === 'place' || mention.kind === 'polity',
  };
}

function firstTokenOf(view: SentenceView, at: number, mention: Mention): number {
  let first = at;
  while (first > 0 && view.mentions[first - 1] === mention) first--;
  return first;
}

function introduceVerb(search: Search, at: number, speech: Speech): Introduction | null {
  const subject = followsVerb(search, at) ? 'pronoun' : search.view.verbLast ? firstVoice(search, at) : subjectBefore(search, at);
  if (subject === 'pronoun') return carryOn(search, at, speech);
  const inverted = subject ? null : subjectAfter(search, at);
  const voice = subject ?? inverted;
  if (!voice) return someoneElse(search, at, speech);
  const first = antecedent(search.view, Math.min(voice.first, at));
  const last = Math.max(voice.at, at);
  const after =
    (followsWords(search.view, first) || (inverted !== null && hasCountBefore(search.view, first))) && !saysMore(search.view, last);
  return { actor: voice.actor, side: voice.side, speech, at, first, last, after };
}

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

/** A second verb of the same subject: «admet …, mais affirme», "claims … and denies". */
function followsVerb({ view, found }: Search, at: number): boolean {
  let i = at - 1;
  while (i > 0 && (hasMark(view.tokens[i], 'have') || hasMark(view.tokens[i], 'not') || hasMark(view.tokens[i], 'back'))) i--;
  return found.length > 0 && (hasMark(view.tokens[i], 'and') || hasMark(view.tokens[i], 'break'));
}

function carryOn({ view, previous, found }: Search, at: number, speech: Speech): Introduction | null {
  const speaker = found.at(-1) ?? previous;
  if (!speaker) return null;
  return {
    actor: speaker.actor,
    side: speaker.side,
    speech,
    at,
    first: at,
    last: at,
    after: followsWords(view, at) && !saysMore(view, at),
  };
}

/** The nearest name before a verb that can be its subject: one that no preposition governs, in the same clause. */
function subjectBefore({ view, roster, found }: Search, at: number): Voice | 'pronoun' | null {
  const { tokens, clauses } = view;
  const floor = Math.max(0, at - SUBJECT_REACH, (found.at(-1)?.last ?? -1) + 1);
  let group: Voice | null = null;
  for (let i = at - 1; i >= floor; i--) {
    const token = tokens[i]!;
    if (clauses[i] !== clauses[at] && /^[;.!?]$/.test(token.text)) break;
    if (token.number !== undefined) break;
    if (hasMark(token, 'pronoun') && at - i <= 4) return 'pronoun';
    if (token.tags.speech && token.tags.speech !== 'according' && !view.mentions[i] && !isNounLike(view, i)) break;
    const voice = ownedBy(view, voiceAt(view, i, roster), roster);
    if (voice) {
      const near = !voice.weak || at - voice.at <= WEAK_REACH;
      if (near && (!isGoverned(view, voice.first) || isSpokenFor(view, voice))) return chooseTitle(view, voice, { roster, floor });
      i = voice.first;
      continue;
    }
    if (!group && token.tags.side && !isGroupGoverned(view, i)) group = groupVoice(view, i);
  }
  return group;
}

/** Where the verb comes last, its subject is the first name of the clause that stands alone or before a comma. */
function firstVoice({ view, roster, found }: Search, at: number): Voice | null {
  const floor = (found.at(-1)?.last ?? -1) + 1;
  for (let i = floor; i < at; i++) {
    const voice = voiceAt(view, i, roster);
    if (voice && !voice.weak) return voice;
  }
  for (let i = floor; i < at; i++) {
    const voice = voiceAt(view, i, roster);
    if (voice && isSubjectForm(view, voice)) return voice;
  }
  return null;
}

/** A state or capital without an ending, or set off by a comma. */
function isSubjectForm({ tokens, mentions }: SentenceView, { at }: Voice): boolean {
  const last = mentions.lastIndexOf(mentions[at]!);
  const after = tokens[last + 1];
  return (
    !after ||
    after.text === ',' ||
    (after.word && !/^['’]$/.test(after.text) && mentions[at]!.end === tokens[last]!.end && /(?:an|ı|u|ku)$/.test(tokens[last]!.text))
  );
}

/** «Минобороны непризнанной республики»: a state right after an institution says whose it is. */
function ownedBy(view: SentenceView, voice: Voice | null, roster: Roster): Voice | null {
  if (!voice?.weak) return voice;
  for (let i = voice.first - 1; i >= Math.max(0, voice.first - 3); i--) {
    const owner = voiceAt(view, i, roster);
    if (owner && !owner.weak) return owner;
    if (!view.tokens[i]!.tags.side && view.tokens[i]!.text !== '(') return voice;
  }
  return voice;
}

const isNounLike = ({ tokens }: SentenceView, at: number) => hasMark(tokens[at - 1], 'of');

/** A spokesperson's words are the institution's where it is named beside the person. */
function chooseTitle(view: SentenceView, voice: Voice, { roster, floor }: { roster: Roster; floor: number }): Voice {
  const mention = view.mentions[voice.at];
  if (!mention || !roster.persons.has(mention.concept)) return voice;
  let spokesperson = false;
  let institution: Voice | null = null;
  for (let i = voice.first - 1; i >= floor && voice.first - i <= 14; i--) {
    if (hasMark(view.tokens[i], 'spokes')) spokesperson = true;
    const other = voiceAt(view, i, roster);
    if (other && !other.weak && view.mentions[i]?.kind === 'actor') institution ??= other;
  }
  return spokesperson && institution ? { ...institution, at: voice.at } : voice;
}

/** True where a preposition other than that of an agent stands before a name: it says where, or whose. */
function isGoverned({ tokens, mentions }: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    const token = tokens[i]!;
    if (/^['’]$/.test(token.text)) continue;
    if (token.text === 'в' && mentions[first]?.kind === 'actor') return false;
    if (CONJUNCTION.test(token.text)) return false;
    if (hasMark(token, 'of') || (hasMark(token, 'stop') && !isArticle(token.text) && !hasMark(token, 'pronoun'))) return true;
    if (hasMark(token, 'by') || token.text === '(') return true;
    if (mentions[i]) return false;
    if (!isArticle(token.text)) return false;
  }
  return false;
}

/** «des responsables du ministère»: those who speak for an institution. */
function isSpokenFor({ tokens }: SentenceView, { first, weak }: Voice): boolean {
  return (
    !weak &&
    tokens.slice(Math.max(0, first - 4), first).some((token, i, before) => hasMark(token, 'spokes') && hasMark(before[i + 1], 'of'))
  );
}

/** «par la partie azérie»: a preposition before the noun of a group. */
function isGroupGoverned(view: SentenceView, at: number): boolean {
  if (isGoverned(view, at)) return true;
  const before = view.tokens.slice(Math.max(0, at - 3), at);
  return before.some(
    (token, i) => (hasMark(token, 'by') || hasMark(token, 'of')) && before.slice(i + 1).every((word) => word.word || word.text === '’'),
  );
}

/** Words that end a counted phrase as prepositions do, and govern nothing. */
const CONJUNCTION =
  /^(?:qui|que|qu|dont|où|lorsque|quand|si|comme|mais|car|donc|who|which|that|while|when|where|as|but|if|because|than|then|что|чтобы|как|когда|если|но|а|dass|als|wenn|weil|cuando|pero|aunque|mientras|ki|որ|երբ|եթե)$/u;

const ARTICLES = new Set(['le', 'la', 'les', 'l', 'the', 'a', 'an', 'der', 'die', 'das', 'el', 'los', 'las', 'un', 'une']);
const isArticle = (text: string) => ARTICLES.has(text);

const INSTITUTION_WORDS: [RegExp, 'government' | 'defence-ministry'][] = [
  [
    /^(?:government|authorities|gouvernement|autorités|leadership|officials|администрация|власти|правительство|regierung|behörden|gobierno|autoridades|hükümet\p{L}*|yetkili\p{L}*|hökumət\p{L}*|իշխանություն\p{L}*|կառավարություն\p{L}*)$/u,
    'government',
  ],
];

/** People or forces of a side («la partie arménienne»); with a word for who governs, its government. */
function groupVoice({ tokens }: SentenceView, at: number): Voice | null {
  const side = tokens[at]!.tags.side;
  if (side !== 'azerbaijan' && side !== 'armenia' && side !== 'armenian' && side !== 'nk' && side !== 'russia') return null;
  const around = tokens.slice(Math.max(0, at - 5), at + 3);
  for (const [pattern, kind] of INSTITUTION_WORDS) {
    const owner = side === 'armenian' ? 'armenia' : side;
    if (around.some((token) => pattern.test(token.text))) return { actor: institutionOf(kind, owner), side, at, first: at, weak: false };
  }
  return { actor: null, side, at, first: at, weak: true };
}

/** «a indiqué le ministère»: a name right after the verb. */
function subjectAfter({ view, roster }: Search, at: number): Voice | null {
  for (let i = at + 1; i < view.tokens.length && i <= at + INVERTED_REACH; i++) {
    const token = view.tokens[i]!;
    if (token.number !== undefined || hasMark(token, 'that') || token.tags.outcomes?.length) return null;
    if (/^[,;:.]$/.test(token.text)) return null;
    const voice = voiceAt(view, i, roster);
    if (voice) return isGoverned(view, voice.first) ? null : voice;
  }
  return null;
}

const hasCountBefore = ({ tokens }: SentenceView, first: number) => tokens.slice(0, first).some((token) => token.number !== undefined);

const CLOSES_WORDS = /^[,»”"–—]$/;

/** True where a phrase is set off from words before it by a comma or a closing quotation mark. */
function followsWords({ tokens }: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 8; i--) {
    const token = tokens[i]!;
    if (CLOSES_WORDS.test(token.text)) return true;
    if (token.number !== undefined || token.tags.outcomes?.length || hasMark(token, 'and')) return false;
  }
  return false;
}

/** True where words follow that the verb brings in. */
function saysMore({ tokens }: SentenceView, last: number): boolean {
  const rest = tokens.slice(last + 1);
  const end = rest.findIndex((token) => token.tags.speech || token.text === ';');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .some((token, i) => (i < 3 && hasMark(token, 'that')) || token.number !== undefined || token.text === ':');
}

function stretch(view: SentenceView, one: Introduction, { before, next }: { before?: Introduction; next?: Introduction }): Speaker {
  const { first, last, after, ...rest } = one;
  const end = next ? next.first - 1 : view.tokens.length - 1;
  const unnamed = before?.speech === 'according' && before.actor === null && before.side === null;
  if (after) return { ...rest, from: before && !unnamed ? before.last + 1 : 0, to: before && !before.after && !unnamed ? last : end };
  return { ...rest, from: first, to: next && !next.after ? next.first - 1 : view.tokens.length - 1 };
}

/** Returns who says what a token is part of, null where nobody in the sentence does. */
export function speakerAt(speakers: readonly Speaker[], token: number): Speaker | null {
  const holding = speakers.filter(({ from, to }) => from <= token && token <= to);
  const preceding = holding.filter(({ at }) => at <= token);
  const nearest = preceding.at(-1) ?? holding[0] ?? null;
  // «selon un premier bilan» names nobody: who says so may come after
  const unnamed = nearest?.speech === 'according' && nearest.actor === null && nearest.side === null;
  return unnamed ? (holding.find((speaker) => speaker !== nearest) ?? nearest) : nearest;
}
