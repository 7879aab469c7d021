import type { Roster } from './build-roster.ts';
import { enclaveVoice, groupVoice, isGoverned, isGovernment, isGroupGoverned, isSpokenFor, ownedBy, voiceAt } from './find-voice.ts';
import { hasSpokesperson } from './has-spokesperson.ts';
import { holderOf, TITLE } from './office-holder.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Search, Voice } from './speaker.ts';
import { tellsOfIt } from './tells-of-it.ts';

/** How far from its verb a subject may stand, in tokens. */
export const SUBJECT_REACH = 30;

const INVERTED_REACH = 7;

/** A state or capital that speaks stands closer to its verb than one that only says where. */
const WEAK_REACH = 8;

/** «que l’on estimait», "wie man sagt": nobody in particular, right before the verb. */
const isNobody = ({ tokens }: SentenceView, i: number, verb: number) =>
  /^(?:on|man)$/u.test(tokens[i]!.text) && tokens.slice(i + 1, verb).every((token) => hasMark(token, 'have') || hasMark(token, 'not'));

/** The nearest name before a verb that can be its subject: one that no preposition governs, in the same clause. */
export function subjectBefore({ view, roster, found }: Search, at: number): Voice | 'pronoun' | null {
  const { tokens, clauses } = view;
  const floor = Math.max(0, at - SUBJECT_REACH, (found.at(-1)?.last ?? -1) + 1);
  let group: Voice | null = null;
  let spokenFor: Voice | null = null;
  for (let i = at - 1; i >= floor; i--) {
    const token = tokens[i]!;
    if (clauses[i] !== clauses[at] && /^[;.!?]$/.test(token.text)) break;
    if (token.number !== undefined) break;
    if (isNobody(view, i, at)) return null;
    if (hasMark(token, 'pronoun') && at - i <= 4 && !tokens.slice(i, at).some(({ text }) => text === ',')) return 'pronoun';
    if (token.tags.speech && token.tags.speech !== 'according' && !view.mentions[i] && !isNounLike(view, i)) break;
    const voice = ownedBy(view, voiceAt(view, i, roster), roster);
    if (voice) {
      const near = !voice.weak || at - voice.at <= WEAK_REACH || /^[;.]$/.test(tokens[voice.first - 1]?.text ?? '.');
      const person = view.mentions[i]?.kind === 'person';
      if (spokenFor && !person) {
        i = voice.first;
        continue;
      }
      const theirs =
        (voice.weak || (person && tokens.slice(i + 1, i + 5).some(({ text }) => AGAINST.test(text)))) &&
        isPossessor(view, voice) &&
        !isGovernment(view, voice.first);
      if (theirs) {
        group ??= { ...voice, actor: null, ...(person ? { side: null } : {}) };
        i = voice.first;
        continue;
      }
      if (voice.weak && isGovernment(view, voice.first)) return voice;
      if (person && hasSpokesperson(view, voice)) {
        spokenFor ??= voice;
        i = voice.first;
        continue;
      }
      if (near && (!isGoverned(view, voice.first) || isSpokenFor(view, voice) || isSupplied(view, voice) || isBesideVerb(view, voice, at)))
        return chooseTitle(view, voice, { roster, floor });
      i = voice.first;
      continue;
    }
    group ??= enclaveVoice(view, i);
    if (!group && token.tags.side && (!isGroupGoverned(view, i) || isGovernment(view, i))) group = groupVoice(view, i);
  }
  return spokenFor ? chooseTitle(view, spokenFor, { roster, floor }) : group;
}

/** "an officer of the ministry told": whoever it is speaks for the institution that stands right before the verb. */
function isBesideVerb({ tokens }: SentenceView, { at, first, weak }: Voice, verb: number): boolean {
  const between = tokens.slice(at + 1, verb);
  const owned = [1, 2].some((back) => hasMark(tokens[first - back], 'of') || WHEN.test(tokens[first - back]?.text ?? ''));
  return (
    (!weak || WHEN.test(tokens[first - 1]?.text ?? '')) &&
    owned &&
    between.every((token) => hasMark(token, 'have') || hasMark(token, 'not'))
  );
}

