import { amongThose } from './among-those.ts';
import { afterAside, beforeSource } from './around-aside.ts';
import { carriedAway, patientsCarried } from './carried-away.ts';
import type { Counted } from './find-counted.ts';
import { freedFrom } from './freed-from.ts';
import { isAgent } from './is-agent.ts';
import { isSome } from './is-some.ts';
import { kindOfCountable, outcomeFits } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import { isPassiveVerb } from './turkic-forms.ts';
import type { Outcome, OutcomeRole } from './word-table.ts';

/** What happened to what is counted, and the word that says so. */
export interface FoundOutcome {
  outcome: Outcome;
  role: OutcomeRole;
  /** Index of the token that says it. */
  at: number;
  where: 'own' | 'left' | 'right';
  /** True where an active verb has what is counted as its object. */
  active: boolean;
}

/** Costs in words: what stands farther than the limit says nothing about the number. */
const LIMIT = 22;
const CLAUSE = 12;
const COMMA = 2;
const OTHER_NUMBER = 3;
const PASSIVE_ON_THE_LEFT = 4;
const LEFT = 1;
const NOUN_ON_THE_RIGHT = 8;
/** Each further count of a list between a count and its verb. */
const PASSED = 2;
const OBJECT_OF_ITS_OWN = 5;

/** Returns what the sentence says happened to what a number counts, null where nothing near enough fits. `all` are the sentence's counts. */
export function findOutcome(view: SentenceView, counted: Counted, all: readonly Counted[]): FoundOutcome | null {
  const freed = freedFrom(view, counted, (at) => isActive(view, at));
  if (freed) return freed;
  const carried = patientsCarried(view, counted);
  if (carried) return carried;
  if (counted.outcome) return ownOutcome(view, counted);
  let best: { cost: number; found: FoundOutcome } | null = null;
  for (let at = 0; at < view.tokens.length; at++) {
    if (isOwnOfAnother(at, counted, all)) continue;
    if (at > counted.last && isBeyondPart(view, counted, { at, all })) break;
    for (const { outcome, role } of outcomesOf(view.tokens[at])) {
      if (!outcomeFits(outcome, counted.countable, role) || (at >= counted.number && at <= counted.last)) continue;
      const where = at < counted.number ? 'left' : 'right';
      if (where === 'right' && role === 'lose' && isLoser(view, counted, { at, outcome })) continue;
      if (where === 'right' && isAgent(view, counted, at)) continue;
      const active = isActive(view, at) && !isTaken(view, at, counted, all);
      const cost = where === 'left' ? leftCost({ view, counted, all, at, role, active }) : rightCost({ view, counted, all, at, role });
      if (cost <= LIMIT && (best === null || cost < best.cost))
        best = { cost, found: { outcome, role, at, where, active: active && role === 'act' } };
    }
  }
  return best ? { ...best.found, outcome: joinOutcomes(view, best.found) } : (carriedAway(view, counted) ?? amongThose(view, counted, all));
}

/** "Ten civilians killed, five of them children, and 40 wounded": what is said of a later count is not said of a part of the one before. */
function isBeyondPart({ tokens }: SentenceView, { number, last }: Counted, { at, all }: { at: number; all: readonly Counted[] }): boolean {
  const part = hasMark(tokens[number - 1], 'subset') || hasMark(tokens[number + 1], 'subset');
  if (!part || !all.some((other) => other.number < number && other.outcome !== 'missing')) return false;
  return tokens.slice(last + 1, at).some((token, i) => token.number !== undefined && !tokens.slice(last + 1, last + 1 + i).some(isVerb));
}

const isVerb = (token: Token) => hasMark(token, 'be') || hasMark(token, 'have');

/** "Two men mourn": who buries and mourns is not the dead; "were buried" are. */
const isLoser = (view: SentenceView, counted: Counted, { at, outcome }: { at: number; outcome: Outcome }): boolean =>
  !isPassive(view, at) && (outcome === 'killed' || (kindOfCountable(counted.countable) === 'person' && at > counted.last + 1));

const isPassive = ({ tokens }: SentenceView, at: number) => [1, 2].some((back) => hasMark(tokens[at - back], 'be'));

/** True where a word is what another count says of itself («100 были ранены»). */
const isOwnOfAnother = (at: number, counted: Counted, all: readonly Counted[]) =>
  all.some((other) => other !== counted && other.outcome !== null && at > other.number && at <= other.last);

function ownOutcome(view: SentenceView, counted: Counted): FoundOutcome {
  const found: FoundOutcome = {
    outcome: counted.outcome!,
    role: 'suffer',
    at: counted.outcomeAt ?? counted.last,
    where: 'own',
    active: false,
  };
  return { ...found, outcome: joinOutcomes(view, found) };
}

/** Forms that are passive by themselves: Russian short participles, Armenian verbs with -վ-. */
const PASSIVE = /(?:[еёая]н|[иыя]т)[аоы]?$|վ(?:ել|եց|եցին|ում|ած|եցան)/u;

