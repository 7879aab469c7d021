/** A stretch of text. Offsets are UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A name or wording that an annotator marked. */
export interface GoldTerm extends Span {
  surface: string;
  /** `place:stepanakert`; only what follows the last colon is compared. */
  concept: string;
  type: 'place' | 'polity' | 'person' | 'actor' | 'event' | 'lexis';
  /** A capital or state that stands for its government: the place is as good an answer as the government. */
  metonym?: boolean;
  /** A name that is one side's word: marked as a wording, it is not an extra one. */
  loaded?: boolean;
}

/** A figure that an annotator read. The `…_ok` lists hold every defensible answer and replace the plain field. */
export interface GoldFigure extends Span {
  surface: string;
  /** The number alone; two spans for a range. */
  spans: Span[];
  /** One number, or both ends; an end of null is open, a value of null is unknown. */
  value: number | [number, number | null] | null;
  qualifier: string | null;
  unit: string;
  unit_ok?: string[];
  /** The side that bears what is counted. */
  side: string | null;
  side_ok?: (string | null)[];
  /** The one who says so; `outlet` for the page's own voice. */
  attribution: string | null;
  attribution_ok?: (string | null)[];
  /** Absent where the annotator did not judge it; null where it answers none. */
  topic?: string | null;
  topic_ok?: (string | null)[];
}

/** One annotated page: its passages joined by a blank line, and what is to be found in them. */
export interface Passage {
  id: string;
  language: string;
  date: string | null;
  /** True for a page about something else, on which nothing may be marked. */
  trap: boolean;
  text: string;
  terms: GoldTerm[];
  figures: GoldFigure[];
  /** Numbers that are no figures: dates, times, ages, models. */
  distractors: Span[];
  /** Where an annotation is neither right nor wrong. */
  permitted: Span[];
}
