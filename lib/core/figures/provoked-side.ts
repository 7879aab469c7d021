import type { Side } from '../pack/pack.ts';
import { opponentOf, sameCamp, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import type { Counted } from './find-counted.ts';
import { isSetting } from './is-setting.ts';
import { partyOf } from './party-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const REASON =
  /^(?:after|following|follows|followed|over|response|retaliation|avenge|citing|cited|justified|justifies|blamed|après|suite|réponse|représailles|riposte|invoqu\p{L}*|justifi\p{L}*|nach|wegen|reaktion|vergeltung|begründet\p{L}*|tras|después|respuesta|represalia|justificó|после|ответ|из-за|связи)$/u;
const WHICH = /^(?:which|that|quoi|laquelle|lequel|dem|deren|lo|la|чего|этого)$/u;
const ASSAULT =
  /^(?:operations?|opérations?|operation\p{L}*|operaci\p{L}+|операци\p{L}+|offensive\p{L}*|ofensiva|наступлени\p{L}+|assault|assaut|attack|attaque|angriff|ataque)$/u;
const REASON_REACH = 14;
const HURT = ['killed', 'wounded', 'killed-or-wounded'];

/**
 * Returns who bears the losses that an attack is said to answer («lance une opération après la mort de quatre policiers»): the attacker; null
 * where no attack is answered, or where both are named.
 */
export function provokedSide(draft: Draft, reading: SentenceReading): Side | null {
  const { counted, found } = draft;
  const { view, sources } = reading;
  if (view.verbLast || !found || !HURT.includes(found.outcome)) return null;
  if (findReason(view, counted.number) === null && !opensWithReason(view, counted)) return null;
  const named = view.tokens.flatMap((_, i) => {
    const side = sideAt(view, i, sources.roster);
    const told = i < counted.last + 3 || opensWithReason(view, counted);
    return told && opponentOf(side) && !isSetting(view, i) ? [side!] : [];
  });
  if (named.length === 0) return partyOf(draft, reading);
  return named.every((side) => sameCamp(side, named[0]!)) ? named[0]! : null;
}

const PLEADS =
  /^(?:citing|justifying|retaliation|retaliating|response|avenging|invoquant|prétextant|représailles|riposte|réponse|vergeltung|reaktion|respuesta|represalia|alegando|ответ)$/u;

/** "Citing the deaths of two soldiers, Baku began an operation". */
function opensWithReason({ tokens }: SentenceView, { number, last }: Counted): boolean {
  const pleads = tokens.slice(0, Math.min(number, 3)).some(({ text }) => PLEADS.test(text));
  return pleads && tokens.slice(last + 1).some((token) => hasMark(token, 'attack') || ASSAULT.test(token.text));
}

/** The word before a count that gives it as the reason for an attack named before that word. */
function findReason({ tokens, clauses }: SentenceView, number: number): number | null {
  for (let i = number - 1; i >= Math.max(0, number - REASON_REACH) && clauses[i] === clauses[number]; i--) {
    if (!REASON.test(tokens[i]!.text) || WHICH.test(tokens[i + 1]?.text ?? '')) continue;
    return tokens.slice(0, i).some((token) => hasMark(token, 'attack') || ASSAULT.test(token.text)) ? i : null;
  }
  return null;
}
