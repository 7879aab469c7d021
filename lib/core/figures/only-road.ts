import type { FoundNumber } from './find-numbers.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

/** Returns the number that «la seule route» stands for, one; null elsewhere and in apposition («le corridor, seule route entre …»), where it only describes. */
export function onlyRoad({ tokens }: SentenceView, at: number): FoundNumber | null {
  const token = tokens[at]!;
  const sole =
    hasMark(token, 'only') ||
    (ONE.test(token.text) && tokens.slice(Math.max(0, at - LEFT_REACH), at).some(({ text }) => LEAVES.test(text)));
  if (!sole || tokens[at + 1]?.tags.countable !== 'route') return null;
  if (tokens[at - 1]?.text === ',' || tokens[at - 2]?.text === ',') return null;
  return { start: token.start, end: token.end, value: 1, qualifier: 'exact', modifierStart: token.start, modifierEnd: token.end };
}

const LEFT_REACH = 8;
/** "Leaves the Armenians one road to the outside world" */
const LEAVES =
  /^(?:leav(?:es?|ing)|left|remains?|remained|laiss\p{L}+|reste|restait|lässt|ließ|bleibt|blieb|deja|dejó|queda|quedó|остал\p{L}+|оставл\p{L}+)$/u;
const ONE = /^(?:one|eine|einzige|una|одна|одну)$/;
