import { hasMark, type SentenceView } from './sentence-view.ts';

const ORDINAL = /^(?:first|second|latter|former|première|seconde|deuxième|erste|zweite|primera|segunda|первая|вторая)$/u;

/** Returns whether the subject of a verb is "the second" alone, at the head of its sentence: of the wars told before, where a topic asks. */
export function isOneOfWars({ tokens }: SentenceView, verb: number): boolean {
  const before = hasMark(tokens[verb - 1], 'have') ? verb - 2 : verb - 1;
  return before <= 1 && ORDINAL.test(tokens[before]?.text ?? '');
}