/** A participle after «avoir», or a form that is not one, before its object. */
function isActive({ tokens, verbLast }: SentenceView, at: number): boolean {
  if (PASSIVE.test(tokens[at]!.text) || (verbLast && isPassiveVerb(tokens[at]!.text))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (hasMark(tokens[i], 'be')) return false;
    if (hasMark(tokens[i], 'have')) return true;
    if (tokens[i]!.number !== undefined || !tokens[i]!.word) break;
  }
  return true;
}

/** A participle right after another count is that one's («neuf camions arméniens détruits, six jeeps»). */
const isTaken = (view: SentenceView, at: number, counted: Counted, all: readonly Counted[]) =>
  !hasObject(view, at) &&
  all.some((other) => other !== counted && other.last < at && at - other.last <= 3 && other.number < counted.number);

/** "killed six and wounded 19": a verb that begins anew and has a number as its object. */
const hasObject = (view: SentenceView, at: number) =>
  (hasMark(view.tokens[at - 1], 'and') || view.tokens[at - 1]?.text === 'e') &&
  (view.tokens[at + 1]?.number !== undefined || isSome(view, at + 1)) &&
  (canAct(view, at) || outcomesOf(view.tokens[at]).some(({ role }) => role === 'lose'));

/** «a tué 70 soldats»: a participle that may be a noun as well, with what follows as its object. */
const canAct = ({ tokens }: SentenceView, at: number) => outcomesOf(tokens[at]).some(({ role }) => role === 'act');

const STAYING = 4;
const isStaying = ({ tokens }: SentenceView, at: number) => outcomesOf(tokens[at]).every(({ outcome }) => outcome === 'living');

interface Reach {
  view: SentenceView;
  counted: Counted;
  at: number;
  role: OutcomeRole;
}

function leftCost({ view, counted, all, at, role, active }: Reach & { all: readonly Counted[]; active: boolean }): number {
  const passive = role === 'suffer' || (role === 'act' && !active) || isTaken(view, at, counted, all);
  // «погибли девять жителей», «murieron nueve civiles»: the subject right after its verb
  const between = view.tokens.slice(at + 1, counted.number);
  const inverted =
    (role === 'suffer' || PASSIVE.test(view.tokens[at]!.text)) &&
    !(active && canAct(view, at)) &&
    between.every((token) => hasMark(token, 'be') || hasMark(token, 'have')) &&
    !isTaken(view, at, counted, all);
  return (
    distance(view, { from: at, to: beforeSource(view, counted.number, at), all, counted }) +
    LEFT +
    (passive && !inverted ? PASSIVE_ON_THE_LEFT : 0)
  );
}

function rightCost({ view, counted, all, at, role }: Reach & { all: readonly Counted[] }): number {
  const { tokens } = view;
  const passed = all.filter((other) => other.number > counted.last && other.last < at).length;
  let cost = distance(view, { from: afterAside(view, counted.last, at), to: at, all, counted }) + passed * PASSED;
  // "remain missing", «restent hospitalisés»
  if (role === 'suffer' && isStaying(view, at)) cost += STAYING;
  if (role === 'noun') cost += NOUN_ON_THE_RIGHT;
  // «…, վիրավորվել՝ 82-ը»
  const object = tokens[at + 1]?.text === '՝' ? at + 2 : at + 1;
  if ((role === 'act' && tokens[object]?.number !== undefined) || hasObject(view, at)) cost += OBJECT_OF_ITS_OWN;
  return cost;
}

/** Words between two tokens; what other counts of a list take up is free, boundaries and foreign numbers cost more. */
function distance(
  { tokens, clauses, depths }: SentenceView,
  { from, to, all, counted }: { from: number; to: number; all: readonly Counted[]; counted: Counted },
): number {
  let cost = (clauses[to]! - clauses[from]!) * CLAUSE;
  const depth = Math.min(depths[from]!, depths[to]!);
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!;
    if (depths[i]! > depth || all.some((other) => other !== counted && i >= other.number && i <= other.last)) continue;
    if (token.number !== undefined) cost += OTHER_NUMBER;
    else if (token.text === ',' || token.text === ':') cost += COMMA;
    else if (token.word && !hasMark(token, 'and') && !hasMark(token, 'of') && !hasMark(token, 'be') && !hasMark(token, 'have')) cost++;
  }
  return cost;
}

/** «tués et blessés» is one outcome, unless a number of its own stands between or after. */
function joinOutcomes({ tokens }: SentenceView, { outcome, at }: FoundOutcome): Outcome {
  if (outcome !== 'killed' && outcome !== 'wounded') return outcome;
  const wanted = outcome === 'killed' ? 'wounded' : 'killed';
  for (const step of [1, -1]) {
    let joined = false;
    for (let i = at + step; Math.abs(i - at) <= 4 && tokens[i] && tokens[i]!.number === undefined; i += step) {
      if (hasMark(tokens[i], 'and')) joined = true;
      else if (outcomesOf(tokens[i]).some((tag) => tag.outcome === wanted && tag.role !== 'noun')) {
        if (joined && tokens[i + 1]?.number === undefined) return 'killed-or-wounded';
        break;
      } else if (tokens[i]!.word && !hasMark(tokens[i], 'be')) break;
    }
  }
  return outcome;
}
