import { isWeapon } from './is-weapon.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

type Words = Pick<SentenceView, 'tokens' | 'mentions' | 'verbLast'>;

/**
 * Returns whether a name is of the place that was struck ("a strike on Baku", "the shelling of Baku", "Baku missile strike kills"): a capital, too, is
 * then a town and no government. `first` is the token its phrase begins with, `at` the name.
 */
export function isStruckPlace(view: Words, { first, at }: { first: number; at: number }): boolean {
  return view.mentions[at]?.kind === 'place' && (followsStrike(view.tokens, beforeTown(view.tokens, first)) || precedesStrike(view, at));
}

/** Returns whether an Armenian word names a town or capital, which is shelled and does not shell («Ստեփանակերտի հրետակոծություն»). */
export const isArmenianTown = ({ tokens, mentions }: Words, at: number): boolean =>
  (mentions[at]?.kind === 'place' && /^[ա-և]/u.test(tokens[at]!.text)) || ARMENIAN_CAPITAL.test(tokens[at]!.text);
const ARMENIAN_CAPITAL = /^(?:երեւան|բաք|ստեփանակերտ)/u;

/** Returns whether a token is a verb of striking in the past, with what follows for its object. */
export const strikes = (token: Token | undefined): boolean => token !== undefined && STRUCK.test(token.text);

const TOWN =
  /^(?:capital|city|town|village|capitale|ville|ciudad|pueblo|hauptstadt|stadt|столиц\p{L}*|город\p{L}*|central|downtown|separatist|main|regional)$/u;
const LINK = /^(?:of|de|d|,|the|la|['’])$/u;

/** Token before "the city of" and "the capital," before a name. */
function beforeTown(tokens: readonly Token[], first: number): number {
  let i = first - 1;
  if (/^['’]$/.test(tokens[i]?.text ?? '')) i--;
  if (LINK.test(tokens[i]?.text ?? '') && TOWN.test(tokens[i - 1]?.text ?? '')) i--;
  const isTown = TOWN.test(tokens[i]?.text ?? '');
  while (TOWN.test(tokens[i]?.text ?? '') || /^(?:the|la)$/.test(tokens[i]?.text ?? '') || (isTown && tokens[i]?.tags.side)) i--;
  return i;
}

const ON = /^(?:on|against|upon|at|in|near|sur|contre|auf|gegen|sobre|contra|a|по|на)$/u;
/** "strike on", where the words of one entry are one token. */
const STRIKE_ON = /^(?:air ?)?(?:strikes?|attacks?|raids?|assaults?)\s(?:on|against)$/u;
const OF = /^(?:of|de|d|von)$/u;
/** What "of" names the object of; "the attack of" a capital is its own. */
const BOMBING =
  /^(?:shelling|bombing|bombardment|bombardements?|pilonnages?|bombardeos?|beschuss|beschießung|bombardierung|bombardement|обстрел\p{L}*|бомбардировк\p{L}*)$/u;

/** "Missiles hit Baku, killing": verbs with the place for their object. */
const STRUCK =
  /^(?:hit|struck|shelled|bombed|bombarded|attacked|targeted|pounded|rocked|devastated|bombardé\p{L}*|frappé\p{L}*|touché\p{L}*|visé\p{L}*|pilonné\p{L}*|bombardeó|bombardearon|atacó|atacaron|alcanzó|alcanzaron|beschoss|beschossen|trafen?|bombardierten?|обстрелял\p{L}*|атаковал\p{L}*)$/u;
const STRIKING =
  /^(?:hits|hitting|strikes|striking|shells|shelling|bombs|bombing|bombards|bombarding|attacking|targets|targeting|pounds|pounding|rained on|fell on|landed in|обстрел\p{L}*|бомбардировк\p{L}*)$/u;

function followsStrike(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (STRIKE_ON.test(text) || STRUCK.test(text) || STRIKING.test(text)) return true;
  if (OF.test(text)) return BOMBING.test(tokens[at - 1]?.text ?? '');
  const strike = [1, 2, 3].find((back) => isStrikeNoun(tokens[at - back]));
  return ON.test(text) && strike !== undefined && tokens.slice(at - strike + 1, at).every(isWithWhat);
}

/** «con misiles», «à la roquette» */
const isWithWhat = (token: Token): boolean =>
  isWeapon(token.text) || /^(?:con|de|d|aux?|à|la|mit|with|by|dropped|fired|launched|aimed|massive|deadly|heavy|['’])$/u.test(token.text);

/** A headline's "Baku missile strike": one strike, or a word in -ing; "Baku strikes" is what Baku does. */
const ONE_STRIKE = /^(?:strike|attack|raid|air ?strike|bombing|bombardment|shelling|assault|blast|explosion)$/u;
const WEAPONS = 2;
/** «Bakıya raket zərbəsi»: no name of a capital ends so by itself. */
const DATIVE = /[aeə]$/;

function precedesStrike({ tokens, mentions, verbLast }: Words, at: number): boolean {
  let last = at;
  while (mentions[last + 1] && mentions[last + 1] === mentions[at]) last++;
  if (verbLast) return DATIVE.test(tokens[last]!.text) && tokens[last + 1] !== undefined && isWeapon(tokens[last + 1]!.text);
  for (let i = last + 1; i <= last + 1 + WEAPONS; i++) {
    if (ONE_STRIKE.test(tokens[i]?.text ?? '')) return true;
    if (!tokens[i] || !isWeapon(tokens[i]!.text)) return false;
  }
  return false;
}

const isStrikeNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.number === undefined && (isWeapon(token.text) || hasMark(token, 'attack'));
