import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

const ASIDE = 9;

/** Returns the comma that opens a source right before a number («погибли, по словам X, шесть»); else the number. */
export function beforeSource({ tokens }: SentenceView, number: number, floor: number): number {
  if (tokens[number - 1]?.text !== ',') return number;
  const open = tokens.findLastIndex(({ text }, i) => i < number - 1 && i >= number - 1 - ASIDE && text === ',');
  const source = tokens.slice(open + 1, number - 1).some(({ tags }) => tags.speech === 'according');
  return open > floor && source ? open : number;
}

/** Returns the comma that closes a remark on a noun, without number, verb or event («7 600 personnes, femmes et enfants, ont fui»); else the noun. */
export function afterAside({ tokens }: SentenceView, last: number, at: number): number {
  if (tokens[last + 1]?.text !== ',') return last;
  const close = tokens.findIndex(({ text }, i) => i > last + 1 && text === ',');
  if (close < 0 || close >= at || close - last > ASIDE) return last;
  const aside = tokens.slice(last + 2, close);
  const plain = aside.every(
    (token) => token.word && !outcomesOf(token).length && !hasMark(token, 'have') && !hasMark(token, 'be') && !token.tags.speech,
  );
  return plain ? close : last;
}
