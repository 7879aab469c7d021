import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from '../../lib/core/build-engine.ts';
import { evaluatePassages, type ScoresByLanguage } from './evaluate-passages.ts';
import { readPassages } from './read-passages.ts';
import { type DocumentScore, scoreDocuments } from './score-documents.ts';
import { type NumberScore, scoreNumberSets } from './score-number-cases.ts';

/** The project's own annotated passages. */
export const OWN_PASSAGES = resolve(import.meta.dirname, '../../tests/specs/passages');

/** Everything that is measured; null where the set is not at hand. */
export interface Evaluation {
  own: ScoresByLanguage;
  development: ScoresByLanguage | null;
  numbers: NumberScore[] | null;
  documents: DocumentScore | null;
}

/** Returns the scores over the project's own passages and over the sets of a shared folder. */
export function runEvaluation(engine: Engine, shared: string | null): Evaluation {
  const within = (...parts: string[]) => {
    const path = shared === null ? null : join(shared, ...parts);
    return path !== null && existsSync(path) ? path : null;
  };
  const [development, numbers] = [within('eval', 'dev'), within('eval', 'numbers')];
  return {
    own: evaluatePassages(readPassages(OWN_PASSAGES), engine),
    development: development === null ? null : evaluatePassages(readPassages(development), engine),
    numbers: numbers === null ? null : scoreNumberSets(numbers),
    documents: shared === null ? null : scoreDocuments(shared, engine),
  };
}
