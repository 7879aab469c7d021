import type { Side } from '../pack/pack.ts';
import { opponentOf } from './bearer-search.ts';
import type { SentenceReading } from './figure-sources.ts';
import type { BareSearch } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { outcomeFits } from './name-unit.ts';
import { firstEndingAfter, hasMark, outcomesOf } from './sentence-view.ts';
import { type Token, tagWords } from './tag-words.ts';
import { taggerOf } from './tagger-of.ts';
import type { Countable, Outcome } from './word-table.ts';

const HOW_MANY = /(?<!\p{L})(?:how many|combien|wie ?viele|cuánt[oa]s|сколько|kaç|neçə|քանի)(?!\p{L})/iu;
const NONE = /^(?:none|not one|no one|aucune?|pas une? seule?|zéro|keine[rns]?|kein einziger|ningun[oa]|ни одного|ни один)(?!\p{L}).*$/isu;
/** Answers that one question may have, each a sentence. */
const ANSWERS = 5;
const LONGEST = 400;
const NOUN_REACH = 5;

interface Asked {
  countable: Countable;
  outcome: Outcome;
  /** Who lost it, where the question says so. */
  side: Side | null;
}

/** Returns what a bare number at the start of a sentence counts that answers "How many …?" right before, or goes on with such answers; null elsewhere. */
export function findAnswer(reading: SentenceReading, at: number, { number }: BareSearch): Counted | null {
  const { tokens } = reading.view;
  if (!opensWithNumber(tokens, at, number.modifierStart) || (number.article && !hasMark(tokens[at + 1], 'only'))) return null;
  const asked = questionBefore(reading);
  if (!asked) return null;
  const last = hasMark(tokens[at + 1], 'only') ? at + 1 : at;
  return { number: at, last, countable: asked.countable, outcome: asked.outcome, elliptic: true };
}

/** Returns whose loss an answer counts, null for any other count. */
export function answerSide(reading: SentenceReading, { number, elliptic }: Counted): Side | null {
  const { sources, firstNumber, view } = reading;
  const found = sources.numbers[firstNumber + (view.tokens[number]!.number ?? 0)];
  return elliptic && opensWithNumber(view.tokens, number, found?.modifierStart ?? 0) ? (questionBefore(reading)?.side ?? null) : null;
}

/** "Two, the ministry says", «Un seul, rétorque Bakou», "At least four.": nothing before it, and a comma or the end after it. */
function opensWithNumber(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens.slice(0, at).some(({ word, start }) => word && start < from)) return false;
  const next = tokens[hasMark(tokens[at + 1], 'only') ? at + 2 : at + 1];
  return !next?.word && (next === undefined || /^[,.;:!–—]$/.test(next.text));
}

/** What the last question before asks for the number of, where only answers stand between. */
function questionBefore({ sources, view }: SentenceReading): Asked | null {
  const { text, sentences, language, numbers } = sources;
  const tagger = taggerOf(language);
  const here = firstEndingAfter(sentences, view.start);
  for (let i = here - 1; tagger && i >= Math.max(0, here - ANSWERS); i--) {
    const { start, end } = sentences[i]!;
    const said = text.slice(start, end).trimEnd();
    if (said.length > LONGEST) return null;
    if (said.endsWith('?')) return HOW_MANY.test(said) ? readQuestion(tagWords(text, sentences[i]!, [], tagger)) : null;
    const lead = text.slice(start, numbers[firstEndingAfter(numbers, start)]?.start ?? end);
    if (/\p{L}{4}/u.test(lead.trimStart().replace(NONE, ''))) return null;
  }
  return null;
}

function readQuestion(tokens: readonly Token[]): Asked | null {
  const many = tokens.findIndex(({ text }) => HOW_MANY.test(text) || /^(?:many|viele)$/.test(text));
  const noun = tokens.slice(many + 1, many + 1 + NOUN_REACH).find(({ tags }) => tags.countable)?.tags.countable;
  if (!noun) return null;
  const fate = tokens.flatMap((token) => outcomesOf(token)).find(({ outcome, role }) => outcomeFits(outcome, noun, role));
  if (!fate) return null;
  const named = tokens.flatMap(({ tags }) => (tags.side && tags.side !== 'enemy' && tags.side !== 'own' ? [tags.side] : []));
  // where it was lost, if a state is asked about
  const states = named.filter((one) => one !== 'nk');
  const sides = new Set(states.length > 0 ? states : named);
  const [side] = sides;
  const bears = fate.role === 'lose' && sides.size === 1 && side !== undefined && opponentOf(side) !== null;
  return { countable: noun, outcome: fate.outcome, side: bears ? side : null };
}
