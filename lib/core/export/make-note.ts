import type { Occasion } from '../reading.ts';
import type { Note } from './note.ts';

// Hypothesis and the W3C examples take 32; a little more tells two like sentences apart.
const CONTEXT_LENGTH = 48;

/** What a note is made of; `claim` is the id of the claim noted, null where the mark itself is. */
export interface NoteCircumstances {
  occasion: Occasion;
  claim: string | null;
  id: string;
  /** ISO date and time, UTC. */
  notedAt: string;
  pack: { id: string; version: string };
}

/** Returns the note of a mark, or of one claim on its card. */
export function makeNote({ occasion, claim, id, notedAt, pack }: NoteCircumstances): Note {
  const { annotation, block, page } = occasion;
  const { start, end } = annotation;
  const figure = annotation.kind === 'figure' ? annotation : null;
  return {
    id,
    notedAt,
    page: { url: page.url, title: page.title, language: page.language, date: page.date },
    quote: {
      exact: block.slice(start, end),
      prefix: block.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: block.slice(end, end + CONTEXT_LENGTH),
    },
    position: { start, end },
    sentence: sentenceAround(block, start, end),
    kind: annotation.kind,
    concept: annotation.concept,
    figure: figure && { value: figure.value, unit: figure.unit, side: figure.side, claimedBy: figure.claimedBy },
    topic: figure?.topic ?? null,
    claim,
    pack,
  };
}

/** Says whether two notes keep the same passage of the same page: noting twice finds the first. */
export function isSamePassage(a: Note, b: Note): boolean {
  return (
    a.page.url === b.page.url && a.claim === b.claim && a.kind === b.kind && a.sentence === b.sentence && a.quote.exact === b.quote.exact
  );
}

function sentenceAround(block: string, start: number, end: number): string {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const first = segmenter.segment(block).containing(start);
  const last = segmenter.segment(block).containing(Math.max(start, end - 1));
  return block.slice(first?.index ?? 0, last ? last.index + last.segment.length : block.length).trim();
}
