import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { FoundOutcome } from './find-outcome.ts';
import type { SentenceView } from './sentence-view.ts';

const MANY = 1000;
const REACH = 9;

/** What need not be, or may have to be: it has not been done to anybody. */
const NEED =
  /^(?:need|necessary|nécessaire|notwendig|nötig|necesari[oa]|необходим\p{L}*|нужн\p{L}*|gerekli|zəruri|անհրաժեշտ|necessity|reason|grounds|besoin|nécessité|lieu|raison|notwendigkeit|bedarf|anlass|necesidad|motivos?|razón|необходимост\p{L}*|надобност\p{L}*|нужды|нужда|zərurət\p{L}*|ehtiyac\p{L}*|gerek\p{L}*|ihtiyaç\p{L}*|ihtiyac\p{L}*|zorunlulu\p{L}*|անհրաժեշտությ\p{L}*|կարիք\p{L}*)$/u;

/** So many are all who live there: that they begin to leave says how many there were. */
const A_WHOLE_PEOPLE = 100_000;
const BEGINS =
  /^(?:started|begun|began|begin|starting|commencé|commencent|begonnen|begannen|beginnen|empezado|empiezan|comenzado|начали|начинают)$/u;

/**
 * Returns what a sentence says of people whom nothing has moved yet ("no need to evacuate the 120,000 Armenians"): that they live there. Anything
 * else as it was found, and null for so few that they are no population.
 */
export function stillLives({ tokens, clauses, verbLast }: SentenceView, counted: Counted, { found, number }: Moved): FoundOutcome | null {
  const least = number.value ?? number.max ?? number.min ?? 0;
  if (found?.outcome === 'living') return least < MANY ? null : found;
  const moves = found?.outcome === 'displaced' || found?.outcome === 'evacuated';
  if (!moves || least < MANY || (counted.countable !== 'person' && counted.countable !== 'resident')) return found;
  if (least >= A_WHOLE_PEOPLE && found.where === 'right' && tokens.slice(counted.last + 1, found.at).some(({ text }) => BEGINS.test(text)))
    return { ...found, outcome: 'living', role: 'suffer', active: false };
  const [from, to] = verbLast || found.where === 'right' ? [counted.last, tokens.length] : [Math.max(0, found.at - REACH), found.at];
  const needed = tokens.some(({ text }, i) => i >= from && i < to && clauses[i] === clauses[counted.number] && NEED.test(text));
  return needed ? { ...found, outcome: 'living', role: 'suffer', active: false } : found;
}

interface Moved {
  found: FoundOutcome | null;
  number: FoundNumber;
}
