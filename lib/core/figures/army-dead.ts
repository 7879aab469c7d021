import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { HURT } from './party-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const OWN =
  /^(?:own|propres|eigenen?|propi[oa]s|its|their|our|ses|leurs|nos|seine[rn]?|ihre[rn]?|unsere[rn]?|sus|nuestros|сво\p{L}+|наш\p{L}+)$/u;
const DEAD =
  /^(?:dead|deaths|fallen|killed|wounded|losses|casualties|morts|tués|blessés|pertes|tote[nr]?|gefallene[nr]?|verluste|verwundete[nr]?|muertos|bajas|caídos|heridos|погибш\p{L}*|убит\p{L}*|потер\p{L}*|раненых)$/u;
const RANKS = /^(?:ranks|rangs|reihen|filas|рядах)$/;
const BEFORE = 6;
const AFTER = 7;

/** Returns a count of people as soldiers where they fell in an army's ranks, or where armed forces count "its dead"; unchanged elsewhere. */
export function armyDead(
  view: SentenceView,
  counted: Counted,
  { found, military }: { found: FoundOutcome | null; military: boolean },
): Counted {
  if (counted.countable !== 'person' || !found || !HURT.includes(found.outcome)) return counted;
  return inRanks(view, counted) || (military && isOwn(view, counted)) ? { ...counted, countable: 'soldier' } : counted;
}

/** "Seven more deaths in the army's ranks". */
function inRanks({ tokens }: SentenceView, { last }: Counted): boolean {
  const after = tokens.slice(last + 1, last + 1 + AFTER);
  const end = after.findIndex(({ text, number }) => number !== undefined || /^[,;:.]$/.test(text));
  return after.slice(0, end < 0 ? undefined : end).some(({ text }, i, words) => RANKS.test(text) && hasMark(words[0], 'stop') && i > 0);
}

/** "Raised the number of its dead to four", «ses morts, au nombre de 12». */
const isOwn = ({ tokens }: SentenceView, { number, last }: Counted): boolean =>
  tokens.some(
    ({ text }, i) =>
      i > Math.max(0, number - BEFORE) && i <= last && DEAD.test(text) && OWN.test(tokens[i - 1]?.text.split(' ').at(-1) ?? ''),
  );
