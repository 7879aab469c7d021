import { joinCountables } from './join-countables.ts';
import { kindOfCountable, outcomeFits } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import { isPossessed } from './turkic-forms.ts';
import type { Countable, Outcome } from './word-table.ts';

/** What a number counts. Token indexes are inclusive. */
export interface Counted {
  /** Index of the number's token. */
  number: number;
  /** Last token of the counted noun; the number's own where the noun is left out. */
  last: number;
  countable: Countable;
  /** What the noun itself says happened («morts»), or null. */
  outcome: Outcome | null;
  /** True where the noun is left out and the class is taken from elsewhere. */
  elliptic: boolean;
  /** Token that says the noun's outcome, where it is not the noun. */
  outcomeAt?: number;
  /** Token of the word that measures ("deaths … have risen to 640"), where there is one. */
  measure?: number;
  /** True for a bare number that says an earlier count anew ("up from 90"): another time's, so it has no topic. */
  echo?: true;
  /** Number token of an earlier count of the sentence: what happened to that one happened to this one. */
  again?: number;
  /** True where it adds to the count before it ("two more"). */
  adds?: true;
}

/** How many words without a known meaning may stand between a number and its noun. */
const MAX_UNKNOWN = 3;
const MAX_STEPS = 9;
const PEOPLE: readonly Outcome[] = ['killed', 'wounded', 'killed-or-wounded', 'missing', 'captured', 'displaced', 'arrived', 'evacuated'];
const QUOTE = /^[«»"“”„‹›'’]$/;

/** Returns what the number at a token counts, null where no known noun or outcome follows it. */
export function findCounted(view: SentenceView, number: number): Counted | null {
  const { tokens } = view;
  if (isTime(tokens[number + 1])) return null;
  let unknown = 0;
  let other = false;
  let strange = false;
  for (let i = number + 1; i < tokens.length && i <= number + MAX_STEPS; i++) {
    const token = tokens[i]!;
    // "a photo of his nephew"
    if (tokens[number]!.number === undefined && unknown > 0 && hasMark(token, 'of')) break;
    if (tokens[number]!.number === undefined && hasMark(token, 'total')) break;
    if (isCompound(tokens, i)) return null;
    // "eleven of the village's sixty houses"
    if (isOwner(tokens, i) && hasMark(tokens[number + 1], 'of')) {
      i += 2;
      continue;
    }
    // «elevó a 20 sus militares muertos»
    if (i === number + 1 && POSSESSIVE.test(token.text)) continue;
    if (token.tags.countable) return readNoun(view, number, i);
    const people = outcomesOf(token).find(({ outcome, role }) => role !== 'noun' && PEOPLE.includes(outcome));
    if (people && !nounFollows(tokens, i) && (i === number + 1 || tokens[number]!.number !== undefined))
      return { number, last: i, countable: 'person', outcome: people.outcome, elliptic: true };
    if (view.verbLast && token.tags.demonym && tokens[i + 1]?.tags.countable) continue;
    if (token.tags.demonym && (unknown === 0 || hasMark(tokens[number + 1], 'of')))
      return { number, last: i, countable: 'person', outcome: null, elliptic: false };
    if (
      i === number + 1 &&
      hasMark(token, 'be') &&
      PEOPLE.some((people) => outcomesOf(tokens[i + 1]).some(({ outcome }) => outcome === people))
    )
      continue;
    if (token.number !== undefined && hasMark(tokens[number + 1], 'of')) continue;
    if (hasMark(token, 'of') || token.tags.side || QUOTE.test(token.text)) continue;
    if (hasMark(token, 'other')) {
      other = true;
      continue;
    }
    if (hasMark(tokens[i - 1], 'of') && hasMark(token, 'stop') && token.word) continue;
    if (!token.word || hasMark(token, 'stop') || hasMark(token, 'be') || hasMark(token, 'have') || hasMark(token, 'and')) break;
    if (hasMark(tokens[number + 1], 'of') && token.text.length <= 4) continue;
    if (people) continue;
    strange ||= token.text.length > CLITIC;
    if (++unknown > MAX_UNKNOWN) break;
  }
  // "one other incident": of a noun that is no person, nobody is counted
  return other && !strange ? { number, last: number + 1, countable: 'person', outcome: null, elliptic: true } : null;
}

/** Said between a number and its noun in Spanish alone. */
const POSSESSIVE = /^(?:sus?|nuestr[oa]s)$/;

/** "The village's": whose the thing is that is counted. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === 's';

/** "a drone strike", "two tank attacks": what struck is no thing of its own. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  COMPOUND.test(tokens[at]!.text) && DEED.test(tokens[at + 1]?.text ?? '');
const COMPOUND = /^(?:drone|uav|missile|rocket|tank|helicopter|artillery|mortar)$/;
const DEED = /^(?:strikes?|attacks?|raids?|assaults?|bombings?|bombardments?|shelling|fire|salvos?|barrages?|offensive)$/;

/** «6 autres l’ont été»: a word so short is no noun. */
const CLITIC = 2;

const isTime = (token: Token | undefined) =>
  hasMark(token, 'day') || hasMark(token, 'week') || hasMark(token, 'year') || MEASURE.test(token?.text ?? '');
/** Nobody counts people by these: «deux obus de 122 mm sont tombés». */
const MEASURE =
  /^(?:mm|cm|km|km2|km²|m|kg|mètres?|metres?|meters?|kilomètres?|kilometres?|kilometers?|miles?|hours?|heures?|minutes?|mois|months?|euros?|dollars?|drams?|manats?)$/;

function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i];
    if (!token?.word || hasMark(token, 'stop') || hasMark(token, 'and') || hasMark(token, 'of')) return false;
    if (token.tags.countable) return !outcomesOf(token).length;
  }
  return false;
}

