import type { FoundNumber } from './find-numbers.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

/** Returns the number that «la seule route» stands for, one; null elsewhere and in apposition («le corridor, seule route entre …»), where it only describes. */
export function onlyRoad({ tokens }: SentenceView, at: number): FoundNumber | null {
  const token = tokens[at]!;
  if (!hasMark(token, 'only') || tokens[at + 1]?.tags.countable !== 'route') return null;
  if (tokens[at - 1]?.text === ',' || tokens[at - 2]?.text === ',') return null;
  return { start: token.start, end: token.end, value: 1, qualifier: 'exact', modifierStart: token.start, modifierEnd: token.end };
}
