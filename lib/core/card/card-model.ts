import type { MatchGrade } from '../annotation.ts';
import type { Evidence, Side, Value, Wording } from '../pack/pack.ts';
import type {
  Basis,
  ForeignText,
  MentionLine,
  Party,
  ShownText,
  SourceLine,
  SpeakerLine,
  StatementModel,
  TopicDetail,
  TopicLine,
} from './topic-model.ts';

/** What the page says of itself where the mark stands. */
export interface CardPage {
  /** BCP 47 primary language of the page. */
  language: string;
  url: string | null;
  /** ISO date or interval "from/to"; null when unknown. */
  date: string | null;
  /** The marked words as they stand on the page. */
  text: string;
  /** The sentence or block around them, null when not taken along. */
  sentence: string | null;
  /** The outlet as the page names itself, null when it does not. */
  outlet: string | null;
}

/** How the figure of the page was read; what "why is this marked" tells. */
export interface FigureReading {
  value: Value;
  unit: string;
  side: Side | null;
  claimedBy: SpeakerLine | null;
  grade: MatchGrade | null;
  /** `near`: not a recorded figure, and not far enough from one to speak of a difference. */
  relation: 'matches' | 'near' | 'differs' | 'not-compared' | 'not-recorded';
}

interface CardCommon {
  /** Title of the imported pack that describes the place, person, event or wording; absent for the bundled one and for questions. */
  pack?: ShownText;
  /** Language of the interface, in which own texts were chosen. */
  language: string;
  page: CardPage;
  /** Questions that the subject belongs to: those with most answers first, then by date and text. A figure's further ones by date. */
  topics: TopicLine[];
}

/** Forms of a place as one side writes it. */
export interface PlaceNames {
  side: 'armenian' | 'azerbaijan' | 'shared';
  /** In the interface's language where there is such a form. */
  name: ForeignText;
  /** In the script of that side, null where none is recorded or it is the same. */
  native: ForeignText | null;
  evidence: Evidence;
  /** True where the page uses this side's form. */
  onPage: boolean;
  /** The page's own words where they differ from `name`: another form of that side, or an inflected one. */
  pageForm: ForeignText | null;
}

/** A place or polity: its names, who held it, what the sources call it. */
export interface PlaceCardModel extends CardCommon {
  kind: 'place';
  id: string;
  placeKind: string;
  title: string;
  /** The form on the page first, then the others in alphabetical order. */
  names: PlaceNames[];
  /** Side without a name of its own, null when each has one or nothing is recorded. */
  nameless: Party | null;
  /** Former and other forms in the interface's language, alphabetical. */
  otherForms: { text: string; language: string; side: PlaceNames['side'] | null; historical: boolean }[];
  /**
   * Verified facts only, oldest first; empty: not recorded; null for a polity, which nobody holds. `holder` null: neither side alone, or
   * where `beside` what happened while an earlier fact still held, such as the presence of a third party.
   */
  control: { from: string; to: string | null; holder: Side | null; beside: boolean; note: ShownText }[] | null;
  /** Start of the oldest fact where that does not reach back before 1988: what was earlier is said to be not recorded. Null otherwise. */
  unrecordedBefore: string | null;
  /** Forms that the sources use, alphabetical, with the sources that use each. */
  inSources: { form: ForeignText; sources: SourceLine[] }[];
  note: ShownText;
  basis: Basis;
}

/** A figure of the page with the question it answers. */
export interface FigureCardModel extends CardCommon {
  kind: 'figure';
  reading: FigureReading;
  /** Null where no topic asks for this figure. */
  topic: TopicDetail | null;
}

/** A question opened from a list; the same as a figure card without a figure of the page. */
export interface TopicCardModel extends CardCommon {
  kind: 'topic';
  topic: TopicDetail;
}

/** A wording: who uses it, what others say instead, where the sources have it. */
export interface WordingCardModel extends CardCommon {
  kind: 'wording';
  id: string;
  /** Who uses the form on the page; a record may hold forms of several sides for one thing. */
  usedBy: Wording['usedBy'];
  /** Main forms of that user in the page's language, alphabetical. */
  forms: ForeignText[];
  /** The same thing as others say it; empty: not recorded. */
  counterparts: { id: string; usedBy: Wording['usedBy']; forms: ForeignText[] }[];
  note: ShownText;
  /** Claims whose quotation holds a form of the same user, and no other word that the record has for the thing; oldest first. */
  uses: MentionLine[];
  basis: Basis;
}

/** A person, office or institution and what is on record from it. */
export interface PersonCardModel extends CardCommon {
  kind: 'person';
  id: string;
  actorKind: 'person' | 'office' | 'institution';
  name: ForeignText;
  /** The name in other languages, alphabetical by language tag; forms that need a companion word are left out. */
  otherNames: ForeignText[];
  side: Side | null;
  role: ShownText;
  from: string | null;
  to: string | null;
  /** What is on record from this claimant: by question, each with its statements oldest first. */
  statements: StatementModel[];
  /** Questions in whose statements others name this actor, those with a statement of its own left out; ordered as `topics`. */
  spokenOf: TopicLine[];
  basis: Basis;
}

/** An event: when, and what each side calls it. */
export interface EventCardModel extends CardCommon {
  kind: 'event';
  id: string;
  name: ForeignText;
  from: string;
  to: string | null;
  /** By the side's id; names of one side alphabetically. `gloss`: what the words mean, null where they need no translation. */
  calledBy: { side: Side; names: (ForeignText & { gloss: ShownText | null })[] }[];
  /** The word on the page where that is itself one that a side uses, null otherwise. */
  wording: { usedBy: Wording['usedBy']; note: ShownText } | null;
  note: ShownText;
  basis: Basis;
}

/** All that a card shows: plain JSON, so that it can travel by message. */
export type CardModel = PlaceCardModel | FigureCardModel | TopicCardModel | WordingCardModel | PersonCardModel | EventCardModel;
