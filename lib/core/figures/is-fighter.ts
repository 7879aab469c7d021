import { FIRE } from './is-weapon.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import { INSTITUTION_ACTORS } from './words/institution-words.ts';

const ARMIES = new Set(Object.values(INSTITUTION_ACTORS).flatMap(({ army }) => army ?? []));
const BESIDE_FIRE = 2;

/** Returns whether a side is named as an army or for its fire: it is told of, and says nothing of whose institution counts. */
export const isFighter = ({ tokens, mentions }: SentenceView, at: number): boolean =>
  ARMIES.has(mentions[at]?.concept ?? '') ||
  tokens.slice(at + 1, at + 1 + BESIDE_FIRE).some((token) => hasMark(token, 'army') || hasMark(token, 'attack') || FIRE.test(token.text));
