import { saysWhen } from './says-when.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

/**
 * Returns whether a number without a noun says an earlier count anew: "the ten we reported", «les dix annoncés», "that number was 50 the day before",
 * "up from 49 a day before", "it is now 31".
 */
export const saysAnew = (view: SentenceView, at: number): boolean =>
  isRetold(view.tokens, at) || isThatNumber(view, at) || isFormer(view.tokens, at) || isNow(view.tokens, at);

const THE = /^(?:the|those|les|aux|ces|los|las|die)$/;
/** «annoncés», «anunciados» */
const REPORTED = /(?:és|ées|ad[oa]s)$/;
const PAST = /ed$/;
const TELLER = /^(?:we|they|it|he|she|officials|authorities|que|qu|die|wir)$/;
const TOLD_REACH = 5;

/** "The ten we reported": an article, no noun, and who told it. */
function isRetold(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!THE.test(tokens[at - 1]?.text ?? '') || !next?.word) return false;
  if (next.tags.speech)
    return REPORTED.test(next.text) || (PAST.test(next.text) && isNoSubject(tokens[at - 2]) && saysWhen(tokens, at + 2));
  if (!TELLER.test(next.text)) return false;
  const clause = tokens.slice(at + 2, at + 2 + TOLD_REACH);
  const end = clause.findIndex(({ word, tags }) => (!word && !tags.side) || tags.countable !== undefined);
  return (end < 0 ? clause : clause.slice(0, end)).some(({ tags }) => tags.speech !== undefined);
}

/** "Twice the 16 reported", not "the two reported that". */
const isNoSubject = (token: Token | undefined) =>
  token?.word === true && !hasMark(token, 'and') && !hasMark(token, 'break') && !hasMark(token, 'that') && !token.tags.speech;

/** "Up from 49 a day before", «contre 16 la veille». */
const isFormer = (tokens: readonly Token[], at: number): boolean =>
  FORMER.test(tokens[at - 1]?.text ?? '') && saysWhen(tokens, at + 1) && !hasMark(tokens[at + 1], 'day');
const FORMER = /^(?:from|contre|gegenüber|frente a|против)$/;

const NOW = /^(?:now|désormais|maintenant|jetzt|nun|ahora|теперь|now stands)$/;

/** "It is now 31". */
function isNow(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens.slice(Math.max(0, at - 4), at);
  return (!next?.word || hasMark(next, 'stop')) && before.some(({ text }) => NOW.test(text)) && IT.test(before[0]?.text ?? '') === true;
}
const IT = /^(?:it|il|elle|sie|er|он|она|оно)$/;

const THAT = /^(?:that|this|ce|cette|diese[rs]?|esa|esta|ese|este|эта|этот|это|bu|həmin|այդ|այս)$/;
const NUMBER_REACH = 9;
/** «sayı 50 olarak açıklanmıştı», «war die Zahl mit 50 angegeben worden» */
const GIVEN_AS = /^(?:olarak|kimi|որպես|էր|angegeben|beziffert|gemeldet)$/;
const AS = /^(?:angegeben|beziffert|gemeldet|olarak|idi|kimi|էր|որպես|bei|unter|la|le|auf|jeudi|hier|yesterday)$/;

/** "That number was 50", «ce chiffre était de 50», «bu sayı 50 olarak verilmişti». */
function isThatNumber({ tokens, clauses }: SentenceView, at: number): boolean {
  const next = tokens[at + 1];
  const open = !next?.word || hasMark(next, 'stop') || AS.test(next.text);
  if (!open || next?.number !== undefined) return false;
  for (let i = at - 1; i > 0 && i >= at - NUMBER_REACH && clauses[i] === clauses[at] && tokens[i]!.number === undefined; i--)
    if (hasMark(tokens[i], 'total') && (THAT.test(tokens[i - 1]!.text) || GIVEN_AS.test(next?.text ?? ''))) return true;
  return false;
}
