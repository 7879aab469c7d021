import { foldText } from '../text/fold-text.ts';
import { findCandidates } from './find-candidates.ts';
import { joinRanges } from './join-ranges.ts';
import { type Count, maskCount } from './mask-counts.ts';
import { isMonth } from './mask-dates.ts';
import { maskDigits } from './mask-digits.ts';
import { lexiconOf } from './numbers/lexicon-of.ts';
import { ROLE } from './numbers/number-language.ts';
import type { NumberWord } from './numbers/number-word.ts';
import type { Reading } from './parse-group.ts';
import { type Parsed, parseNumber } from './parse-number.ts';
import { readTokens } from './read-tokens.ts';
import type { TokenMask } from './token-mask.ts';

/** A text read for numbers: its tokens, the counts in order, and the stretches that count nothing (in no order). */
export interface NumberScan {
  reading: Reading;
  counts: Count[];
  masks: TokenMask[];
}

const isNumeric = (word: NumberWord | undefined): boolean =>
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
  if (first.pluralUnlessModified)
    return !modified(reading, parsed.from) && !reading.lexicon.after.qualifiers.has(reading.tokens[parsed.to]?.word?.form ?? '');
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
      // A name may begin with what was read as a number: "12+12", "zwei-12".
      while (parsed.length > 0 && parsed.at(-1)!.to > mask.from) parsed.pop();
      masks.push(mask);
      at = mask.to;
    } else if (token.digits || isNumeric(token.word)) at = readAt(reading, at, { parsed, masks });
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

const isHundred = (word: NumberWord | undefined): boolean => word !== undefined && (word.hundred || word.value === 100);

/** Reads the number at token `at` into `parsed` or, a year in words, into `masks`; the index after it. */
function readAt(reading: Reading, at: number, { parsed, masks }: { parsed: Parsed[]; masks: TokenMask[] }): number {
  const number = parseNumber({ ...reading, joins: !is(reading, at - 1, ROLE.between) }, at);
  const percent = is(reading, at - 1, ROLE.percentBefore) && isHundred(reading.tokens[at]!.word);
  const month = isMonth(reading, reading.tokens[at]) && is(reading, at, ROLE.month) && reading.text[reading.tokens[at]!.end] === '.';
  if (!number || percent || month) return at + 1;
  const second = number.value >= 18 && number.value <= 20 && number.to === at + 1 ? spokenYear(reading, number.to) : 0;
  if (second) masks.push({ from: at, to: second, kind: 'year' });
  if (second) return second;
  if (Number.isFinite(number.value)) parsed.push({ ...number, vague: isVague(reading, number) });
  return number.to;
}

/** Beyond this length hardly any text is without a number, and looking first would be in vain. */
const SHORT = 4_000;

/** As `scanNumbers`; a short text in which nothing looks like a number or a date, as a live page adds them, is not read for any. */
export function scanWhereAny(text: string, language: string): NumberScan {
  const none = text.length <= SHORT && findCandidates(foldText(text), language).length === 0;
  if (!none) return scanNumbers(text, language);
  return { reading: { text, tokens: [], lexicon: lexiconOf(language), joins: true }, counts: [], masks: [] };
}

/** Reads a text once for `describeNumbers` and `readDates`. */
export function scanNumbers(text: string, language: string): NumberScan {
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
