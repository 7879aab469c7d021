import type { Side, Value } from './pack/pack.ts';

/** What can be recognised in a text; `polity` is a place that is, or was, governed as a state. */
export type AnnotationKind = 'place' | 'polity' | 'person' | 'actor' | 'event' | 'wording' | 'figure';

/** How a figure relates to the positions on record; `topic-only` where values may not be compared. */
export type MatchGrade = 'same-figure' | 'other-figure' | 'topic-only';

/** What was recognised in a text. Offsets are UTF-16 code units, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  kind: Exclude<AnnotationKind, 'figure'>;
  /** Record id: `place:stepanakert`. */
  concept: string;
  /** True where a reader sees a mark. */
  painted: boolean;
}

/** A number with its counted noun. `start..end` covers modifier, number and noun. */
export interface Figure {
  start: number;
  end: number;
  kind: 'figure';
  concept: null;
  painted: boolean;
  /** Start of the first number to the end of the last one. */
  numberStart: number;
  numberEnd: number;
  value: Value;
  /** One of UNITS (figures/units.ts); `other` for anything else that is counted. */
  unit: string;
  /** Side that bears what is counted, null where not determined. */
  side: Side | null;
  /** Actor id; null for the page's own voice or an unknown speaker. */
  claimedBy: string | null;
  /** Best topic, null when no topic of any pack is asked. */
  topic: string | null;
  /** All topics answered, best first. */
  topics: string[];
  match: MatchGrade | null;
}

/** Anything recognised in a text; told apart by `kind`. */
export type Annotation = Mention | Figure;

/** One page as the core sees it: blocks of text in reading order, and what the page says of itself. */
export interface PageText {
  /** Blocks joined by "\n\n"; inside a block white space is one code unit for one of the source, line breaks are "\n". */
  text: string;
  /** BCP 47 primary language, null to find it out. */
  language: string | null;
  /** ISO date to day, month or year, or an interval "from/to"; null when unknown. */
  date: string | null;
  title: string | null;
  url: string | null;
}

/** Annotations sorted by start, longer first; empty when the page is not about the subject. */
export interface PageAnnotations {
  language: string;
  relevant: boolean;
  annotations: Annotation[];
}
