import { findQualifier } from './find-qualifier.ts';
import { joinRanges } from './join-ranges.ts';
import { type Count, labelMeasure, maskCount } from './mask-counts.ts';
import { isMonth, type MaskKind, maskDigits, type TokenMask } from './mask-digits.ts';
import { lexiconOf } from './numbers/lexicon-of.ts';
import { type Qualifier, ROLE } from './numbers/number-language.ts';
import type { NumberWord } from './numbers/number-word.ts';
import { type Parsed, parseNumber, type Reading } from './parse-number.ts';
import { readTokens } from './read-tokens.ts';

/** A number as written. Offsets are UTF-16 code units, end exclusive, of the number expression alone («2 500 à 3 000», «une dizaine»). */
export interface FoundNumber {
  start: number;
  end: number;
  /** One number; absent where there are two. */
  value?: number;
  /** Both ends of a range or of alternatives. */
  min?: number;
  max?: number;
  qualifier: Qualifier;
  /** Start of «plus de» and the like; `start` where there is none. */
  modifierStart: number;
  /** End of "or more" right after the number; `end` where there is none. */
  modifierEnd: number;
  /** Nothing but an indefinite article or the word for one; only with `articles`. */
  article?: true;
}

/** A stretch that looks like a number and counts nothing, or a measure. Offsets are UTF-16 code units, end exclusive. */
export interface MaskedNumber {
  start: number;
  end: number;
  kind: MaskKind;
}

/** `articles`: also "a", «un» and the word for one, flagged `article`; without it they are found only after "only" and the like. */
export interface FindNumbersOptions {
  articles?: boolean;
}

interface Found {
  reading: Reading;
  counts: Count[];
  masks: TokenMask[];
}

const counts = (word: NumberWord | undefined): boolean =>
  word !== undefined &&
  (!Number.isNaN(word.value) || word.hundred || word.scale > 0 || word.collective > 0 || (word.roles & (ROLE.article | ROLE.half)) !== 0);

const is = (reading: Reading, at: number, role: number): boolean => ((reading.tokens[at]?.word?.roles ?? 0) & role) !== 0;

/** Web addresses hold digits that count nothing: index after the one that starts at token `at`, or `at`. */
function skipAddress(reading: Reading, at: number): number {
  const { tokens, text } = reading;
  const { start, end } = tokens[at]!;
  const address = text.startsWith('://', end) || (end - start === 3 && text.startsWith('www.', start));
  if (!address) return at;
  let next = at + 1;
  while (tokens[next] && tokens[next]!.start === tokens[next - 1]!.end) next++;
  return next;
}

/** Whether "many" is said: «plusieurs centaines», "several thousand", «des milliers». */
function isVague(reading: Reading, parsed: Parsed): boolean {
  const first = reading.tokens[parsed.from]!.word;
  const starts = first !== undefined && Number.isNaN(first.value) && (first.hundred || first.scale > 0 || first.collective > 0);
  if (!starts) return false;
  if (is(reading, parsed.from - 1, ROLE.vague)) return true;
  if (first.pluralUnlessModified) return !modified(reading, parsed.from);
  return parsed.vague && first.plural;
}

function modified(reading: Reading, at: number): boolean {
  const { before } = reading.lexicon;
  for (let words = 1, from = at - 1; words <= before.longest && reading.tokens[from]?.word; words++, from--) {
    const phrase = reading.tokens
      .slice(from, at)
      .map((token) => token.word?.form ?? '')
      .join(' ');
    if (before.qualifiers.has(phrase)) return true;
  }
  return false;
}

