import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEAD_TO_OWNER, OWNER_TO_HEAD } from '../../../lib/core/terms/institution-words.ts';
import { foldWord } from '../../../lib/core/text/fold-text.ts';
import { readTone } from '../../../lib/core/topics/read-tone.ts';

/** Modules whose words are compared with folded text: a letter that folding changes would never be met. */
const TABLES = [
  'topics/subject-words.ts',
  'terms/cue-words.ts',
  'terms/look-alikes.ts',
  'terms/is-event-meant.ts',
  'terms/other-events.ts',
  'terms/is-other-blockade.ts',
  'terms/page-signs.ts',
  'terms/find-unnamed-owner.ts',
  'terms/keep-wordings.ts',
];

const codeOf = (path: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../lib/core', path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

const unfoldedIn = (text: string) => [...new Set(text.match(/[^\p{ASCII}\P{L}]+/gu) ?? [])].filter((word) => folded(word) !== word);
const folded = foldWord;

describe('words that are compared with folded text', () => {
  it.each(TABLES)('are folded in %s', (path) => {
    expect(unfoldedIn(codeOf(path))).toEqual([]);
  });

  it('are folded between an institution and its owner', () => {
    const sources = [...Object.values(HEAD_TO_OWNER), ...Object.values(OWNER_TO_HEAD)].map(({ source }) => source);
    expect(sources.flatMap(unfoldedIn)).toEqual([]);
  });

  it('are met in their plain forms', () => {
    expect(readTone(folded('война, пророссийские, atəşkəs')).war).toBe(2);
  });
});

describe('names of other wars', () => {
  it.each(['отключение газа и света', 'поставки газа', 'mali yardım', 'maliyyə'])('are not read in «%s»', (text) => {
    expect(readTone(folded(text)).wars).toBe(0);
  });

  it.each(['в секторе Газа', 'the war in Mali', 'au Mali', 'Gaza'])('are read in «%s»', (text) => {
    expect(readTone(folded(text)).wars).toBe(1);
  });

  it('and a gate is no goal', () => {
    expect(readTone(folded('Das Tor zum Kloster')).theme).toBe(0);
  });
});
