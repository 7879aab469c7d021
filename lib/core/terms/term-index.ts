import type { AnnotationKind } from '../annotation.ts';

/** Role of a word that is no name by itself: it makes one together with its neighbours. */
export type PartKind = 'head' | 'open' | 'close' | 'owner' | 'event-noun' | 'cue';

/** What a form leads to. */
export interface IndexedConcept {
  id: string;
  kind: Exclude<AnnotationKind, 'figure'> | PartKind;
  painted: boolean;
  /** Class of the place (city, river); empty for others. */
  class: string;
  /** True where a name of it is a sign that the page is about the subject. */
  sign: boolean;
}

/** One written form of a concept. */
export interface IndexedForm {
  concept: number;
  /** For every word: `0` any case, `1` capital, `2` all capitals. */
  caps: string;
  /** Number of words that the mention covers, counted from the start; 0 for all: "Agdam" of "Agdam district". */
  keep: number;
  /** Number of words before the name that the mention leaves out: "city of Aghdam". */
  skip: number;
}

/** Folded forms in a trie of arrays: data that can be built beforehand and shipped. */
export interface TermIndex {
  version: 1;
  concepts: IndexedConcept[];
  forms: IndexedForm[];
  languages: string[];
  trie: {
    /** By node: its unit, first child, next sibling, terminals and jumps; 0 for none. Node 0 is the root. */
    unit: ArrayLike<number>;
    child: ArrayLike<number>;
    sibling: ArrayLike<number>;
    terminal: ArrayLike<number>;
    jump: ArrayLike<number>;
  };
  /** Runs of [form, ending, language, risk], each after its length; a node's `terminal` is the place of the first of them. */
  terminals: ArrayLike<number>;
  /** Runs of [ending, node to go on from] after an inner word, each after its length; a node's `jump` is the place of the first. */
  jumps: ArrayLike<number>;
  /** Names of further packs, each a trie of its own over the same concepts, forms and languages; absent where there are none. */
  added?: readonly TermIndex[];
  /** Dates of events, by concept id: first and last day. */
  events: Record<string, { from: string; to: string | null }>;
}

/** Risks as numbers, safest first; `surname` counts only after a full mention of the same person. */
export const RISKS = ['safe', 'context', 'never-alone', 'surname'] as const;
/** Place of `safe` in RISKS. */
export const SAFE = 0;
/** Place of `context` in RISKS. */
export const CONTEXT = 1;
/** Place of `surname` in RISKS. */
export const SURNAME = 3;
