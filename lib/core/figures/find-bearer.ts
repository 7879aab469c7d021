import type { Side } from '../pack/pack.ts';
import { ascribedSide } from './ascribed-side.ts';
import { type BearerSearch, opponentOf } from './bearer-search.ts';
import { costSide } from './cost-side.ts';
import { findDoer, namedBefore } from './find-doer.ts';
import { genitiveOwner } from './find-genitive-owner.ts';
import { findLoser } from './find-loser.ts';
import { listSide, measuredSide, nounSide, ownerBefore } from './find-noun-side.ts';
import { targetSide } from './find-target.ts';
import { foeLoss } from './foe-loss.ts';
import { isToldByOther } from './loss-owner.ts';
import { kindOfCountable } from './name-unit.ts';
import { isHeld } from './party-side.ts';
import { hasMark } from './sentence-view.ts';
import { speechBefore } from './speech-before.ts';
import type { SideWord } from './word-table.ts';

/** Returns the side that bears what is counted, null where the sentence does not tell. */
export function findBearer(search: BearerSearch): Side | null {
  const ascribed = ascribedSide(search);
  if (ascribed) return ascribed;
  const doer = findDoer(search);
  const foes = doer ? null : foeLoss(search);
  if (foes) return foes;
  const named =
    measuredSide(search) ??
    genitiveOwner(search) ??
    ownerBefore(search.view, search.counted) ??
    nounSide(search, search.counted) ??
    listSide(search);
  if (named) return settle(named, search, doer);
  const target = targetSide(search);
  if (target) return target;
  const charged = costSide(search);
  if (charged) return charged;
  if (doer) return givesUp(search) ? (doer === 'armenia' ? 'armenian' : doer) : opponentOf(doer);
  return findLoser(search) ?? admittedBy(search);
}

/** Verbs by which a place goes from their subject to the other. */
const GIVES_UP =
  /^(?:handed (?:over|back)|hands? (?:over|back)|returned|ceded|cede|gave (?:up|back)|restitu\p{L}*|rétroc\p{L}*|rend|rendent|rendu|cédé\p{L}*|devolvió|devolvieron|entregó|вернул\p{L}*|передал\p{L}*|уступил\p{L}*|zurückgegeben|abgetreten|überlassen)$/u;

/** "Armenia returned seven districts": the subject is who lost them. */
const givesUp = ({ view, counted, found }: BearerSearch): boolean =>
  found?.active === true && kindOfCountable(counted.countable) === 'place' && GIVES_UP.test(view.tokens[found.at]!.text);

function settle(word: SideWord, search: BearerSearch, doer: Side | null): Side | null {
  const { speaker, home = null } = search;
  // "regained 300 of its villages": held by the other when it took them
  if (word === 'own' && kindOfCountable(search.counted.countable) === 'place') return speaker?.side ?? null;
  if (word === 'own' && search.counted.measure !== undefined && isToldByOther(search, search.counted.measure))
    return opponentOf(speaker?.side ?? null);
  const speaking = speaker?.side ?? namedBefore(search) ?? home;
  if (word === 'enemy') return opponentOf(doer ?? speaking);
  if (word === 'own') return speaking;
  return word;
}

/** Who admits a loss, denies it or says that it was only so much speaks of its own. */
function admittedBy(search: BearerSearch): Side | null {
  const { speaker, view, counted, found, all } = search;
  // "admits to no more than 40,000 residents": how many live somewhere is no loss
  if (found?.outcome === 'living' || (!found && counted.countable === 'resident')) return null;
  // «…200 пленных, Баку признаёт лишь 62»: those that it holds
  if (all.some(({ number, outcome }) => number === counted.again && outcome === 'captured')) return null;
  if (isHeld(view, { counted, found })) return opponentOf(speaker?.side ?? namedBefore(search));
  const only = view.tokens.slice(counted.number - 1, counted.last + 1).some((token) => hasMark(token, 'only'));
  if (speaker && only && (speaker.side === 'azerbaijan' || opponentOf(speaker.side))) return speaker.side;
  const denies = speaker?.speech === 'deny' && speaker.at < counted.number;
  const admits = speaker?.speech === 'admit' && speechBefore(view, speaker, counted.number) !== 'say';
  return speaker && (admits || denies) ? speaker.side : null;
}
