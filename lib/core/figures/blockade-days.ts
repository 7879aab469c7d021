import type { FigureSources } from './figure-sources.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import { type Token, tagWords } from './tag-words.ts';
import { taggerOf } from './tagger-of.ts';
import { BLOCKADE_WORDS, type BlockadeWords } from './words/blockade-words.ts';

const BLOCKADE: ReadonlySet<string> = new Set(['event:2022-23-blockade', 'wording:blockade']);

/**
 * Returns the last token of a number of days that a blockade has lasted ("after 227 days of blockade", "Day 221"); null for any other number. Where
 * the sentence says nothing of a blockade, the one before has to, or, for a day that is counted at the start of a sentence, the page.
 */
export function blockadeDays(view: SentenceView, at: number, sources: FigureSources): number | null {
  const words = BLOCKADE_WORDS.get(sources.language);
  if (!words) return null;
  const { tokens } = view;
  const opens = at === 1 && hasMark(tokens[0], 'day') && !tokens[at + 1]?.word;
  const last = daysAt(tokens, at);
  if (last === null && !opens) return null;
  const spoken = saysBlockade(tokens, words);
  const closed = hasMark(tokens[at + 2], 'of') && words.closed.test(tokens[at + 3]?.text ?? '');
  const told = spoken || (opens || closed || isSpan(tokens, at) ? saysBefore(view, sources, words) || onPage(sources) : false);
  const ofWar = tokens.slice(at + 1, at + 5).some((token) => hasMark(token, 'war') || hasMark(token, 'attack'));
  return told && !ofWar ? (last ?? at) : null;
}

/** "227 days", "day 221 of the blockade". */
function daysAt(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (hasMark(tokens[next], 'day')) return next;
  return /^(?:day|jour|tag)$/.test(tokens[at - 1]?.text ?? '') && (hasMark(tokens[at + 1], 'of') || !tokens[at + 1]?.word) ? at : null;
}

const OPENS = /^(?:after|après|nach|tras|после|soit|for|since|depuis|pendant|voici|voilà)$/;

/** «Soit 31 jours», "After 227 days": a stretch that began before. */
const isSpan = (tokens: readonly Token[], at: number): boolean =>
  at <= 2 ? OPENS.test(tokens[0]?.text ?? '') : /^(?:soit|i\.e)$/.test(tokens[at - 1]?.text ?? '');

const saysBlockade = (tokens: readonly Token[], { blockade, closed, way }: BlockadeWords): boolean =>
  tokens.some(({ text }) => blockade.test(text)) ||
  (tokens.some(({ text }) => closed.test(text)) && tokens.some(({ text }) => way.test(text)));

function saysBefore(view: SentenceView, { text, language, sentences }: FigureSources, words: BlockadeWords): boolean {
  const before = sentences.findLast(({ end }) => end <= view.start);
  const tagger = taggerOf(language);
  return before !== undefined && tagger !== null && saysBlockade(tagWords(text, before, [], tagger), words);
}

const onPage = ({ mentions }: FigureSources) => mentions.some(({ concept }) => BLOCKADE.has(concept));
