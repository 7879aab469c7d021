import type { Outlet, Side, Source, Value } from '../pack/pack.ts';
import type { Picture } from './build-picture.ts';

/** Our own words in the language they were found in; `language` differs from the interface's where they fell back. */
export interface ShownText {
  text: string;
  language: string;
}

/** A name or quotation in its own language, to be marked with `lang`. */
export interface ForeignText {
  text: string;
  language: string;
}

/** A source as cards name it. */
export interface SourceLine {
  id: string;
  outlet: Outlet;
  /** Outlet of the text that this one translates, null when it is no translation or that is not known. */
  original: Outlet | null;
  language: string;
  translation: Source['translation'];
  published: Source['published'];
  url: string | null;
  /** Title of the imported pack that it comes from; absent for the bundled one. */
  pack?: ShownText;
  /** What is known of the document itself: whose it is and how that was found out. */
  note: ShownText;
}

/** Who makes a statement. */
export interface SpeakerLine {
  /** Actor id, null for the article's own voice and unnamed speakers. */
  actor: string | null;
  name: ForeignText | null;
  side: Side | null;
  as: 'named' | 'implied' | 'article';
}

/** One place where a statement is made: a claim of the pack, ready to show. */
export interface MentionLine {
  claim: string;
  speaker: SpeakerLine;
  source: SourceLine;
  /** Verbatim and in the source's language; null where only the paraphrase is shipped. */
  quotation: ForeignText | null;
  paraphrase: ShownText;
  /** Agency or channel that carried it. */
  relay: string | null;
  /** Date as of which it speaks, null when it does not say. */
  asOf: string | null;
  stance: 'asserts' | 'denies' | 'reports';
  certain: boolean;
  /** Address of the sentence itself (a text fragment), null where the source has no address. */
  address: string | null;
}

/** One independent assertion, told by `first`, the claim with the best-named speaker; `repeats` are the others that make it, oldest first. */
export interface StatementModel {
  first: MentionLine;
  repeats: MentionLine[];
  /** What it answers; null where that is the title of the card. */
  question: ShownText | null;
}

/** One answer to a question, with the statements that give it. */
export interface PositionModel {
  id: string;
  label: ShownText;
  unit: string | null;
  /** Side that bears what is counted. */
  side: Side | null;
  value: Value | null;
  /** By date, then claimant. */
  statements: StatementModel[];
}

/** The two parties whose voices are counted on every card; armenia and nk lie within `armenian`. */
export type Party = 'azerbaijan' | 'armenian';

/** What a card rests on. */
export interface Basis {
  /** Titles of the imported packs that the articles come from, in order of their first; absent where all are the bundled one's. */
  packs?: ShownText[];
  /** Articles by language, most first. */
  articles: { language: string; count: number }[];
  /** First and last known date of the articles; null when none is dated. */
  from: string | null;
  to: string | null;
  /** Different speakers by side, in the order of the sides' ids. */
  speakers: { side: Side; count: number }[];
  /** Articles that speak in their own voice. */
  ownVoice: number;
  /** Parties with no statement in these articles; one of two: the card is one-sided. */
  silent: Party[];
}

/** A question in a list, with its answers in short. */
export interface TopicLine {
  id: string;
  /** Title of the imported pack that asks it and gives all answers; absent for the bundled one. */
  pack?: ShownText;
  question: ShownText;
  from: string;
  to: string;
  /** In the order of the topic card. */
  positions: { id: string; label: ShownText; unit: string | null; value: Value | null; sides: Side[]; statements: number }[];
}

/** A figure that the reader noted from a page: kept apart from the positions of the packs, and never counted among their sources. */
export interface NotedLine {
  /** Id of the note. */
  note: string;
  value: Value;
  unit: string;
  side: Side | null;
  /** The page's own words. */
  words: ForeignText;
  /** Null for the page's own voice, an unknown speaker, or one that only `speakerWords` names. */
  speaker: SpeakerLine | null;
  /** Who says it in the reader's words, null where the reader named nobody. */
  speakerWords: string | null;
  /** As the page names it, else its host. Its address stays behind: a card lies in the process of another page. */
  outlet: string;
  /** ISO date that the page gives for itself, null where it gives none. */
  date: string | null;
  /** ISO date and time, UTC. */
  notedAt: string;
  /** True where it was noted from the page that the card stands on. */
  here: boolean;
}

/** A question with all its answers. */
export interface TopicDetail {
  id: string;
  /** As in a list. */
  pack?: ShownText;
  question: ShownText;
  title: ShownText;
  summary: ShownText;
  from: string;
  to: string;
  cumulative: boolean;
  /** By unit, value, date, claimant; positions without unit or value come last. */
  positions: PositionModel[];
  /** What the reader noted on it, by the pages' dates; empty where nothing. */
  noted: NotedLine[];
  picture: Picture;
  /** Questions of the same event or day that look alike and must not be compared with this one. */
  mirrors: TopicLine[];
  basis: Basis;
}
