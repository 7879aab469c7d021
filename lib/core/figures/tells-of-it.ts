import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Voice } from './speaker.ts';
import type { Token } from './tag-words.ts';

const HEAD_REACH = 4;

/** Nouns that a name stands before as whose they are. */
const HEAD =
  /^(?:army|armies|forces|force|troops|units|soldiers|military|servicemen|side|shelling|fire|drones?|missiles?|rockets?|artillery|strikes?|airstrikes?|aircraft|attacks?|tanks|gunfire|bombardment)$/u;

/**
 * Returns whether a name after a verb of saying has a verb of its own ("said Armenian forces shelled", "adding Armenia lost"): it is then the subject of
 * what is told, and not who tells it.
 */
export function tellsOfIt({ tokens, mentions }: SentenceView, { at }: Voice): boolean {
  let i = at;
  while (mentions[i + 1] && mentions[i + 1] === mentions[at]) i++;
  i++;
  for (let skipped = 0; skipped < HEAD_REACH && isPartOfName(tokens[i]); skipped++) i++;
  return isOwnVerb(tokens[i]);
}

const isPartOfName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^['’]?s?$/.test(token.text) || HEAD.test(token.text) || /ly$|^(?:also|then|again|already|not)$/.test(token.text));

const IRREGULAR =
  /^(?:hit|struck|shot|lost|took|began|broke|fell|fled|left|brought|sent|fought|came|went|made|held|set|did|does|will|would|could|may|might|must|should|can|kept|withdrew|drove|blew|put|gave|let|sank|retook|overran)$/u;

const isOwnVerb = (token: Token | undefined): boolean =>
  token?.word === true &&
  token.number === undefined &&
  (hasMark(token, 'have') ||
    hasMark(token, 'be') ||
    IRREGULAR.test(token.text.split(' ')[0]!) ||
    /[a-z]{2}ed$/.test(token.text.split(' ')[0]!) ||
    outcomesOf(token).some(({ role }) => role === 'lose' || role === 'act'));
