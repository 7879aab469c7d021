import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type FoundNumber, findNumbers } from '../../lib/core/figures/find-numbers.ts';
import type { Span } from './passage.ts';
import { overlaps } from './same-answer.ts';
import type { Tally } from './score.ts';

interface Numbers {
  value?: number;
  min?: number;
  max?: number;
}

/** A sentence and the numbers in it; spans are UTF-16. */
export interface NumberCase {
  lang: string;
  text: string;
  expect: (Span & Numbers & { optional?: boolean })[];
  /** Spans that must yield nothing: dates, times, ages. */
  exclude?: Span[];
  tags?: string[];
  /** Numbers outside the expected phrase are no false alarms. */
  ignoreExtra?: boolean;
}

/** Figures of one set of sentences. */
export interface NumberScore {
  set: string;
  items: number;
  tally: Tally;
  masked: number;
  misread: number;
  notes: string[];
}

/** Cases outside the core: policies that differ, notations of other countries, doubtful ones. */
const LEFT_OUT = new Set(
  'policy negative suffix indian odd spoken-decimal bare-decimal leading-zero lexical-odd paren one split-currency glued'.split(' '),
);

/** Returns the score of every set of sentences in a folder, by file name. */
export function scoreNumberSets(folder: string): NumberScore[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => scoreNumberCases(basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

/** Returns the score of a set of sentences. A number counts where spans overlap and the value, or both ends of a range, are right. */
export function scoreNumberCases(set: string, cases: readonly NumberCase[]): NumberScore {
  const core = cases.filter(({ tags = [] }) => !tags.some((tag) => LEFT_OUT.has(tag)));
  const score: NumberScore = { set, items: core.length, tally: { hits: 0, extras: 0, misses: 0 }, masked: 0, misread: 0, notes: [] };
  for (const one of core) countCase(one, findNumbers(one.text, one.lang.slice(0, 2)), score);
  return score;
}

function countCase({ text, expect, exclude = [], ignoreExtra }: NumberCase, found: readonly FoundNumber[], score: NumberScore): void {
  const free = new Set(found);
  for (const wanted of expect) {
    const hit = [...free].find((one) => overlaps(one, wanted) && sameNumbers(wanted, one));
    if (hit) free.delete(hit);
    if (wanted.optional) continue;
    score.tally[hit ? 'hits' : 'misses']++;
    if (!hit) score.notes.push(`missed ${wanted.value ?? `${wanted.min} to ${wanted.max}`} in «${text}»`);
  }
  for (const extra of free) {
    if (expect.some((one) => one.optional && overlaps(one, extra))) continue;
    if (ignoreExtra && !expect.some((one) => overlaps(one, extra))) continue;
    score.tally.extras++;
    score.notes.push(`extra «${text.slice(extra.start, extra.end)}» in «${text}»`);
  }
  score.masked += exclude.length;
  score.misread += exclude.filter((span) => found.some((one) => overlaps(one, span))).length;
}

function sameNumbers(wanted: Numbers, found: Numbers): boolean {
  if (isRange(wanted)) return isRange(found) && near(wanted.min, found.min) && near(wanted.max, found.max);
  return !isRange(found) && near(wanted.value ?? wanted.min ?? wanted.max, found.value ?? found.min ?? found.max);
}

const isRange = ({ min, max }: Numbers) => min !== undefined && max !== undefined && !near(min, max);

function near(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
