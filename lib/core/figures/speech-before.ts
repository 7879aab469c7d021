import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';

/**
 * Returns how a speaker tells a count: by the last verb of saying before it ("admits the loss of one and claims the destruction of
 * twelve"), else by the one that brings the speaker in.
 */
export function speechBefore({ tokens, clauses }: SentenceView, speaker: Speaker | null, number: number): Speaker['speech'] | null {
  if (!speaker || speaker.at >= number || speaker.speech === 'carried') return speaker?.speech ?? null;
  const later = tokens.findLast(
    ({ tags }, i) => i > speaker.at && i < number && clauses[i] === clauses[number] && tags.speech && tags.speech !== 'according',
  );
  return later?.tags.speech ?? speaker.speech;
}
