import type { Mention } from '../annotation.ts';
import { institutionOf, type Roster } from './build-roster.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Voice } from './speaker.ts';

/** Returns who would speak where the name at a token is the subject of "says"; null where no name stands or it speaks for nobody. */
export function voiceAt(view: SentenceView, at: number, roster: Roster): Voice | null {
  const mention = view.mentions[at];
  if (!mention || BASED.test(view.tokens[at]!.text)) return null;
  const actor = roster.speakerOf.get(mention.concept);
  if (actor === undefined || isTitle(view, at, mention)) return null;
  const first = firstTokenOf(view, at, mention);
  return {
    actor,
    side: roster.sideOf.get(mention.concept) ?? null,
    at,
    first,
    weak: mention.kind === 'place' || mention.kind === 'polity',
  };
}

const OFFICE_OF_ONE = /ombudsman|president|state-minister/;

/** "Ombudsman Artak Beglaryan": the person speaks, where the office is not called whose it is. */
const isTitle = ({ mentions }: SentenceView, at: number, mention: Mention): boolean =>
  mention.kind === 'actor' && OFFICE_OF_ONE.test(mention.concept) && mentions[at - 1] !== mention && mentions[at + 1]?.kind === 'person';

/** "A Baku-based think tank". */
const BASED = /-(?:based|born|area|educated|trained|funded|linked)$/;

function firstTokenOf(view: SentenceView, at: number, mention: Mention): number {
  let first = at;
  while (first > 0 && view.mentions[first - 1] === mention) first--;
  return first;
}

/** «Минобороны непризнанной республики»: a state right after an institution says whose it is. */
export function ownedBy(view: SentenceView, voice: Voice | null, roster: Roster): Voice | null {
  if (!voice?.weak) return voice;
  for (let i = voice.first - 1; i >= Math.max(0, voice.first - 3); i--) {
    const owner = voiceAt(view, i, roster);
    if (owner && !owner.weak) return owner;
    if (!view.tokens[i]!.tags.side && view.tokens[i]!.text !== '(') return voice;
  }
  return voice;
}

