import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf } from './bearer-search.ts';
import { contrastedSide } from './contrasted-side.ts';
import type { Counted } from './find-counted.ts';
import { agentSide, isByFoe, namedBefore, subjectSide } from './find-doer.ts';
import { adjectiveBefore, ownerAfter } from './find-noun-side.ts';
import { subjectBefore } from './find-verb-last-doer.ts';
import { givingVerb } from './giving-verb.ts';
import { losingVerb } from './losing-verb.ts';
import { besideLosses, lossOwner, ownerOfLosses } from './loss-owner.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import { subjectBetween } from './subject-between.ts';
import type { Token } from './tag-words.ts';
import { theirLoss } from './they-lost.ts';
import { isOurDeed, isReported } from './turkic-forms.ts';

/** Whoever moved or stays somewhere, the subject of the verb may be who counts or takes them in. */
const MOVED = new Set<string>(['displaced', 'arrived', 'evacuated', 'living', 'found', 'deployed']);

/** Returns the side that lost it: subject or owner of a word of losing («l’Azerbaïdjan a perdu», "Azerbaijan's losses"); null where none is named. */
export function findLoser(search: BearerSearch): Side | null {
  const { view, counted, found, speaker } = search;
  const contrasted = contrastedSide(view, counted.number, search.roster);
  if (contrasted) return contrasted;
  if (found && found.where === 'left' && (found.role === 'noun' ? DESTROYING : DESTRUCTION).test(view.tokens[found.at]!.text)) return null;
  const charged = inflictedSide(search);
  if (charged) return charged;
  const ranks = ownRanks(search);
  if (ranks) return ranks;
  if (found && MOVED.has(found.outcome)) return flankSide(search);
  if (view.verbLast && (found?.role === 'lose' || isGiven(view, counted))) {
    const verb = found?.role === 'lose' ? view.tokens[found.at]!.text : '';
    if (isOurDeed(verb)) return speaker?.side ?? search.home ?? null;
    return subjectBefore(search, isReported(verb)) ?? (isReported(verb) ? (speaker?.side ?? null) : null);
  }
  const lost = losingVerb(search) ?? givingVerb(search);
  if (lost !== null)
    return (
      theirLoss(search, lost) ??
      subjectBetween(search, lost) ??
      subjectSide(search, lost).side ??
      (speaker && speaker.at < lost ? speaker.side : null)
    );
  const bearer = found?.role === 'lose' && !view.verbLast ? agentSide(view, found.at, search.roster) : null;
  if (bearer) return bearer;
  if (found?.role === 'lose' && !view.verbLast && isByFoe(view, found.at)) return opponentOf(speaker?.side ?? namedBefore(search));
  const anchor = found?.where === 'left' ? found.at : counted.number;
  if (found?.where === 'left' && found.role === 'noun') {
    const beside = besideLosses(view, found.at);
    const before = found.outcome === 'lost' && !beside ? ownerOfLosses(search, found.at) : null;
    if (before) return before;
    const owner = adjectiveBefore(view, found.at) ?? ownerAfter(view, found.at, counted.number);
    if (owner) return owner === 'enemy' ? opponentOf(speaker?.side ?? null) : owner === 'own' ? (speaker?.side ?? null) : owner;
  }
  if (found?.where === 'left' && found.role === 'noun' && found.outcome === 'taken' && !GIVEN_UP.test(view.tokens[found.at]!.text))
    return opponentOf(subjectSide(search, found.at).side);
  if (found?.where === 'right' && found.role === 'lose') {
    const later = subjectSide(search, found.at).side ?? subjectSide(search, counted.number).side;
    if (later) return later;
  }
  const loses = found?.where === 'left' && (found.role === 'lose' || found.role === 'noun');
  if (loses || hasSubject(view, counted)) {
    const subject = subjectSide(search, anchor);
    if (subject.side) return subject.side;
  }
  return lossOwner(search) ?? flankSide(search);
}

const INFLICTS =
  /^(?:inflict(?:s|ed|ing)?|inflig\p{L}*|zugefüg\p{L}*|fügt\p{L}*|infligi\p{L}*|causado|нан[её]с\p{L}*|hasret|itki yetir\p{L}*|պատճառ\p{L}*)$/u;
const INFLICTS_REACH = 5;

