import type { SentenceReading } from './figure-sources.ts';
import { firstEndingAfter, hasMark, outcomesOf } from './sentence-view.ts';
import { type Token, tagWords } from './tag-words.ts';
import { taggerOf } from './tagger-of.ts';
import type { Countable, Outcome, SideWord } from './word-table.ts';

/** What the sentence before names without counting it. */
export interface NounsBefore {
  /** Each once, in order; a people by its name is `person`. */
  countables: readonly Countable[];
  outcomes: readonly Outcome[];
  /** Side that an adjective beside each gives; none for those of several sides. */
  sides: ReadonlyMap<Countable, SideWord>;
}

const NONE: NounsBefore = { countables: [], outcomes: [], sides: new Map() };

/** Returns the countable nouns of the sentence before this one, of whatever paragraph; nothing for the first. */
export function nounsBefore({ sources, view }: SentenceReading): NounsBefore {
  const { text, language, sentences } = sources;
  const tagger = taggerOf(language);
  const before = sentences[firstEndingAfter(sentences, view.start) - 1];
  if (!before || !tagger || before.end - before.start > MAX_LENGTH) return NONE;
  const tokens = tagWords(text, before, [], tagger);
  return {
    countables: [...new Set(tokens.flatMap((token) => nounOf(token) ?? []))],
    outcomes: [...new Set(tokens.flatMap((token) => outcomesOf(token).map(({ outcome }) => outcome)))],
    sides: sidesOf(tokens),
  };
}

function sidesOf(tokens: readonly Token[]): Map<Countable, SideWord> {
  const sides = new Map<Countable, SideWord>();
  const unclear = new Set<Countable>();
  tokens.forEach((token, at) => {
    const noun = nounOf(token);
    const side =
      token.tags.side ?? [at - 1, at + 1, ofNext(tokens, at)].map((beside) => tokens[beside]?.tags.side).find((one) => one !== undefined);
    if (!noun || !side) return;
    if (sides.has(noun) && sides.get(noun) !== side) unclear.add(noun);
    sides.set(noun, side);
  });
  for (const noun of unclear) sides.delete(noun);
  return sides;
}

/** Longer ones are lists and tables. */
const MAX_LENGTH = 600;

/** The token after "of the". */
function ofNext(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (hasMark(tokens[next], 'of') || tokens[next]?.text === "'" || tokens[next]?.text === '’') next++;
  return next;
}

const nounOf = ({ tags }: Token): Countable | undefined => tags.countable ?? (tags.demonym ? 'person' : undefined);