/** The counted noun at a token, with the nouns that it is compounded or coordinated with. */
function readNoun(view: SentenceView, number: number, at: number): Counted {
  const { tokens } = view;
  let last = at;
  while (
    tokens[last + 1]?.tags.countable &&
    !outcomesOf(tokens[last + 1]).length &&
    !livesIn(tokens[last]!, tokens[last + 1]!) &&
    !(view.verbLast && endsPhrase(tokens[last]!, tokens[last + 1]!))
  )
    last++;
  let countable = tokens[last]!.tags.countable!;
  const own = ownOutcome(view, { number, last, countable }) ?? livesTaken(view, number, last);
  const second = coordinated(view, last);
  const joined = second === null ? null : joinCountables(countable, tokens[second]!.tags.countable!);
  if (joined && second !== null) {
    countable = joined;
    last = second;
  }
  return { number, last, countable, outcome: own?.outcome ?? null, elliptic: false, ...(own ? { outcomeAt: own.at } : {}) };
}

/** «жителей села»: a place behind people is theirs, and not what is counted. */
const livesIn = (noun: Token, next: Token) =>
  (kindOfCountable(noun.tags.countable!) === 'person' || (noun.tags.countable === 'house' && next.tags.countable !== 'house')) &&
  kindOfCountable(next.tags.countable!) === 'place';

/** «beş hərbçisi avtomobillərinə»: a noun with its own ending ends its phrase, unless it says whose bodies. */
const endsPhrase = (noun: Token, next: Token) => isPossessed(noun.text) && next.tags.countable !== 'body';

/** What the noun says happened, or a participle before it ("wounded soldiers"). */
function ownOutcome(
  { tokens }: SentenceView,
  { number, last, countable }: { number: number; last: number; countable: Countable },
): { outcome: Outcome; at: number } | null {
  for (let at = last; at > number; at--) {
    if (hasMark(tokens[at], 'of')) continue;
    const found = outcomesOf(tokens[at]).find(
      ({ outcome, role }) =>
        (at === last ? role === 'suffer' && PEOPLE.includes(outcome) : (role !== 'noun' || at === number + 1) && role !== 'lose') &&
        outcomeFits(outcome, countable, role),
    );
    if (found) return { outcome: found.outcome, at };
  }
  return null;
}

const LIVES = /^(?:lives|vies|vidas|leben|menschenleben|жизн\p{L}*)$/u;
const TAKES =
  /^(?:claim|cost|took|take|emport|fauch|coût|fait|faisant|fit|ont fait|forder|kost|cobr|cost|унес|унос|стоил|забра|отня|оборва|потерян|лишил)/;
const TAKES_REACH = 8;

/** "Has claimed at least 218 lives", «a fauché vingt vies». */
function livesTaken({ tokens, verbLast }: SentenceView, number: number, last: number): { outcome: Outcome; at: number } | null {
  if (verbLast && /^can[iı]?$/.test(tokens[last]?.text ?? '') && /^al/.test(tokens[last + 1]?.text ?? ''))
    return { outcome: 'killed', at: last };
  if (!LIVES.test(tokens[last]?.text ?? '')) return null;
  const before = tokens.slice(Math.max(0, number - TAKES_REACH), number);
  const taken = before.some(({ text }, i) => TAKES.test(text) && before.slice(i).every((token) => token.number === undefined));
  return taken ? { outcome: 'killed', at: last } : null;
}

/** Last of the further nouns that the same number counts («chars et véhicules blindés», «canons, mortiers et obusiers»), or null. */
function coordinated(view: SentenceView, at: number): number | null {
  let last: number | null = null;
  for (let next = nextNoun(view, at); next !== null; next = nextNoun(view, next)) last = next;
  return last !== null && hasAnd(view, at, last) ? last : null;
}

const hasAnd = ({ tokens }: SentenceView, from: number, to: number) => tokens.slice(from, to).some((token) => hasMark(token, 'and'));

function nextNoun({ tokens }: SentenceView, at: number): number | null {
  let i = at + 1;
  while (tokens[i]?.tags.side && i <= at + 2) i++;
  if (!hasMark(tokens[i], 'and') && tokens[i]?.text !== ',') return null;
  for (i++; i <= at + 5; i++) {
    const token = tokens[i];
    if (token?.tags.countable) return i;
    if (!token?.word || !(hasMark(token, 'other') || hasMark(token, 'of') || token.tags.side)) return null;
  }
  return null;
}
