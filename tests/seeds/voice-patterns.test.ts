import { describe, expect, it } from 'vitest';
import { findLoadedWords, foldForVoice, VOICE_PATTERNS } from '../../scripts/find-loaded-words.ts';

const matches = (pattern: string, text: string, language: string) => new RegExp(pattern, 'iu').test(foldForVoice(text, language));

describe('the patterns of our own voice', () => {
  it('have ids of their own', () => {
    expect(new Set(VOICE_PATTERNS.map(({ id }) => id)).size).toBe(VOICE_PATTERNS.length);
  });

  it('match each of their examples', () => {
    const missed = VOICE_PATTERNS.flatMap(({ id, pattern, language, examples }) =>
      examples.filter((example) => !matches(pattern, example, language)).map((example) => `${id}: ${example}`),
    );
    expect(missed).toEqual([]);
  });

  it('match none of their counter-examples', () => {
    const taken = VOICE_PATTERNS.flatMap(({ id, pattern, language, counterExamples }) =>
      counterExamples.filter((example) => matches(pattern, example, language)).map((example) => `${id}: ${example}`),
    );
    expect(taken).toEqual([]);
  });
});

describe('findLoadedWords', () => {
  const ids = (text: string, language: string, options = {}) => findLoadedWords(text, language, options).map(({ pattern }) => pattern.id);

  it('finds a loaded word in plain text', () => {
    expect(ids('the separatist forces', 'en')).toEqual(['en:separatist']);
  });

  it('finds nothing in a text of another language', () => {
    expect(ids('les forces séparatistes', 'en')).toEqual([]);
  });

  it('leaves quoted words out only where it is told to', () => {
    const text = 'Azerbaijan’s ministry speaks of a “counter-offensive”.';
    expect(ids(text, 'en', { quotations: true })).toEqual([]);
    expect(ids(text, 'en')).toEqual(['en:counter-offensive']);
  });

  it('does not take an apostrophe for a quotation mark', () => {
    expect(ids("Armenia's separatist allies' words", 'en', { quotations: true })).toEqual(['en:separatist']);
  });

  it('allows a word within an official name, not beside it', () => {
    expect(ids('the Genocide Convention', 'en')).toEqual([]);
    expect(ids('the genocide', 'en')).toEqual(['en:genocide']);
  });
});
