import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

/** Words for the end of things, which armies use of the other's soldiers. */
const DESTROYED =
  /^(?:destroy(?:ed|s)|annihilated|eliminated|liquidated|wiped out|neutrali[sz]ed|anéanti|anéantis|détruit|détruits|éliminés?|liquidés?|neutralisés?|vernichtet|ausgeschaltet|liquidiert|aniquilado|aniquilados|eliminados?|abatidos?|уничтожен[оы]?|уничтожил[аио]?|ликвидирован[оы]?|нейтрализован[оы]?)$/u;
const REACH = 12;
const VERB_REACH = 4;
const LEFT_REACH = 3;

/** Returns what is meant where soldiers are said to be "destroyed", perhaps in quotation marks: that they were killed. Null for anything else. */
export function struckDown({ tokens, clauses }: SentenceView, { countable, number, last }: Counted): FoundOutcome | null {
  if (countable !== 'soldier') return null;
  const after = tokens.findIndex(({ text }, i) => i > last && i <= last + REACH && clauses[i] === clauses[number] && DESTROYED.test(text));
  // "in the post when it was destroyed": another verb between says what they did
  const verb = tokens.findIndex((token, i) => i > last && (hasMark(token, 'be') || hasMark(token, 'have')));
  if (after > 0 && verb > 0 && after - verb <= VERB_REACH && tokens.slice(verb, after).some((token) => hasMark(token, 'be')))
    return { outcome: 'killed', role: 'suffer', at: after, where: 'right', active: false };
  const before = tokens.findLastIndex(({ text }, i) => i < number && i >= number - LEFT_REACH && DESTROYED.test(text));
  if (before < 0 || clauses[before] !== clauses[number]) return null;
  const active = !hasMark(tokens[before - 1], 'be');
  return { outcome: 'killed', role: 'act', at: before, where: 'left', active };
}
