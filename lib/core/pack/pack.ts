/**
 * The shape of a pack: one JSON document of sourced records. Ids are unique within a pack.
 * Dates are ISO 8601 to the precision that is known ("2020", "2020-09", "2020-09-27").
 */
export interface Pack {
  formatVersion: 1;
  id: string;
  /** Semantic version of the content. */
  version: string;
  title: Text;
  about: Text;
  madeBy: string;
  madeOn: string;
  licence: string;
  sources: Source[];
  actors: Actor[];
  places: Place[];
  events: PackEvent[];
  wordings: Wording[];
  topics: Topic[];
  claims: Claim[];
}

/** Our own voice in several languages. English is always there; others fall back to it visibly. */
export interface Text {
  en: string;
  fr?: string;
  hy?: string;
  az?: string;
  ru?: string;
  tr?: string;
}

/** Who bears a figure, or for whom an actor speaks. `armenian` is undivided: armenia and nk lie within it. */
export type Side = 'azerbaijan' | 'armenia' | 'nk' | 'armenian' | 'russia' | 'turkey' | 'eu' | 'third-party' | 'both' | 'each' | 'none';

/** How sure a record is: seen in a source, general knowledge, or doubtful. */
export type Evidence = 'verified' | 'well-known' | 'unsure';

/** `context` forms count only with a second sign of the subject on the page, `never-alone` only with a companion word. */
export type Risk = 'safe' | 'context' | 'never-alone';

/** One written form of a name or wording. */
export interface Name {
  text: string;
  /** BCP 47 tag of the language the form is written in. */
  language: string;
  /** Whose form it is; for wordings `usedBy`. Null where it says nothing about sides. */
  side: 'armenian' | 'azerbaijan' | 'shared' | 'both' | 'outlet' | 'turkey' | null;
  era: 'current' | 'historical';
  risk: Risk;
  /** Inflected forms that the rules of lib/core/terms do not make. */
  inflected?: string[];
  evidence: Evidence;
}

/** Who published a source, and how sure that is: `stated` in it, else a guess of high or low certainty. */
export interface Outlet {
  /** Null where the document does not say and nothing outside it tells. */
  name: string | null;
  certainty: 'stated' | 'high' | 'low' | 'unknown';
}

/** One document that claims are taken from. */
export interface Source {
  id: string;
  /** File name of the document, null for sources without one. */
  document: string | null;
  url: string | null;
  outlet: Outlet;
  /** Outlet of the text that this one translates. */
  original?: Outlet;
  language: string;
  translation: 'none' | 'human' | 'machine' | 'unknown';
  published: { date: string | null; precision: 'day' | 'month' | 'year' | 'none'; basis: 'stated' | 'inferred' };
  note: Text;
}

/** A person, office or institution that speaks or is spoken of. */
export interface Actor {
  id: string;
  kind: 'person' | 'office' | 'institution';
  side: Side | null;
  role: Text;
  /** Start of the role, null or absent when not recorded. */
  from?: string | null;
  to?: string | null;
  names: Name[];
}

/** Who held a place for a time; `from` is the first day. */
export interface PlaceControl {
  from: string;
  /** Null: still so when the pack was made. */
  to: string | null;
  /** Null where the record speaks of presence or of nobody's control. */
  holder: Side | null;
  note: Text;
  evidence: Evidence;
}

/** The pair of names to show a reader of one language; null where that side has no name of its own. */
export interface DisplayNames {
  armenian: string | null;
  azerbaijani: string | null;
}

/** A place, or a polity. */
export interface Place {
  /** `place:` or `polity:` id. */
  id: string;
  /** city, town, village, district, region, river, road, site, polity and the like. */
  kind: string;
  names: Name[];
  /** By language of the interface; absent languages fall back to en. Empty for undisputed places. */
  display: Partial<Record<string, DisplayNames>>;
  /** [longitude, latitude] in degrees, approximate; null when not recorded. */
  coordinates: [number, number] | null;
  control: PlaceControl[];
  note: Text;
  notToBeConfused?: string[];
}

/** Something that happened, from its first day to its last; `to` null while it goes on. */
export interface PackEvent {
  id: string;
  from: string;
  to: string | null;
  names: Name[];
  /** `gloss`: what the words mean, in quotation marks, since they are the side's and not ours. */
  calledBy: { side: Side; text: string; language: string; gloss?: Text }[];
  note: Text;
}

/** Words that one side has for a thing and another has not. */
export interface Wording {
  id: string;
  forms: Name[];
  usedBy: 'azerbaijan' | 'armenian' | 'both' | 'turkey' | 'outlet';
  /** Wording ids of what the other side says for the same thing. */
  counterparts: string[];
  note: Text;
}

/** How exact a number is said to be. */
export type Qualifier = 'exact' | 'approx' | 'at_least' | 'at_most';

/** The numbers as written: `at_least` has max null, `at_most` has min null; clock times count minutes from midnight. */
export interface Value {
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
}

/** One answer to a topic; groups the claims that give it. */
export interface Position {
  /** `<topic id>/<short id>`. */
  id: string;
  label: Text;
  /** One of UNITS (figures/units.ts); null where the answer is not a number. */
  unit: string | null;
  /** Side that bears what is counted. */
  side: Side | null;
  value: Value | null;
}

/** A question on which sources take positions. */
export interface Topic {
  id: string;
  question: Text;
  title: Text;
  summary: Text;
  event: string | null;
  /** First and last day of what is asked, inclusive. */
  from: string;
  to: string;
  place: string | null;
  /** True: a running total up to a date; false: what happened within from..to. */
  cumulative: boolean;
  /** False keeps a topic out of lists, never out of search. */
  display: boolean;
  /** Topics that look alike and are not rivals; stated on both. */
  mirrors: string[];
  positions: Position[];
}

/** Where a claim stands in its document. */
export interface Quote {
  /** Verbatim, null where only offsets and digest are shipped. */
  exact: string | null;
  /** UTF-16 offsets into the document, end exclusive. */
  start: number;
  end: number;
  /** SHA-256, lower-case hex, of the UTF-8 bytes of that span. */
  sha256: string;
}

/** One assertion by one claimant in one source. */
export interface Claim {
  id: string;
  topic: string;
  position: string;
  source: string;
  /** Null where there is no document. */
  quote: Quote | null;
  claimant: {
    /** Actor id, null for the article's own voice and for unnamed speakers. */
    actor: string | null;
    side: Side | null;
    /** named in the sentence, implied by its context, or the article's own voice. */
    as: 'named' | 'implied' | 'article';
  };
  /** Agency or channel that carried the claim. */
  relay?: string;
  value: Value | null;
  /** Date as of which the claim speaks. */
  asOf: string | null;
  stance: 'asserts' | 'denies' | 'reports';
  certain: boolean;
  paraphrase: Text;
  seen: 'page' | 'excerpt' | null;
  /** Claim whose statement this one says again. */
  repeats: string | null;
}
