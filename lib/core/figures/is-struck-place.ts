import { isWeapon } from './is-weapon.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

/**
 * Returns whether a name is of the place that was struck ("a strike on Baku", "the shelling of Baku", "Baku missile strike kills"): a capital, too, is then a
 * town and no government. `first` is the token its phrase begins with, `at` the name.
 */
export function isStruckPlace(
  { tokens, mentions }: Pick<SentenceView, 'tokens' | 'mentions'>,
  { first, at }: { first: number; at: number },
): boolean {
  if (mentions[at]?.kind !== 'place') return false;
  return followsStrike(tokens, first) || precedesStrike(tokens, mentions, at);
}

const ON = /^(?:on|against|upon|at|of|in|near|sur|contre|de|d|auf|gegen|von|sobre|contra|a|по|на)$/u;
/** "strike on", where the words of one entry are one token. */
const STRIKE_ON = /^(?:air ?)?(?:strikes?|attacks?|raids?|assaults?)\s(?:on|against)$/u;

function followsStrike(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (STRIKE_ON.test(before?.text ?? '')) return true;
  if (STRIKES.test(before?.text ?? '')) return true;
  const strike = [2, 3, 4].find((back) => isStrikeNoun(tokens[first - back]));
  return ON.test(before?.text ?? '') && strike !== undefined && tokens.slice(first - strike + 1, first - 1).every(isWithWhat);
}

/** "Missiles hit Baku, killing": verbs with the place for their object. */
const STRIKES =
  /^(?:hit|hits|hitting|struck|strikes|striking|shelled|shells|shelling|bombed|bombs|bombing|bombarded|bombards|bombarding|attacked|attacks|attacking|targeted|targets|targeting|pounded|pounds|pounding|rocked|devastated|rained on|fell on|landed in|bombardé\p{L}*|frapp(?:é|ée|ent|ait|ant)|touché|pilonné\p{L}*|visé|bombardeó|bombardearon|atacó|atacaron|golpeó|alcanzó|alcanzaron|beschoss|beschossen|trafen?|bombardierten?|обстрелял\p{L}*|атаковал\p{L}*|ударил\p{L}*)$/u;

/** «con misiles», «à la roquette» */
const isWithWhat = (token: Token): boolean =>
  isWeapon(token.text) ||
  /^(?:con|de|d|aux?|à|la|mit|with|by|dropped|fired|launched|aimed|massive|deadly|heavy|central|['’])$/u.test(token.text);

/** A headline's "Baku missile strike": one strike, or a word in -ing; "Baku strikes" is what Baku does. */
const ONE_STRIKE = /^(?:strike|attack|raid|air ?strike|bombing|bombardment|shelling|assault|blast|explosion)$/u;
const WEAPONS = 2;

function precedesStrike(tokens: readonly Token[], mentions: SentenceView['mentions'], at: number): boolean {
  let last = at;
  while (mentions[last + 1] && mentions[last + 1] === mentions[at]) last++;
  for (let i = last + 1; i <= last + 1 + WEAPONS; i++) {
    if (ONE_STRIKE.test(tokens[i]?.text ?? '')) return true;
    if (!tokens[i] || !isWeapon(tokens[i]!.text)) return false;
  }
  return false;
}

const isStrikeNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.number === undefined && (isWeapon(token.text) || hasMark(token, 'attack'));
