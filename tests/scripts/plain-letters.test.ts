import { describe, expect, it } from 'vitest';
import { LETTERS, writeOutLetters } from '../../scripts/plain-letters.ts';

const isLetter = /^\p{L}$/u;
const isWrittenOut = new RegExp(`^[${LETTERS}]$`, 'u');
/** Superscripts, symbols made of letters, iteration marks. */
const isSymbol = (code: number) => (code >= 0x2000 && code < 0x2e80) || (code >= 0x3000 && code < 0x3040);
const units = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => from + i).filter((code) => code < 0xd800 || code > 0xdfff);

describe('letters written out', () => {
  it('are the letters of Latin, Greek, Cyrillic and Armenian, and nothing else of them', () => {
    const differs = units(0, 0x590).filter(
      (code) => isLetter.test(String.fromCodePoint(code)) !== isWrittenOut.test(String.fromCodePoint(code)),
    );
    expect(differs).toEqual([]);
  });

  it('leave out no letter of other scripts', () => {
    const missing = units(0x590, 0x10000).filter(
      (code) => !isSymbol(code) && isLetter.test(String.fromCodePoint(code)) && !isWrittenOut.test(String.fromCodePoint(code)),
    );
    expect(missing.map((code) => code.toString(16))).toEqual([]);
  });

  it('leave spaces, digits and punctuation out', () => {
    for (const other of ' \n0–«»…“”„‘’․։՜՞—№€。、') expect(isWrittenOut.test(other), other).toBe(false);
  });

  it('stand in a class of their own or in the one that is open', () => {
    expect(writeOutLetters('a\\p{L}*[^\\p{L}\\d]\\[\\p{L}')).toBe(`a[${LETTERS}]*[^${LETTERS}\\d]\\[[${LETTERS}]`);
  });

  it('are not read where a backslash is escaped, and nothing else is changed', () => {
    expect(writeOutLetters('\\\\p{L}\\p{Lu}\\P{L}')).toBe('\\\\p{L}\\p{Lu}\\P{L}');
  });

  it.each(['[\\p{L}', '\\p{L}]'])('cannot be told in a class that is cut in two: %s', (piece) => {
    expect(() => writeOutLetters(piece)).toThrow('cut in two');
  });
});
