import type { Side } from '../pack/pack.ts';
import { type BearerSearch, sideAt } from './bearer-search.ts';
import { hasMark } from './sentence-view.ts';

const COST = /^(?:costs?|costing|coût\p{L}*|gekostet|kostet\p{L}*|cost(?:ó|aron|ado)|сто[иь]\p{L}*|обошл\p{L}*)$/u;
const COST_REACH = 6;
const PAYER_REACH = 4;

/** Returns whom a war or battle cost what is counted ("cost Azerbaijan 2,783 soldiers", «a coûté 2 900 soldats à Erevan»), null where nothing is said to have cost it. */
export function costSide({ view, counted, roster }: BearerSearch): Side | null {
  const { tokens } = view;
  for (let i = counted.number - 1; i >= Math.max(0, counted.number - COST_REACH) && !tokens[i]!.tags.speech; i--) {
    if (!COST.test(tokens[i]!.text)) continue;
    for (let k = i + 1; k < counted.number; k++) if (sideAt(view, k, roster)) return sideAt(view, k, roster);
    for (let k = counted.last + 2; k <= counted.last + PAYER_REACH && k < tokens.length; k++)
      if ((hasMark(tokens[k - 1], 'to') || hasMark(tokens[k - 2], 'to')) && sideAt(view, k, roster)) return sideAt(view, k, roster);
  }
  return null;
}