/** True where a preposition other than that of an agent stands before a name: it says where, or whose. */
export function isGoverned({ tokens, mentions }: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    const token = tokens[i]!;
    if (/^['’]$/.test(token.text)) continue;
    if (token.text === 'в' && mentions[first]?.kind === 'actor') return false;
    if (CONJUNCTION.test(token.text) || token.tags.speech) return false;
    if (
      hasMark(token, 'of') ||
      ENDS_IN_OF.test(token.text) ||
      (hasMark(token, 'stop') && !isArticle(token.text) && !hasMark(token, 'pronoun'))
    )
      return true;
    if (hasMark(token, 'by') || token.text === '(') return true;
    if (mentions[i]) return false;
    if (!isArticle(token.text)) return false;
  }
  return false;
}

/** "A resident of": several words that are one entry of a table. */
const ENDS_IN_OF = / (?:of|from|in|to|de|du|des|d|von|aus)$/;

/** «des responsables du ministère»: those who speak for an institution. */
export function isSpokenFor({ tokens, mentions }: SentenceView, { first, weak }: Voice): boolean {
  if (weak) return false;
  for (let i = Math.max(0, first - 4); i < first; i++) {
    if (!hasMark(tokens[i], 'spokes')) continue;
    if (hasMark(tokens[i + 1], 'of')) return true;
    // a person before is who speaks
    if (FOR.test(tokens[i + 1]?.text ?? '') && !mentions.slice(Math.max(0, i - 4), i).some((mention) => mention?.kind === 'person'))
      return true;
  }
  return false;
}

const FOR = /^(?:for|für|pour|para)$/u;

/** «par la partie azérie»: a preposition before the noun of a group. */
export function isGroupGoverned(view: SentenceView, at: number): boolean {
  if (isGoverned(view, at)) return true;
  const before = view.tokens.slice(Math.max(0, at - 3), at);
  return before.some(
    (token, i) => (hasMark(token, 'by') || hasMark(token, 'of')) && before.slice(i + 1).every((word) => word.word || word.text === '’'),
  );
}

const GOVERNING =
  /^(?:présidence|gouvernement|autorités|dirigeants|responsables|officials?|government|leaders|leadership|presidency|authorities|regierung|behörden|führung|vertreter|gobierno|autoridades|presidencia|правительств\p{L}*|власт\p{L}*|администраци\p{L}*|руководств\p{L}*)$/u;
const HEAD_REACH = 6;

/** True where those who govern stand before a name that a preposition governs («la présidence de la république», "officials in Yerevan"). */
export function isGovernment({ tokens }: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - HEAD_REACH); i--) {
    if (GOVERNING.test(tokens[i]!.text)) return true;
    if (tokens[i]!.number !== undefined || tokens[i]!.tags.speech || (!tokens[i]!.word && !/^['’]$/.test(tokens[i]!.text))) return false;
  }
  return false;
}

/** Words that end a counted phrase as prepositions do, and govern nothing. */
const CONJUNCTION =
  /^(?:qui|que|qu|dont|où|lorsque|quand|si|comme|mais|car|donc|who|which|that|while|when|where|as|but|if|because|than|then|что|чтобы|как|когда|если|но|а|dass|als|wenn|weil|cuando|pero|aunque|mientras|ki|որ|երբ|եթե)$/u;

/** Returns whether a folded word joins clauses. */
export const isConjunction = (text: string): boolean => CONJUNCTION.test(text);

const ARTICLES = new Set(
  'le la les l the a an der die das el los las un une su sus son sa ses leur leurs its their his her ihr ihre sein seine его ее их'.split(
    ' ',
  ),
);

/** Returns whether a folded word is an article. */
export const isArticle = (text: string) => ARTICLES.has(text);

const INSTITUTION_WORDS: [RegExp, 'government' | 'defence-ministry'][] = [
  [
    /^(?:government|authorities|gouvernement|autorités|leadership|officials|администрация|власти|правительство|regierung|behörden|gobierno|autoridades|hükümet\p{L}*|yetkili\p{L}*|hökumət\p{L}*|իշխանություն\p{L}*|կառավարություն\p{L}*)$/u,
    'government',
  ],
];

/** People or forces of a side («la partie arménienne»); with a word for who governs, its government. */
export function groupVoice({ tokens }: SentenceView, at: number): Voice | null {
  const side = tokens[at]!.tags.side;
  if (side !== 'azerbaijan' && side !== 'armenia' && side !== 'armenian' && side !== 'nk' && side !== 'russia') return null;
  if (side === 'nk' && [-1, 1].some((step) => ELSEWHERE.test(tokens[at + step]?.text ?? ''))) return null;
  const around = tokens.slice(Math.max(0, at - 5), at + 3);
  for (const [pattern, kind] of INSTITUTION_WORDS) {
    const owner = side === 'armenian' ? 'armenia' : side;
    if (around.some((token) => pattern.test(token.text)) || isOfficial(tokens, at))
      return { actor: institutionOf(kind, owner), side, at, first: at, weak: false };
  }
  const state = SELF_STYLED.test(tokens[at]!.text) && [-1, 1].some((step) => REPUBLIC.test(tokens[at + step]?.text ?? ''));
  const self = side === 'nk' && (SELF_DECLARED.test(tokens[at]!.text) || state);
  return { actor: self ? institutionOf('government', side) : null, side, at, first: at, weak: true };
}

/** "A senior Azerbaijani official said". */
const isOfficial = (tokens: SentenceView['tokens'], at: number): boolean =>
  tokens[at + 1]?.text === 'official' && (tokens[at + 2]?.tags.speech !== undefined || /^(?:,|who)$/.test(tokens[at + 2]?.text ?? ''));

/** "The enclave's leader", «le dirigeant de l'enclave»: who governs the region; null for anything else of it. */
export function enclaveVoice({ tokens }: SentenceView, at: number): Voice | null {
  if (!ENCLAVE.test(tokens[at]!.text) || !tokens.slice(Math.max(0, at - 4), at + 4).some(({ text }) => HEADS.test(text))) return null;
  return { actor: institutionOf('government', 'nk'), side: 'nk', at, first: at, weak: false };
}

const ENCLAVE = /^(?:enclave|enklave|анклав\p{L}*)$/u;
const HEADS =
  /^(?:leaders?|leadership|president|authorities|officials?|government|dirigeants?|chef|président|autorités|responsables|gouvernement|führung|präsident|regierung|behörden|líder|líderes|presidente|autoridades|gobierno|лидер\p{L}*|глава|президент|власт\p{L}*|руководств\p{L}*)$/u;

/** Nouns for those who govern the self-declared republic, or speak for it. */
const SELF_DECLARED =
  /^(?:séparatistes|sécessionnistes|rebelles|rébellion|insurgés|insurrection|indépendantistes|separatists|secessionists|rebels|rebellion|insurgents|insurgency|separatisten|rebellen|rebellion|aufständischen?|sezessionisten|separatistas|rebeldes|rebelión|insurgentes|insurgencia|independentistas|сепаратисты|повстанцы|мятежники|separatçilar|ayrilikçilar|isyancilar|qiyamçilar|üsyançilar)$/u;

/** Rebels of another country. */
const ELSEWHERE =
  /^(?:syri\p{L}*|сири\p{L}*|suriye\p{L}*|suriya\p{L}*|сирий\p{L}*|kurd\p{L}*|kürt\p{L}*|libyan|libyens?|libysch\p{L}*|libi[oa]s?|abkhaz\p{L}*|abchas\p{L}*|abjas\p{L}*|chechen|tchétchènes?|ukrain\p{L}*|houthi\p{L}*)$/u;

/** "The self-proclaimed republic": a state by no name. */
const SELF_STYLED =
  /^(?:autoproclamée?|séparatiste|sécessionniste|separatist|secessionist|separatistische|separatista|non reconnue|self-proclaimed|self-declared|breakaway|unrecognised|unrecognized|selbsternannte|abtrünnige|nicht anerkannte|autoproclamada|no reconocida|самопровозглашенн\p{L}*|непризнанн\p{L}*|qondarma|tanınmamiş|tanınmamış)$/u;
const REPUBLIC = /^(?:république|republic|republik|república|республик[аи]|respublika|cumhuriyet|state|enclave|région|region)$/u;
