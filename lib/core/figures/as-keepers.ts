import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import { isIrregular } from './is-irregular.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

/**
 * Returns a count of men, troops or officers as one of peacekeepers where the clause says that they are: a force whose size it is («deux mille
 * hommes : c’est l’effectif de la force de paix»), or one that lost them; any other count as it is.
 */
export function asKeepers(view: SentenceView, counted: Counted, number: FoundNumber): Counted {
  if (isIrregular(view, counted)) return counted;
  if (isLoss(view.tokens, counted)) return { ...counted, countable: 'peacekeeper' };
  return isGarrison(view, counted, number) ? { ...counted, countable: 'peacekeeper', outcome: counted.outcome ?? 'deployed' } : counted;
}

const GARRISON = 100;
const REACH = 12;
const FORCE = /^(?:contingent|mission)$/;

function isGarrison({ tokens }: SentenceView, { number, last, countable }: Counted, { value, min }: FoundNumber): boolean {
  if (countable !== 'soldier' || (value ?? min ?? 0) < GARRISON) return false;
  const near = tokens.slice(Math.max(0, number - REACH), last + REACH);
  const others = near.some(({ tags }) => tags.side !== undefined && tags.side !== 'russia');
  const russian = near.some(({ text }) => FORCE.test(text)) && (!others || near.some(({ tags }) => tags.side === 'russia'));
  return (russian || near.some((token) => hasMark(token, 'keeping'))) && near.some(({ text }) => SIZE.test(text));
}

/** What says how large a force is. */
const SIZE =
  /^(?:effectif|effectifs|strength|size|numbers?|numbering|numbered|compte|comptait|comprend|comprenait|totalise|aligne|rassemble|réunit|consists?|comprises?|comprised|totals|totalling|dispose|disposait|fort|forte|réduit|réduite|reduced|shrunk|cut|down)$/;

const LOSS_REACH = 5;

/** "Russian peacekeepers lost five men", "two officers of the peacekeeping force". */
function isLoss(tokens: readonly Token[], { number, last, countable }: Counted): boolean {
  if (countable === 'officer')
    return hasMark(tokens[last + 1], 'of') && tokens.slice(last + 2, last + 5).some((token) => hasMark(token, 'keeping'));
  if (countable !== 'soldier') return false;
  const before = tokens.slice(Math.max(0, number - LOSS_REACH), number);
  const lose = before.findIndex((token) => outcomesOf(token).some(({ role }) => role === 'lose'));
  return lose > 0 && before.slice(0, lose).some((token) => hasMark(token, 'keeping') || token.tags.countable === 'peacekeeper');
}
