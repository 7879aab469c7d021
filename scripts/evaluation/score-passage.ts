import type { Annotation } from '../../lib/core/annotation.ts';
import type { Passage } from './passage.ts';
import { overlaps } from './same-answer.ts';
import { emptyScore, mergeScores, type Score } from './score.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreMentions } from './score-mentions.ts';

/** Returns the score of what was found on one annotated page. On a trap page everything found is a fault, but for what is permitted. */
export function scorePassage(page: Passage, annotations: readonly Annotation[]): Score {
  if (page.trap) return scoreTrap(page, annotations);
  const figures = annotations.filter((one) => one.kind === 'figure');
  const mentions = annotations.filter((one) => one.kind !== 'figure');
  return { ...mergeScores([scoreMentions(page, mentions), scoreFigures(page, figures)]), pages: 1 };
}

function scoreTrap(page: Passage, annotations: readonly Annotation[]): Score {
  const score = { ...emptyScore(), trapPages: 1 };
  for (const one of annotations) {
    if (one.kind !== 'figure' && page.permitted.some((span) => overlaps(one, span))) continue;
    score.faults[one.kind === 'figure' ? 'trapFigures' : 'trapTerms']++;
    score.notes.push(`${page.id} (trap) annotated «${page.text.slice(one.start, one.end)}» ${one.concept ?? one.kind}`);
  }
  return score;
}
