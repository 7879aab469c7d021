import type { SentenceReading } from './figure-sources.ts';
import { outcomesOf } from './sentence-view.ts';
import { type Token, tagWords } from './tag-words.ts';
import { taggerOf } from './tagger-of.ts';
import type { Countable, Outcome } from './word-table.ts';

/** What the sentence before names without counting it. */
export interface NounsBefore {
  /** Each once, in order; a people by its name is `person`. */
  countables: readonly Countable[];
  outcomes: readonly Outcome[];
}

const NONE: NounsBefore = { countables: [], outcomes: [] };

/** Returns the countable nouns of the sentence before this one, of whatever paragraph; nothing for the first. */
export function nounsBefore({ sources, view }: SentenceReading): NounsBefore {
  const { text, language, sentences } = sources;
  const tagger = taggerOf(language);
  const before = sentences.findLast(({ end }) => end <= view.start);
  if (!before || !tagger || before.end - before.start > MAX_LENGTH) return NONE;
  const tokens = tagWords(text, before, [], tagger);
  return {
    countables: [...new Set(tokens.flatMap((token) => nounOf(token) ?? []))],
    outcomes: [...new Set(tokens.flatMap((token) => outcomesOf(token).map(({ outcome }) => outcome)))],
  };
}

/** Longer ones are lists and tables. */
const MAX_LENGTH = 600;

const nounOf = ({ tags }: Token): Countable | undefined => tags.countable ?? (tags.demonym ? 'person' : undefined);
