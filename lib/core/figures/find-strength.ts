import type { Side } from '../pack/pack.ts';
import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

const FORCE_REACH = 8;
const FORCE = 500;

/**
 * Returns the strength of a peacekeeping force, said without a noun ("the contingent, 900 strong", "the 2,000-strong force") or with one that only
 * says men («un contingent fort de 2 000 hommes»); null for anything else.
 */
export function findStrength(view: SentenceView, at: number, number: FoundNumber): Counted | null {
  if (number.article || (number.value ?? number.min ?? 0) < FORCE) return null;
  return ofForce(view, at) ?? beforeForce(view, at);
}

/** A force that keeps the peace, or that is called Russia's. */
const isForce = (tokens: readonly Token[], at: number) =>
  hasMark(tokens[at], 'keeping') ||
  tokens[at]?.tags.countable === 'peacekeeper' ||
  (FORCE_NOUN.test(tokens[at]?.text ?? '') && [at - 1, at + 1].some((beside) => tokens[beside]?.tags.side === 'russia'));
const FORCE_NOUN = /^(?:force|mission|contingent|kontingent|truppe|contingente|fuerza|контингент|силы)$/;

function ofForce({ tokens, clauses }: SentenceView, at: number): Counted | null {
  const last = strengthEnd(tokens, at);
  if (last === null) return null;
  const near = (_: Token, i: number) => i < at && i >= at - FORCE_REACH && clauses[i] === clauses[at] && isForce(tokens, i);
  const force = tokens.findLastIndex(near);
  if (force < 0 || tokens.slice(force, at).some((token) => token.number !== undefined)) return null;
  const plain = tokens.slice(force + 1, at).every((token) => !hasMark(token, 'be') && !hasMark(token, 'and') && !token.tags.outcomes);
  return plain || last === at ? { number: at, last, countable: 'peacekeeper', outcome: 'deployed', elliptic: false } : null;
}

const STRONG = /^(?:strong|stark|starke[nrs]?)$/;
const MEN = /^(?:men|soldiers|troops|servicemen|soldats|militaires|hommes|mann|hombres|efectivos|человек|kişi|nəfər)$/;

/** Last token of "900", "900 strong" or "900 men" where the phrase ends there; null for another noun. */
function strengthEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (STRONG.test(next?.text ?? '')) return at + 1;
  if (MEN.test(next?.text ?? '')) return tokens[at - 1]?.text === ',' || saysStrength(tokens, at) || limitedTo(tokens, at) ? at + 1 : null;
  if (limitedTo(tokens, at) && hasMark(next, 'stop')) return at;
  return next?.word ? null : next?.text === '-' ? null : at;
}

/** «Fort de 2 000 hommes» */
const saysStrength = (tokens: readonly Token[], at: number) =>
  [1, 2, 3].some((back) => /^(?:fort|forte|strength|stärke|численностью)$/.test(tokens[at - back]?.text ?? ''));

/** "Fixed at 1,960 in the statement", «limité à 1 960 hommes». */
const limitedTo = (tokens: readonly Token[], at: number) =>
  LIMITED.test(tokens[at - 2]?.text ?? '') && LIMIT.test(tokens[at - 1]?.text ?? '');
const LIMITED =
  /^(?:fixed|set|capped|limited|pegged|put|kept|agreed|fixée?s?|limitée?s?|plafonnée?s?|arrêtée?s?|établie?s?|fijad[oa]|limitad[oa])$/;
const LIMIT = /^(?:at|to|on|à|en|a)$/;

/** "The 2,000-strong Russian peacekeeping force", «die 2000 Mann starke Friedenstruppe». */
function beforeForce({ tokens }: SentenceView, at: number): Counted | null {
  const strong = [at + 1, at + 2].find((i) => STRONG.test(tokens[i]?.text ?? ''));
  if (strong === undefined) return null;
  const force = [1, 2, 3].map((step) => strong + step).find((i) => isForce(tokens, i));
  return force === undefined ? null : { number: at, last: force, countable: 'peacekeeper', outcome: 'deployed', elliptic: false };
}

/** Returns whose force a strength is of, where a word beside the force says so; null for any other count. */
export function strengthSide({ tokens }: SentenceView, { countable, outcome, number, last }: Counted): Side | null {
  if (countable !== 'peacekeeper' || outcome !== 'deployed') return null;
  const near = tokens.slice(Math.max(0, number - FORCE_REACH - 2), last + 2);
  return near.some(({ tags }) => tags.side === 'russia') ? 'russia' : null;
}
