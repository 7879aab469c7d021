import type { Figure } from '../annotation.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const FEW = 9;

/** Returns whether a figure of time or roads is kept though no topic asks: days of a blockade, a number of wars, several roads beside a name or aid. */
export function isAlwaysKept(view: SentenceView, { unit, value, numberStart }: Figure): boolean {
  if (unit === 'days_of_blockade') return true;
  const few = value.min !== null && value.min <= FEW;
  const at = view.tokens.findIndex(({ end }) => end > numberStart);
  const words = view.tokens.slice(at, at + 4);
  if (unit === 'wars') return few && value.min! > 1 && !words.some(({ text }) => NO_COUNT_OF_WARS.test(text));
  const named = view.mentions.some((mention) => mention !== null) || view.tokens.some((token) => hasMark(token, 'aid'));
  return unit === 'supply_routes' && few && value.min! > 1 && named;
}

/** "Two world wars", "two conflict zones" */
const NO_COUNT_OF_WARS = /^(?:war|conflict|guerre|conflit|world|mondiales?)$/;
