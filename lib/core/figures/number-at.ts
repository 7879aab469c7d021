import type { SentenceReading } from './figure-sources.ts';
import type { FoundNumber } from './find-numbers.ts';
import { hasMark } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

/** Returns the number that a token stands for: written, an article, "a couple" or a denial («aucun»); null for none and for manners of speaking. */
export function numberAt({ sources, firstNumber, view }: SentenceReading, token: Token, at: number): FoundNumber | null {
  const written = token.number === undefined ? undefined : sources.numbers[firstNumber + token.number];
  // "not one bridge"
  if (written?.value === 1 && hasMark(view.tokens[at - 1], 'not')) return { ...written, value: 0 };
  if (written?.vague && (written.min! < MANY || hasMark(view.tokens[at - 1], 'zero'))) return null;
  if (written && (isAge(view.tokens, at, written) || isOffspring(view.tokens, at))) return null;
  if (token.number !== undefined) return written ?? null;
  if (hasMark(token, 'couple')) return { ...spanOf(token), value: 2, qualifier: 'approx' };
  const zero = hasMark(token, 'zero');
  if (!zero && (isOutOf(view.tokens, at) || ORDINAL.test(view.tokens[at + 1]?.text ?? ''))) return null;
  if (!zero && !hasMark(token, 'article')) return null;
  return { ...spanOf(token), value: zero ? 0 : 1, qualifier: 'exact', ...(zero ? {} : { article: true }) };
}

/** "A second helicopter" is the next one of a row. */
const ORDINAL =
  /^(?:second|third|fourth|fifth|deuxième|seconde?|troisième|quatrième|zweite[rns]?|dritte[rns]?|segund[oa]|tercer[ao]?|ikinci|üçüncü|втор(?:ая|ой|ое)|третий)$/;

const OLDEST = 110;
const SINGLE = /^(?:man|woman|soldier|conscript|shepherd|farmer|homme|femme|soldat|conscrit|person|personne)$/;

/** "A boy of twelve": one person, and the age. */
function isAge(tokens: readonly Token[], at: number, { value }: FoundNumber): boolean {
  const head = tokens[at - 2];
  const one = hasMark(tokens[at - 1], 'of') && hasMark(tokens[at - 3], 'article');
  if (!one || !head || !(head.tags.countable === 'child' || SINGLE.test(head.text))) return false;
  return !tokens[at + 1]?.tags.countable && value !== undefined && value < OLDEST;
}

/** "A father of three", «père de trois garçons»: the children of one who is spoken of. */
const isOffspring = (tokens: readonly Token[], at: number): boolean =>
  hasMark(tokens[at - 1], 'of') && PARENT.test(tokens[at - 2]?.text ?? '');
const PARENT = /^(?:father|mother|parent|père|mère|vater|mutter|padre|madre)$/;

const spanOf = ({ start, end }: Token) => ({ start, end, modifierStart: start, modifierEnd: end });

/** "Tens of thousands" is a figure, "dozens" is a manner of speaking. */
const MANY = 1000;

/** "One house in four", «un enfant sur cinq»: a share. */
const isOutOf = (tokens: readonly Token[], at: number): boolean =>
  [2, 3].some(
    (step) =>
      OUT_OF.test(tokens[at + step]?.text ?? '') &&
      SHARE.test(tokens[at + step + 1]?.text ?? '') &&
      // «un habitant de 76 ans»
      !hasMark(tokens[at + step + 2], 'year'),
  );
const OUT_OF = /^(?:in|sur|von|из|de|cada|every)$/;
const SHARE =
  /^(?:\d+|cada|every|two|three|four|five|six|ten|twenty|deux|trois|quatre|cinq|six|dix|vingt|zwei|drei|vier|fünf|sechs|zehn|dos|tres|cuatro|cinco|diez|двух|трех|четырех|пяти|десяти)$/;
