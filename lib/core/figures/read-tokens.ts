import { ROLE } from './numbers/number-language.ts';
import { foldNumberWord, type Lexicon, type NumberWord, startCode } from './numbers/number-word.ts';
import { type Digits, readDigits } from './read-digits.ts';

/** A word, a number in digits or a single mark. Offsets are UTF-16 code units, end exclusive. */
export interface Token {
  start: number;
  end: number;
  kind: 'word' | 'digits' | 'mark';
  /** What the table says of it; undefined for unknown words. */
  word: NumberWord | undefined;
  digits: Digits | undefined;
  /** Marks: the code unit, hyphens as 45 and dashes as 8211. */
  mark: number;
  /** Line breaks before it; two or more end the paragraph. The first token counts as after two. */
  breaks: number;
}

/** «-ındakılardan» is rare; anything longer is another word. */
const LONGEST_ENDING = 7;
const HYPHEN = 45;
const DASH = 8211;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018;

/** Letters and the marks that stand inside words; approximated by ranges because it runs for every character. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  if (code < 0xc0) return code === 0xad;
  if (code < 0x2000)
    return (
      code !== 0xd7 &&
      code !== 0xf7 &&
      !(code >= 0x559 && code <= 0x55f && code !== 0x55b && code !== 0x55c && code !== 0x55e) &&
      code !== 0x589 &&
      code !== 0x58a
    );
  return (
    code >= 0x2c00 &&
    (code < 0xd800 || code > 0xf8ff) &&
    code !== 0xfeff &&
    (code < 0x3000 || code > 0x303f) &&
    (code < 0xff00 || code > 0xff0f)
  );
}

function markOf(code: number): number {
  if (code === 0x2010 || code === 0x2011) return HYPHEN;
  if ((code >= 0x2012 && code <= 0x2015) || code === 0x2212) return DASH;
  return isApostrophe(code) ? 39 : code;
}

function endOfWord(text: string, start: number, elides: boolean | undefined): number {
  let end = start + 1;
  for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code); code = text.charCodeAt(end)) end++;
  // elision: the apostrophe belongs to the word before it
  if (elides && isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) end++;
  return end;
}

/** The table's word for a written form, by itself or without a case ending. */
function lookUp(lexicon: Lexicon, written: string): NumberWord | undefined {
  const form = foldNumberWord(written);
  const known = lexicon.words.get(form);
  if (known || !lexicon.language.endings) return known;
  for (let cut = form.length - 1; cut > 1 && cut >= form.length - LONGEST_ENDING; cut--) {
    const stem = lexicon.words.get(form.slice(0, cut));
    const counts = stem && (stem.value > 1 || stem.hundred || stem.scale || stem.collective);
    if (counts && lexicon.language.endings.test(form.slice(cut))) return stem;
  }
  return undefined;
}

/** Number words that make up a compound; empty when anything is left over. */
function splitCompound(lexicon: Lexicon, form: string): NumberWord[] {
  const parts: NumberWord[] = [];
  for (let at = 0; at < form.length; ) {
    let end = Math.min(form.length, at + lexicon.longest);
    let part: NumberWord | undefined;
    for (; end > at && !part; end--) part = partOf(lexicon, form, at, end);
    if (!part) return [];
    at += part.form.length;
    parts.push(part);
  }
  return parts;
}

function partOf(lexicon: Lexicon, form: string, at: number, end: number): NumberWord | undefined {
  const word = lexicon.words.get(form.slice(at, end));
  if (!word) return undefined;
  const counts = (!Number.isNaN(word.value) || word.hundred || word.scale > 0 || (word.roles & ROLE.halfAfter) !== 0) && !word.plural;
  return counts || (lexicon.language.unitsFirst && word.form === 'und') ? word : undefined;
}

function pushWord(tokens: Token[], text: string, lexicon: Lexicon, at: { start: number; end: number; breaks: number }): void {
  const { start, end, breaks } = at;
  const length = end - start;
  if (length > 1 && !lexicon.starts[startCode(text.charCodeAt(start), text.charCodeAt(start + 1))]) {
    tokens.push({ start, end, kind: 'word', word: undefined, digits: undefined, mark: 0, breaks });
    return;
  }
  const limit = lexicon.language.compounds ? 80 : lexicon.longest + 6;
  const written = length <= limit ? text.slice(start, end) : '';
  const word = written ? lookUp(lexicon, written) : undefined;
  if (!word && written && lexicon.language.compounds && length > 4) {
    const form = foldNumberWord(written);
    const parts = form.length === length ? splitCompound(lexicon, form) : [];
    let from = start;
    for (const part of parts) {
      tokens.push({
        start: from,
        end: from + part.form.length,
        kind: 'word',
        word: part,
        digits: undefined,
        mark: 0,
        breaks: from === start ? breaks : 0,
      });
      from += part.form.length;
    }
    if (parts.length) return;
  }
  tokens.push({ start, end, kind: 'word', word, digits: undefined, mark: 0, breaks });
}

/** The words, numbers and marks of a text in order. */
export function readTokens(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let breaks = 2;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) breaks++;
      at++;
      continue;
    }
    if (isLetter(code)) {
      const end = endOfWord(text, at, lexicon.language.elides);
      pushWord(tokens, text, lexicon, { start: at, end, breaks });
      at = end;
    } else if (isDigit(code)) {
      const digits = readDigits(text, at, lexicon.language.groupsBeforeScale);
      tokens.push({ start: at, end: digits.end, kind: 'digits', word: undefined, digits, mark: 0, breaks });
      at = digits.end;
    } else {
      tokens.push({
        start: at,
        end: at + 1,
        kind: 'mark',
        word: lexicon.words.get(text[at]!),
        digits: undefined,
        mark: markOf(code),
        breaks,
      });
      at++;
    }
    breaks = 0;
  }
  return tokens;
}
