import type { Side } from '../pack/pack.ts';
import { opponentOf, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { kindOfCountable } from './name-unit.ts';
import { partyOf } from './party-side.ts';
import type { Token } from './tag-words.ts';

/** "under its control", «под свой контроль», «իրենց վերահսկողության տակ»: whose control it is, by a pronoun. */
const OURS =
  / (?:(?:under|into) (?:its|their|our) control|sous (?:son|leur|notre) contrôle|unter (?:seine|ihre|unsere|eigene)r? kontrolle|(?:bajo|a) (?:su|nuestro) control|под (?:его|ее|их|свой|наш|своим|нашим) контрол\p{L}*|(?:իր|իրենց|մեր) (?:վերա)?հսկողությ\p{L}*|kontrol(?:ü|leri|ümüz) altina|nəzarət(?:i|ləri|imiz) altina) /u;

const textOf = ({ text }: Token): string => text;

/** Returns who lost places that a party says came under its own control; null for anything else, and where the other side is named between. */
export function underOwnControl(draft: Draft, reading: SentenceReading): Side | null {
  const { counted, denied } = draft;
  const { view, speakers, sources } = reading;
  const party = partyOf(draft, reading);
  const speaker = speakerAt(speakers, counted.number);
  if (!party || !speaker || denied || kindOfCountable(counted.countable) !== 'place') return null;
  const { tokens, clauses } = view;
  const clause = tokens.filter((_, i) => clauses[i] === clauses[counted.number]).map(textOf);
  if (!OURS.test(` ${clause.join(' ')} `)) return null;
  const other = tokens.some((_, i) => i > speaker.at && i < counted.number && sideAt(view, i, sources.roster) === opponentOf(party));
  return other ? null : opponentOf(party);
}