const WHEN = /^(?:after|before|until|since|once|nachdem|bevor|seit)$/u;

/** "Pashinyan's opponents said": others than the one named. */
const AGAINST = /^(?:opponents?|critics?|rivals?|foes?|enemies|predecessors?|successors?|challengers?|detractors?)$/u;

/** "Armenia's emergency service said": the name says only whose. */
function isPossessor({ tokens, mentions }: SentenceView, { at }: Voice): boolean {
  let i = at;
  while (mentions[i + 1] === mentions[at]) i++;
  const owned = /^['’]$/.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === 's' ? tokens[i + 3] : undefined;
  return owned?.word === true && !owned.tags.speech && !GOVERNS.test(owned.text);
}

const GOVERNS = /^(?:government|authorities|leadership|officials|leaders|presidency)$/;

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

const DATA =
  /^(?:chiffres?|données|bilans?|décomptes?|statistiques|figures|data|numbers|tally|toll|count|statistics|cifras|datos|balance|zahlen|angaben|daten|данные|цифры)$/u;
const DATA_REACH = 9;

/** «Les chiffres communiqués par le ministère font état de»: whose numbers they are. */
const isSupplied = ({ tokens }: SentenceView, { first }: Voice): boolean =>
  tokens.slice(Math.max(0, first - 3), first).some((token) => hasMark(token, 'by')) &&
  tokens.slice(Math.max(0, first - DATA_REACH), first).some(({ text }) => DATA.test(text));

const PAPER =
  /^(?:bulletin|statement|communiqué|report|release|list|note|liste|rapport|mitteilung|erklärung|comunicado|parte|сводка|заявление|сообщение)$/u;

/** "Reads the bulletin of the ministry": what an institution puts out speaks for it. */
const isIssued = ({ tokens }: SentenceView, verb: number, { first }: Voice): boolean =>
  tokens.slice(verb + 1, first).some(({ text }) => PAPER.test(text));

/** «a indiqué le ministère», "said the deputy commander of the army, Artur Sargsyan": a name after the verb, or whoever speaks for it. */
export function subjectAfter({ view, roster }: Search, at: number): Voice | null {
  let titled: Voice | null = null;
  for (let i = at + 1; i < view.tokens.length && i <= at + INVERTED_REACH + (titled ? 2 : 0); i++) {
    const token = view.tokens[i]!;
    if (token.number !== undefined || hasMark(token, 'that') || token.tags.outcomes?.length) return titled;
    if (/^[;:.]$/.test(token.text) || (token.text === ',' && !titled)) return titled;
    const voice = voiceAt(view, i, roster);
    if (voice && titled && view.mentions[i] !== view.mentions[titled.at] && view.mentions[i]?.kind === 'person') return voice;
    if (!voice || titled) continue;
    if (view.mentions[i]?.kind === 'person' && hasSpokesperson(view, voice)) {
      titled = voice;
      continue;
    }
    if (tellsOfIt(view, voice)) return null;
    const holder = holderOf({ view, roster }, at, voice);
    if (holder) return holder;
    if (!isGoverned(view, voice.first) || (!voice.weak && isIssued(view, at, voice))) return voice;
    if (!isOffice(view, { at, voice })) return null;
    titled = voice;
  }
  return titled;
}

/** "the deputy commander of": a title between the verb and an institution that "of" joins to it. */
function isOffice({ tokens }: SentenceView, { at, voice }: { at: number; voice: Voice }): boolean {
  const between = tokens.slice(at + 1, voice.first);
  return (
    !voice.weak && between.some((token) => hasMark(token, 'of') || token.text === 'der') && between.some(({ text }) => TITLE.test(text))
  );
}
