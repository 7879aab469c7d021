import { hasMark, type SentenceView } from './sentence-view.ts';

/** Returns whether a number of people is left open at a token: "wounded others", «blessé d’autres». */
export const isSome = ({ tokens }: SentenceView, at: number): boolean =>
  hasMark(tokens[at], 'other') ||
  SOME.test(tokens[at]?.text ?? '') ||
  (OF_SOME.test(tokens[at]?.text ?? '') && tokens.slice(at + 1, at + 3).some((token) => hasMark(token, 'other')));
const SOME =
  /^(?:several|many|dozens|scores|some|numerous|plusieurs|nombreux|quelques|beaucoup|varios|muchos|algunos|decenas|mehrere|viele|einige|dutzende|несколько|многих|десятки)$/u;
const OF_SOME = /^(?:d|de|a)$/u;
