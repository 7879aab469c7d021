import type { Annotation } from '../annotation.ts';
import type { Occasion, PageInfo, SelectedPassage } from '../reading.ts';
import type { Note, NoteDraft, NotedFigure, NotedPage } from './note.ts';
import { pageAddress } from './page-address.ts';

// Hypothesis and the W3C examples take 32; a little more tells two like sentences apart.
const CONTEXT_LENGTH = 48;

/** What a draft becomes a note with. */
export interface NoteCircumstances {
  id: string;
  /** ISO date and time, UTC. */
  notedAt: string;
  pack: { id: string; version: string };
}

/** Returns the note of a confirmed draft. */
export function makeNote(draft: NoteDraft, { id, notedAt, pack }: NoteCircumstances): Note {
  return { id, notedAt, changedAt: notedAt, ...draft, pack };
}

/** Returns the draft of a mark, or of one claim on its card; `claim` is the id of the claim noted, null where the mark itself is. */
export function draftMark({ annotation, block, blockStart, page }: Occasion, claim: string | null): NoteDraft {
  const { start, end } = annotation;
  return { ...draftPassage({ page, block, blockStart, start, end }), ...readAnnotation(annotation), claim };
}

/** Returns the draft of words in which nothing was recognised. */
export function draftPassage({ page, block, blockStart, start, end }: SelectedPassage): NoteDraft {
  return {
    page: notedPage(page),
    quote: {
      exact: block.slice(start, end),
      prefix: block.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: block.slice(end, end + CONTEXT_LENGTH),
    },
    position: blockStart === null ? null : { start: blockStart + start, end: blockStart + end },
    sentence: sentenceAround(block, start, end),
    kind: 'statement',
    concept: null,
    figure: null,
    topic: null,
    claim: null,
    remark: '',
    tags: [],
  };
}

/** Returns what a note keeps of an annotation. */
export function readAnnotation(annotation: Annotation): Pick<NoteDraft, 'kind' | 'concept' | 'figure' | 'topic'> {
  const { kind, concept } = annotation;
  if (annotation.kind !== 'figure') return { kind, concept, figure: null, topic: null };
  const { value, unit, side, claimedBy, topic } = annotation;
  const figure: NotedFigure = { value, unit, side, claimedBy, speaker: null, edited: false };
  return { kind, concept, figure, topic };
}

/** Equal words may stand twice in one sentence ("22 killed … and 22 killed"): as much on either side tells them apart. */
const TELLING_LENGTH = 16;

/** Returns what is the same of notes of the same passage of the same page, and of no others. */
export function passageKey({ page, claim, kind, sentence, quote }: NoteDraft): string {
  const around = [quote.prefix.slice(-TELLING_LENGTH), quote.suffix.slice(0, TELLING_LENGTH)];
  return JSON.stringify([page.url, claim, kind, sentence, quote.exact, ...around]);
}

/** Says whether two notes keep the same passage of the same page: noting twice finds the first. */
export function isSamePassage(a: NoteDraft, b: NoteDraft): boolean {
  return passageKey(a) === passageKey(b);
}

function notedPage({ url, title, outlet, language, date }: PageInfo): NotedPage {
  return { url: pageAddress(url), title, outlet, language, date };
}

function sentenceAround(block: string, start: number, end: number): string {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const first = segmenter.segment(block).containing(start);
  const last = segmenter.segment(block).containing(Math.max(start, end - 1));
  return block.slice(first?.index ?? 0, last ? last.index + last.segment.length : block.length).trim();
}