/** Numbers in order of the text, before ranges are joined, and the stretches that are none. */
function scan(reading: Reading): { parsed: Parsed[]; masks: TokenMask[] } {
  const parsed: Parsed[] = [];
  const masks: TokenMask[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const beyond = token.kind === 'word' ? skipAddress(reading, at) : at;
    const mask = token.digits ? maskDigits(reading, at, masks.at(-1)) : null;
    if (beyond > at) at = beyond;
    else if (mask) {
      masks.push(mask);
      at = mask.to;
    } else if (token.digits || counts(token.word)) at = readAt(reading, at, parsed);
    else at++;
  }
  return { parsed, masks };
}

/** Index after the second half of a year in words ("nineteen ninety-four"); 0 where there is none. */
function spokenYear(reading: Reading, at: number): number {
  if (!reading.lexicon.language.teenHundreds || reading.tokens[at - 1]!.digits || reading.tokens[at]?.kind !== 'word') return 0;
  const second = parseNumber(reading, at);
  return second && second.value >= 10 && second.value < 100 && second.scale === 1 && !second.approx ? second.to : 0;
}

/** Reads the number at token `at` into `parsed`; the index after it. */
function readAt(reading: Reading, at: number, parsed: Parsed[]): number {
  const number = parseNumber({ ...reading, joins: !is(reading, at - 1, ROLE.between) }, at);
  const percent = is(reading, at - 1, ROLE.percentBefore) && reading.tokens[at]!.word?.hundred;
  const month = isMonth(reading, reading.tokens[at]) && is(reading, at, ROLE.month) && reading.text[reading.tokens[at]!.end] === '.';
  if (!number || percent || month) return at + 1;
  const second = number.value >= 18 && number.value <= 20 && number.to === at + 1 ? spokenYear(reading, number.to) : 0;
  if (second) return second;
  if (!isVague(reading, number) && Number.isFinite(number.value)) parsed.push(number);
  return number.to;
}

function findAll(text: string, language: string): Found {
  const lexicon = lexiconOf(language);
  const reading: Reading = { text, tokens: readTokens(text, lexicon), lexicon, joins: true };
  const { parsed, masks } = scan(reading);
  const { counts: joined, scores } = joinRanges(reading, parsed);
  for (const score of scores) masks.push({ ...score, kind: 'score' });
  const kept: Count[] = [];
  let covered = 0;
  for (const count of joined) {
    if (count.from < covered) continue;
    const mask = maskCount(reading, count);
    if (mask) masks.push(mask);
    else kept.push(count);
    covered = mask?.to ?? covered;
  }
  return { reading, counts: kept, masks };
}

const isOnly = (reading: Reading, count: Count): boolean => is(reading, count.from - 1, ROLE.only) || is(reading, count.to, ROLE.only);

function describe(reading: Reading, count: Count): FoundNumber {
  const start = reading.tokens[count.from]!.start;
  const end = reading.tokens[count.to - 1]!.end;
  const numbers = count.max === undefined ? { value: count.value } : { min: count.value, max: count.max };
  const flag = count.article && !isOnly(reading, count) ? { article: true as const } : {};
  return { start, end, ...numbers, ...findQualifier(reading, count), ...flag };
}

/**
 * The numbers of a text, in order: digits and number words, ranges and alternatives as one. Dates, clock times, years, ages, percentages,
 * ordinals, names, telephone numbers, scores, fractions and footnote marks are left out; a language without a table gives digits alone.
 */
export function findNumbers(text: string, language: string, options: FindNumbersOptions = {}): FoundNumber[] {
  const { reading, counts: found } = findAll(text, language);
  const wanted = options.articles ? found : found.filter((count) => !count.article || isOnly(reading, count));
  return wanted.map((count) => describe(reading, count));
}

/** What `findNumbers` leaves out, and the durations, measures and sums of money that it gives, with their units; in order. */
export function findMasked(text: string, language: string): MaskedNumber[] {
  const { reading, counts: found, masks } = findAll(text, language);
  const all = [...masks, ...found.map((count) => labelMeasure(reading, count)).filter((mask) => mask !== null)];
  const spans = all.map(({ from, to, kind }) => ({ start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end, kind }));
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}
