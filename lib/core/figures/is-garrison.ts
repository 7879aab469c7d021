import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const GARRISON = 100;
const REACH = 12;
const FORCE = /^(?:contingent|mission)$/;

/**
 * Returns whether many men or troops are those of a peacekeeping force that the clause names, by the word for its size or as what it consists of
 * («deux mille hommes : c’est l’effectif de la force de paix», "the Russian contingent numbers 1,960 men").
 */
export function isGarrison({ tokens }: SentenceView, { number, last, countable }: Counted, { value, min }: FoundNumber): boolean {
  if (countable !== 'soldier' || (value ?? min ?? 0) < GARRISON) return false;
  const near = tokens.slice(Math.max(0, number - REACH), last + REACH);
  const force =
    near.some((token) => hasMark(token, 'keeping')) ||
    (near.some(({ text }) => FORCE.test(text)) && near.some(({ tags }) => tags.side === 'russia'));
  return force && near.some(({ text }) => SIZE.test(text));
}

/** What says how large a force is. */
const SIZE =
  /^(?:effectif|effectifs|strength|size|numbers?|numbering|numbered|compte|comptait|comprend|comprenait|totalise|aligne|rassemble|réunit|consists?|comprises?|comprised|totals|totalling|dispose|disposait|fort|forte)$/;
