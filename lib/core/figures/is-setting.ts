import type { Mention } from '../annotation.ts';
import { STATES_AND_CAPITALS } from '../terms/subject-concepts.ts';
import { standsThere } from './find-noun-side.ts';
import { isConjunction } from './find-voice.ts';
import { isStruckPlace, strikes } from './is-struck-place.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

/** Returns whether a name says where something happened, or against whom: a preposition other than "of", or an attack of it, stands right before it. */
export function isSetting({ tokens, mentions, verbLast }: SentenceView, at: number): boolean {
  let i = at;
  while (i > 0 && (mentions[i - 1] ? mentions[i - 1] === mentions[at] : isAttribute(tokens[i - 1]!))) i--;
  const before = tokens[i - 1];
  if (hasMark(before, 'of') && isTown(mentions[at]) && tokens.slice(Math.max(0, i - 3), i - 1).some((token) => hasMark(token, 'attack')))
    return true;
  if (isConjunction(before?.text ?? '')) return false;
  // "said Armenian forces lost": what follows a verb of saying is told, and no place
  if (before?.tags.speech && before.tags.speech !== 'according') return false;
  if (standsThere({ tokens, mentions }, at) || strikes(before) || isStruckPlace({ tokens, mentions, verbLast }, { first: i, at }))
    return true;
  return (
    (hasMark(before, 'stop') && !hasMark(before, 'that') && !hasMark(before, 'of')) ||
    hasMark(before, 'against') ||
    TO.test(before?.text ?? '') ||
    LOCATIVE.test(before?.text ?? '')
  );
}

/** Prepositions before whom a verb reaches. */
const TO = /^(?:a|al|à|aux?)$/u;
const LOCATIVE =
  /^(?:outside|inside|beyond|above|behind|towards?|opposite|below|along|off|hors|devant|derrière|außerhalb|bei|nahe|nördlich|südlich|fuera|cerca|под|над|близ|возле|около|вблизи)$/u;

/** "The shelling of" a town hits it; "the offensive of" a state, or of its capital, is its own. */
const isTown = (mention: Mention | null | undefined) => mention?.kind === 'place' && !STATES_AND_CAPITALS.has(mention.concept);

const isAttribute = (token: Token) =>
  token.tags.side !== undefined || /^(?:le|la|les|l|the|el|los|las|der|die|das|den|dem|['’])$/.test(token.text);
