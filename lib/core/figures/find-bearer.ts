import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf } from './bearer-search.ts';
import { findDoer } from './find-doer.ts';
import { genitiveOwner } from './find-genitive-owner.ts';
import { findLoser } from './find-loser.ts';
import { listSide, measuredSide, nounSide, ownerBefore } from './find-noun-side.ts';
import { isHeld } from './party-side.ts';
import { hasMark } from './sentence-view.ts';
import type { SideWord } from './word-table.ts';

/** Returns the side that bears what is counted, null where the sentence does not tell. */
export function findBearer(search: BearerSearch): Side | null {
  const doer = findDoer(search);
  const named =
    measuredSide(search) ??
    genitiveOwner(search) ??
    ownerBefore(search.view, search.counted) ??
    nounSide(search, search.counted) ??
    listSide(search);
  if (named) return settle(named, search, doer);
  if (doer) return opponentOf(doer);
  return findLoser(search) ?? admittedBy(search);
}

function settle(word: SideWord, { speaker, home = null }: BearerSearch, doer: Side | null): Side | null {
  const speaking = speaker?.side ?? home;
  if (word === 'enemy') return opponentOf(doer ?? speaking);
  if (word === 'own') return speaking;
  return word;
}

/** Who admits a loss, denies it or says that it was only so much speaks of its own. */
function admittedBy({ speaker, view, counted, found, all }: BearerSearch): Side | null {
  // «…200 пленных, Баку признаёт лишь 62»: those that it holds
  if (all.some(({ number, outcome }) => number === counted.again && outcome === 'captured')) return null;
  if (isHeld(view, { counted, found })) return opponentOf(speaker?.side ?? null);
  const only = view.tokens.slice(counted.number - 1, counted.last + 1).some((token) => hasMark(token, 'only'));
  if (speaker && only && (speaker.side === 'azerbaijan' || opponentOf(speaker.side))) return speaker.side;
  return speaker && (speaker.speech === 'admit' || speaker.speech === 'deny') ? speaker.side : null;
}
