import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/annotate.ts';
import { buildEngine } from '../../../lib/core/build-engine.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';

interface Case {
  language: string;
  page: string;
  text: string;
  /** "words of the count = topic", or "= none" for a count that answers no question on record. */
  counts: string[];
}

const read = (name: string): Case[] => JSON.parse(readFileSync(join(import.meta.dirname, '../../specs', name), 'utf8'));
const engine = buildEngine(ensurePack());

describe.each([
  ['the time', 'topic-dates.json'],
  ['the place, cause and habit', 'topics-elsewhere.json'],
  ['whose it is, and of when,', 'topics-due.json'],
])('%s of a count', (_, specs) => {
  it.each(read(specs))('decides what it answers: «$text» on a page of $page ($language)', ({ language, page, text, counts }) => {
    const known = { language, established: [] };
    const { annotations } = annotate({ text, language, date: page, title: null, url: null }, engine, known);
    const figures = annotations.filter((one) => one.kind === 'figure');
    const found = counts.map((count) => {
      const words = count.split(' = ')[0]!;
      const at = text.indexOf(words);
      const figure = figures.find(({ start, end }) => start <= at + words.length && at < end);
      return `${words} = ${figure?.topic ?? 'none'}`;
    });
    expect(found).toEqual(counts);
  });
});
