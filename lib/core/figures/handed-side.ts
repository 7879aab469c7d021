import type { Side } from '../pack/pack.ts';
import { opponentOf, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { namedBefore } from './find-doer.ts';
import { isArticle } from './find-voice.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

const HANDED =
  /^(?:handed|handed over|handed back|sent home|sent back|returned|given back|turned over|transferred|ceded|repatriated|released|remise?s?|rendue?s?|restituée?s?|rétrocédée?s?|transférée?s?|cédée?s?|rapatriée?s?|livrée?s?|entregad[oa]s?|devuelt[oa]s?|cedid[oa]s?|übergeben|zurückgegeben|передан\p{L}*|возвращен\p{L}*)$/u;
const TO = /^(?:to|à|au|aux|a|al|an)$/u;
const HANDED_REACH = 12;
const TO_REACH = 4;

/** Returns who bears what is handed over to a side that the sentence names: its own people and dead come home, places were the other's; null for anything else. */
export function handedSide({ counted, found }: Draft, { view, sources }: SentenceReading): Side | null {
  const kind = kindOfCountable(counted.countable);
  if (!found || (kind === 'place' ? found.outcome !== 'taken' : kind !== 'person' || !HOME.includes(found.outcome))) return null;
  const { tokens, clauses } = view;
  const named = receiverBefore(view, counted.number);
  if (named) return kind === 'place' ? opponentOf(named) : named;
  if (view.verbLast) return takerBefore(view, { from: counted.last + 1, verb: found.at, place: kind === 'place' });
  if (kind === 'person' && isExchanged(tokens, counted.number)) {
    const own = namedBefore({ view, counted, roster: sources.roster });
    if (own) return own;
  }
  const given = tokens
    .slice(Math.max(0, counted.number - GIVEN_REACH), counted.number)
    .some(({ text }) => HANDED.test(text) || GIVES.test(text));
  if (given) {
    const side = receiverAfter({ view, sources }, counted.last);
    if (side) return kind === 'place' ? opponentOf(side) : side;
  }
  for (let i = counted.last + 1; i <= counted.last + HANDED_REACH && clauses[i] === clauses[counted.number]; i++) {
    if (!HANDED.test(tokens[i]!.text)) continue;
    const side = receiverAfter({ view, sources }, i);
    if (side) return kind === 'place' ? opponentOf(side) : side;
  }
  return null;
}

const EXCHANGE = /^(?:exchange|return|échange|retour|austausch|gegenzug|cambio|обмен|karşiliğinda|müqabilində|դիմաց)$/u;

/** "Handed over maps in exchange for 15 captives": its own. */
const isExchanged = (tokens: readonly Token[], at: number): boolean =>
  [2, 3].some((back) => EXCHANGE.test(tokens[at - back]?.text ?? '')) || EXCHANGE.test(tokens[at - 1]?.text ?? '');

/** "handed 15 prisoners to Yerevan": the verb before what it hands over. */
const GIVES =
  /^(?:hands? over|returns?|gave|gives|remet|remettent|rend|rendent|restitue|livre|rapatrie|entregó|devolvió|entrega|übergab|übergibt|вернул\p{L}*|передал\p{L}*)$/u;
const GIVEN_REACH = 4;

/** The side named after "to" behind a token, null for none. */
function receiverAfter({ view, sources }: Pick<SentenceReading, 'view' | 'sources'>, from: number): Side | null {
  const { tokens } = view;
  for (let k = from + 1; k <= from + TO_REACH && k < tokens.length; k++) {
    if (!TO.test(tokens[k]!.text) && !hasMark(tokens[k], 'to')) continue;
    const name = isArticle(tokens[k + 1]?.text ?? '') ? k + 2 : k + 1;
    const side = tokens[name] ? sideAt(view, name, sources.roster) : null;
    if (opponentOf(side)) return side;
  }
  return null;
}

const GAVE = /^(?:передал\p{L}*|вернул\p{L}*|возвратил\p{L}*|отдал\p{L}*)$/u;
const DATIVE_RU = /^(?:армении|азербайджану|еревану|армянам|азербайджанцам)$/u;
const GAVE_REACH = 5;

/** «Баку передал Армении 15 пленных»: whom the verb before gives them to. */
function receiverBefore({ tokens }: SentenceView, number: number): Side | null {
  const from = Math.max(0, number - GAVE_REACH);
  const gave = tokens.findLastIndex(({ text }, i) => i >= from && i < number && GAVE.test(text));
  const to = gave < 0 ? undefined : tokens.slice(gave + 1, number).find(({ text }) => DATIVE_RU.test(text));
  const side = to?.tags.side;
  return side === 'armenia' || side === 'armenian' || side === 'azerbaijan' ? side : null;
}

const GIVEN = /^(?:qaytar|iade|geri ver|təhvil|teslim|veril|devr)/;
const DATIVE = /(?:stan|baycan|tərəf|taraf)\p{L}*[aə]$/u;

/** «Azərbaycana qaytarıldı», «Ermenistan'a iade edildi»: where the verb comes last, who takes it stands before it. */
function takerBefore({ tokens }: SentenceView, { from, verb, place }: { from: number; verb: number; place: boolean }): Side | null {
  if (!GIVEN.test(tokens[verb]!.text)) return null;
  for (let i = verb - 1; i >= from; i--) {
    const { side } = tokens[i]!.tags;
    if (side !== 'azerbaijan' && side !== 'armenia' && side !== 'armenian') continue;
    const ending = /^['’]$/.test(tokens[i + 1]?.text ?? '') ? (tokens[i + 2]?.text ?? '') : null;
    if (ending === null ? DATIVE.test(tokens[i]!.text) : /^y?[aeə]$/.test(ending)) return place ? opponentOf(side) : side;
  }
  return null;
}

const HOME = ['captured', 'found', 'killed', 'missing'];
