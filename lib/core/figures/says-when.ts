import { hasMark } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

const SOME = /^(?:a|an|the|la|le|un|une|am|el|earlier|previously)$/;
const TIME =
  /^(?:day|days|week|month|night|morning|evening|hour|hours|earlier|before|previously|yesterday|veille|matin|soir|jour|jours|semaine|mois|hier|vortag|gestern|víspera|ayer|накануне|вчера|\p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u;

/** Returns whether a day is told from a token on: "a day earlier", «la veille», "on Monday". */
export const saysWhen = (tokens: readonly Token[], at: number): boolean =>
  TIME.test(tokens[at]?.text ?? '') ||
  ((SOME.test(tokens[at]?.text ?? '') || hasMark(tokens[at], 'stop')) && TIME.test(tokens[at + 1]?.text ?? '')) ||
  (SOME.test(tokens[at]?.text ?? '') && hasMark(tokens[at + 1], 'day'));
