import { carryOn } from './carry-on.ts';
import { SUBJECT_REACH } from './find-subject.ts';
import { isGovernment, voiceAt } from './find-voice.ts';
import { followsWords } from './follows-words.ts';
import { withoutOffice } from './no-longer.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';
import type { Token } from './tag-words.ts';

const ACCORDING_REACH = 18;

/** Returns whether "By the ombudsman's count" stands at the head of a sentence. */
export function isCountPhrase({ tokens }: SentenceView, at: number): boolean {
  return at === 0 && hasMark(tokens[0], 'by') && tokens.slice(1, 14).some((token) => hasMark(token, 'total'));
}

/** A verb of speech; «le décompte», «les chiffres» are nouns here, though verbs are written alike. */
const isVerb = (token: Token): boolean => token.tags.speech === 'say' && !hasMark(token, 'telling') && !hasMark(token, 'total');

/** Returns the speaker of «selon», whose phrase ends at a number, a verb of its own or the end of the clause; null where nobody is meant. */
export function introduceSource(search: Search, at: number): Introduction | null {
  const { view, roster } = search;
  if (hasMark(view.tokens[at + 1], 'which')) return carryOn(search, at, 'say');
  if ((view.tokens[at]!.text === 'so' && !isSource(view, at)) || isByDeal(view, at)) return null;
  let last = at;
  let speaker: Voice | null = null;
  let apart = false;
  for (let i = at + 1; i < view.tokens.length && i <= at + ACCORDING_REACH; i++) {
    const token = view.tokens[i]!;
    if (token.number !== undefined || isVerb(token) || view.clauses[i] !== view.clauses[at]) break;
    // «laut Eriwan hat die Armee …»: what comes after the verb is told, and tells nothing
    if (speaker !== null && (hasMark(token, 'have') || hasMark(token, 'be'))) break;
    // «Selon Erevan, les forces …»: past the comma it is told
    if (token.text === ',' && speaker !== null) break;
    if (token.text === ',') apart = true;
    const named = voiceAt(view, i, roster);
    const voice = named && withoutOffice(view, named);
    if (!voice || (apart && !isOwner(view, voice.first)) || isSomewhere(view, voice)) continue;
    if (speaker === null || (speaker.weak && !voice.weak)) speaker = voice;
    last = i;
    if (!speaker.weak) break;
  }
  if (COMES.test(view.tokens[at]!.text)) return comesFrom(search, at, speaker);
  while (view.mentions[last] && view.mentions[last + 1] === view.mentions[last]) last++;
  const closed = closesCount(view, at);
  return {
    actor: speaker?.actor ?? null,
    side: speaker?.side ?? null,
    speech: 'according',
    at,
    first: at,
    last,
    after: followsWords(view, at) || closed !== null || closesClause(view, at, last),
    ...(closed === null || followsWords(view, at) ? {} : { reach: closed }),
  };
}

const DEAL_REACH = 3;
const DEAL =
  /^(?:agreements?|deal|truce|treaty|accords?|traité|trêve|abkommen\p{L}*|vereinbarung\p{L}*|waffenruhe\p{L}*|vertrag\p{L}*|acuerdos?|tratado|tregua|соглашени\p{L}*|договор\p{L}*|перемири\p{L}*)$/u;

/** «gemäß dem Abkommen»: what was agreed says nothing of how many. */
const isByDeal = ({ tokens }: SentenceView, at: number): boolean =>
  tokens.slice(at + 1, at + 1 + DEAL_REACH).some(({ text }) => DEAL.test(text));

const IN = /^(?:in|at|near|à|en|в|во)$/;
const TELLS = /^(?:selon|according to|per|d’après|laut|según|nach|по данным|по словам)$/;

const SOMEBODY =
  /^(?:veterans?|experts?|analysts?|observers?|bloggers?|diplomats?|historians?|researchers?|academics?|économistes?|analystes?|observateurs?|blogueurs?|diplomates?|historiens?|chercheurs?|vétérans?|politologues?|experten?|analysten?|beobachter|expertos?|analistas?|эксперт\p{L}*|аналитик\p{L}*)$/u;