/** "The destruction of", «Abschuss»: nouns for what is done to another, and no loss of one's own. */
const DESTRUCTION =
  /^(?:destructions?|destrucci[óo]n|zerstörung|vernichtung|abattage|derribo|abschuss(?:es)?|downing|shooting down|shootdown)(?: |$)/u;
/** With those that are verbs as well. */
const DESTROYING = new RegExp(`^(?:уничтож|ликвид)|${DESTRUCTION.source}`, 'u');

/** "Claims to have inflicted 200 deaths": whoever is not the one who did. */
function inflictedSide(search: BearerSearch): Side | null {
  const { view, counted, speaker } = search;
  const at = view.tokens.findLastIndex(
    ({ text }, i) =>
      i < counted.number && i >= counted.number - INFLICTS_REACH && view.clauses[i] === view.clauses[counted.number] && INFLICTS.test(text),
  );
  return at < 0 ? null : opponentOf(subjectSide(search, at).side ?? (speaker && speaker.at < at ? speaker.side : namedBefore(search)));
}

const GIVEN = /^(?:verdi|verdik|verdiler|vermiş|vermişti|verdiyini|verib|vermişdi|itirib|itirdi|kaybetti|kaybettik|yitirdi)$/u;

/** «11 şehit verdi»: where the verb comes last, an army gives its dead. */
const isGiven = ({ tokens }: SentenceView, { last }: Counted) =>
  [0, 1, 2].some((on) => GIVEN.test(tokens[last + on]?.text.split(' ').at(-1) ?? '') && !isOwnDeath(tokens[last + on]!));

/** «hayatını kaybetti» */
const isOwnDeath = (token: Token) => outcomesOf(token).some(({ role }) => role === 'suffer');

/** Nouns for the end of holding a place, as its loser sees it; other nouns of taking are the taker's. */
export const GIVEN_UP =
  /(?:fall|loss|surrender|handover|chute|perte|reddition|cession|rétrocession|remise|caída|pérdida|entrega|verlust|übergabe|паден|потер|утрат|сдач|передач|itirilməsi|kaybı|կորուստ)/u;

const RANKS = /(?:rangs|côté|ranks|side|reihen|seite|filas|рядах|стороны)$/u;

/** «Dans nos rangs, on compte», "on our side": of whoever speaks. */
function ownRanks({ view: { tokens, clauses }, counted, speaker }: BearerSearch): Side | null {
  const own = tokens.findIndex(({ tags, text }, i) => tags.side === 'own' && RANKS.test(text) && clauses[i] === clauses[counted.number]);
  return own >= 0 && own < counted.number ? (speaker?.side ?? null) : null;
}

/** «du côté arménien», "on the Armenian side": said of every count of the clause. */
function flankSide({ view: { tokens, clauses }, counted }: BearerSearch): Side | null {
  for (let i = 1; i < tokens.length; i++) {
    const side = tokens[i]!.tags.side;
    if (!side || side === 'enemy' || side === 'own' || clauses[i] !== clauses[counted.number]) continue;
    const beside = hasMark(tokens[i + 1], 'flank') && tokens.slice(Math.max(0, i - 2), i).some((token) => hasMark(token, 'stop'));
    if (beside || hasMark(tokens[i - 1], 'among')) return side;
  }
  return null;
}

/** «les forces arméniennes ont neuf victimes»: a verb of having right before the number. */
const hasSubject = ({ tokens }: SentenceView, counted: Counted) => {
  const [before, farther] = [tokens[counted.number - 1], tokens[counted.number - 2]];
  const adverb = before?.word && !before.tags.outcomes && !before.tags.speech && !hasMark(before, 'of') && !hasMark(before, 'that');
  return (
    hasMark(before, 'have') ||
    SUFFERS.test(before?.text ?? '') ||
    (adverb === true && ADVERB.test(before.text) && (hasMark(farther, 'have') || SUFFERS.test(farther?.text ?? '')))
  );
};

/** Verbs with what one has lost for their object. */
const SUFFERS =
  /^(?:suffered|suffers|sustained|mourned|mourns|wrote off|written off|writes off|essuy\p{L}*|subi|déplor\p{L}*|pleur\p{L}*|beklagt\p{L}*|verzeichnet\p{L}*|sufrió|sufrieron|lamenta|lamentó|llora|понес\p{L}*|недосчита\p{L}*)$/u;

const ADVERB = /^(?:déjà|already|bereits|schon|ya|уже|aussi|encore|now|désormais|էր|էին)$/u;
