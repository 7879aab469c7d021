import { annotate } from '../../lib/core/annotate.ts';
import type { Engine } from '../../lib/core/build-engine.ts';
import type { Passage } from './passage.ts';
import { mergeScores, type Score } from './score.ts';
import { scorePassage } from './score-passage.ts';

/** Scores by language, French first, then English, then the others by code; then French and English together, the others, all. */
export type ScoresByLanguage = Map<string, Score>;

const MAIN_LANGUAGES = ['fr', 'en'];

/** Annotates every passage with its own language and date, and returns the scores by language and together. */
export function evaluatePassages(passages: readonly Passage[], engine: Engine): ScoresByLanguage {
  const scored = passages.map((page) => ({ language: page.language, score: scoreOne(page, engine) }));
  const languages = [...new Set(scored.map(({ language }) => language))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const isMain = (language: string) => MAIN_LANGUAGES.includes(language);
  const groups: [string, (language: string) => boolean][] = [
    ...languages.map((one): [string, (language: string) => boolean] => [one, (language) => language === one]),
    ['fr+en', isMain],
    ['others', (language) => !isMain(language)],
    ['all', () => true],
  ];
  const sum = (belongs: (language: string) => boolean) =>
    mergeScores(scored.filter(({ language }) => belongs(language)).map(({ score }) => score));
  return new Map(groups.map(([name, belongs]) => [name, sum(belongs)]));
}

function scoreOne(page: Passage, engine: Engine): Score {
  const { text, language, date } = page;
  return scorePassage(page, annotate({ text, language, date, title: null, url: null }, engine).annotations);
}

const rank = (language: string) => (MAIN_LANGUAGES.includes(language) ? MAIN_LANGUAGES.indexOf(language) : MAIN_LANGUAGES.length);