const isSomebody = (token: Token | undefined): boolean => token?.tags.countable !== undefined || SOMEBODY.test(token?.text ?? '');

/** "According to a journalist in Baku": where somebody is, not who governs there. */
const isSomewhere = (view: SentenceView, { first, weak }: Voice): boolean =>
  weak &&
  IN.test(view.tokens[first - 1]?.text ?? '') &&
  !TELLS.test(view.tokens[first - 2]?.text ?? '') &&
  !isGovernment(view, first) &&
  isSomebody(view.tokens[first - 2]);

const SO_REACH = 14;

/** «…, so das Ministerium»: between commas, with neither verb nor number; elsewhere "so" is an adverb. */
function isSource({ tokens }: SentenceView, at: number): boolean {
  if (!/^[,–—“”"«»]$/.test(tokens[at - 1]?.text ?? '')) return false;
  for (let i = at + 1; i < tokens.length && i <= at + SO_REACH; i++) {
    const token = tokens[i]!;
    if (/^[,;.:!?)–—]$/.test(token.text)) return i > at + 1;
    const verb = hasMark(token, 'be') || hasMark(token, 'have') || hasMark(token, 'that') || token.tags.speech === 'say';
    if (token.number !== undefined || verb || token.tags.outcomes?.length) return false;
  }
  return at + SO_REACH >= tokens.length;
}

const COMES =
  /^(?:came|comes|come|provient|proviennent|émane|émanent|procede|proceden|proviene|provienen|stammt|stammen|исходит|исходят) /u;

/** "The figure, 12 killed, comes from the ministry": not the people who come from a place. */
function comesFrom({ view }: Search, at: number, speaker: Voice | null): Introduction | null {
  const counted = view.tokens.slice(0, at).some(({ number }) => number !== undefined);
  if (!speaker || speaker.weak || !counted) return null;
  return { actor: speaker.actor, side: speaker.side, speech: 'according', at, first: at, last: speaker.at, after: true };
}

/** "Some 2,000 had left by noon according to the ministry, of whom …": a source behind a count and its verb, with nothing more to come in the clause. */
function closesClause({ tokens, clauses }: SentenceView, at: number, last: number): boolean {
  const counted = tokens.slice(0, at).some((token, i) => token.number !== undefined && clauses[i] === clauses[at]);
  const next = tokens[last + 1];
  return counted && (!next || /^[,;.!?)]$/.test(next.text));
}

const CLOSED = 5;

/** «2 900 soldats d’après leur ministère»: a source right behind what is counted. */
function closesCount({ tokens, clauses }: SentenceView, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - CLOSED) && clauses[i] === clauses[at]; i--) {
    if (tokens[i]!.number !== undefined) return i;
    if (!tokens[i]!.word || hasMark(tokens[i], 'and') || hasMark(tokens[i], 'that')) return null;
  }
  return null;
}

/** «du ministre»: the name says whose the source is, even after a comma. */
const isOwner = ({ tokens }: SentenceView, first: number) =>
  [1, 2, 3, 4].some((back) => hasMark(tokens[first - back], 'of') && !tokens.slice(first - back, first).some(({ text }) => text === ','));

/** Returns the speaker of «Valiliğe göre», «խոսքով», who stands before the word that marks it; null where nobody is named. */
export function introducePostponed({ view, roster, found }: Search, at: number): Introduction | null {
  const floor = Math.max(0, at - SUBJECT_REACH, (found.at(-1)?.last ?? -1) + 1);
  for (let i = at - 1; i >= floor && view.tokens[i]!.number === undefined; i--) {
    if (view.tokens[i]!.text === ',' && !view.verbLast) return null;
    const voice = voiceAt(view, i, roster);
    if (voice)
      return {
        actor: voice.actor,
        side: voice.side,
        speech: 'according',
        at,
        first: voice.first,
        last: at,
        after: followsWords(view, voice.first) && !view.tokens.slice(at + 1).some(({ number }) => number !== undefined),
      };
  }
  return null;
}
