import type { Roster } from './build-roster.ts';
import { introduce } from './introduce-speaker.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Introduction, Speaker } from './speaker.ts';

/**
 * Returns the speakers of a sentence with the stretch of each, in order. `previous` is who spoke last before it: a pronoun as subject
 * carries that speaker on. A stretch ends where the next speaker is named.
 */
export function findSpeakers(view: SentenceView, roster: Roster, previous: Speaker | null): Speaker[] {
  const found: Introduction[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const introduction = introduce({ view, roster, previous, found }, at);
    if (introduction) found.push(introduction);
  }
  return found.map((one, i) => stretch(view, one, { before: found[i - 1], next: found[i + 1] }));
}

/** How far the words of one speaker reach: up to the next, and back over what stands before a phrase that follows it. */
function stretch(view: SentenceView, one: Introduction, { before, next }: { before?: Introduction; next?: Introduction }): Speaker {
  const { first, last, after, ...rest } = one;
  const end = next ? next.first - 1 : view.tokens.length - 1;
  const unnamed = before?.speech === 'according' && before.actor === null && before.side === null;
  if (after) return { ...rest, from: before && !unnamed ? before.last + 1 : 0, to: before && !before.after && !unnamed ? last : end };
  return { ...rest, from: first, to: next && !next.after ? next.first - 1 : view.tokens.length - 1 };
}

/** Returns who says what a token is part of, null where nobody in the sentence does. */
export function speakerAt(speakers: readonly Speaker[], token: number): Speaker | null {
  const holding = speakers.filter(({ from, to }) => from <= token && token <= to);
  const preceding = holding.filter(({ at }) => at <= token);
  const nearest = preceding.at(-1) ?? holding[0] ?? null;
  // «selon un premier bilan» names nobody: who says so may come after
  const unnamed = nearest?.speech === 'according' && nearest.actor === null && nearest.side === null;
  return unnamed ? (holding.find((speaker) => speaker !== nearest) ?? nearest) : nearest;
}
