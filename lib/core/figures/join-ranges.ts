import type { Count } from './mask-counts.ts';
import { ROLE } from './numbers/number-language.ts';
import type { Reading } from './parse-group.ts';
import type { Parsed } from './parse-number.ts';
import type { Token } from './read-tokens.ts';
import { hasRole, isMark } from './test-token.ts';

/** Words looked back over for "rose" before "from A to B". */
const CHANGE_REACH = 5;

/** How two neighbours are joined: by "to" or a dash, by "or", by "between … and"; null when they are two statements. */
function jointOf(c: Reading, a: Parsed, b: Parsed): 'to' | 'or' | 'and' | null {
  let at = a.to;
  const end = hasRole(c.tokens[b.from - 1], ROLE.currency) && b.from - 1 > a.to ? b.from - 1 : b.from;
  // "10 dollars to 20 dollars": the same unit after both
  const unit = c.tokens[at];
  const repeated = end - at === 2 && unit && sameWord(c, unit, c.tokens[b.to]);
  if (repeated) at++;
  if (end - at === 2 && isDoubleOr(c, at)) return 'or';
  // «acht- bis neuntausend»: a hyphen in place of what both share
  const hung = end - at === 2 && isMark(c.tokens[at], 45) && c.tokens[at]!.start === c.tokens[at - 1]!.end;
  if (hung && (hasRole(c.tokens[at + 1], ROLE.to) || hasRole(c.tokens[at + 1], ROLE.or))) return 'to';
  if (end === at && c.lexicon.language.fromEnding?.test(c.text.slice(c.tokens[a.from]!.start, c.tokens[at - 1]!.end))) return 'to';
  if (end - at !== 1 || c.tokens[at]!.breaks > 1) return null;
  const joint = c.tokens[at];
  if (isMark(joint, 45, 8211, 126) || hasRole(joint, ROLE.to)) return 'to';
  if (hasRole(joint, ROLE.or)) return 'or';
  return hasRole(joint, ROLE.betweenAnd) && hasRole(beforeCurrency(c, a.from), ROLE.between) ? 'and' : null;
}

/** «və ya», "ya da". */
function isDoubleOr(c: Reading, at: number): boolean {
  const [first, second] = [c.tokens[at], c.tokens[at + 1]];
  return (hasRole(first, ROLE.or) && hasRole(second, ROLE.function)) || (hasRole(second, ROLE.or) && hasRole(first, ROLE.betweenAnd));
}

function sameWord(c: Reading, a: Token, b: Token | undefined): boolean {
  return b !== undefined && c.text.slice(a.start, a.end).toLowerCase() === c.text.slice(b.start, b.end).toLowerCase();
}

function beforeCurrency(c: Reading, from: number): Token | undefined {
  return hasRole(c.tokens[from - 1], ROLE.currency) ? c.tokens[from - 2] : c.tokens[from - 1];
}

/** «passés de A à B»: a change, not a range. */
function isChange(c: Reading, a: Parsed): boolean {
  if (!hasRole(beforeCurrency(c, a.from), ROLE.from)) return false;
  for (let at = a.from - 2; at >= Math.max(0, a.from - 2 - CHANGE_REACH); at--) {
    if (isMark(c.tokens[at], 46, 59)) return false;
    if (hasRole(c.tokens[at], ROLE.change)) return true;
  }
  return false;
}

/** The first value under the second's scale: "1.5 to 2 million", «10 à 15 000». */
function shareScale(c: Reading, a: Parsed, b: Parsed): number {
  if (a.scale > 1) return a.value;
  if (b.scale > 1) return a.value < b.value / b.scale ? a.value * b.scale : a.value;
  const digits = c.tokens[b.from]!.digits;
  const thousands = c.tokens[a.from]!.digits && digits?.grouped && b.value % 1000 === 0 && a.value < 1000;
  return thousands && a.value < b.value / 1000 && a.value * 10_000 >= b.value ? a.value * 1000 : a.value;
}

/** "İki bölü üç". */
function divide(c: Reading, a: Parsed, b: Parsed): Count | null {
  const divided = b.from - a.to === 1 && c.lexicon.language.dividedBy?.test(c.tokens[a.to]!.word?.form ?? '');
  return divided && b.value ? { ...b, from: a.from, value: a.value / b.value, article: false } : null;
}

function joinTwo(c: Reading, a: Parsed, b: Parsed): Count | 'score' | null {
  const share = divide(c, a, b);
  if (share) return share;
  const joint = jointOf(c, a, b);
  // "a" alone opens no range; «un ou deux» does
  const opposed = hasRole(c.tokens[a.to], ROLE.to) && !hasRole(beforeCurrency(c, a.from), ROLE.from) && b.from - a.to === 1;
  if (opposed && c.tokens[a.from]!.digits && c.tokens[b.from]!.digits && a.value > b.value && a.value < 100) return 'score';
  const opens = !a.article || (c.tokens[a.from]!.word?.value ?? 0) > 0;
  if (!joint || !opens) return null;
  const min = shareScale(c, a, b);
  if (joint === 'to' && isMark(c.tokens[a.to], 45, 8211) && c.tokens[a.from]!.digits && min >= b.value && b.value < 100 && min < 100)
    return 'score';
  if (min >= b.value || min === 0) return null;
  if (joint === 'to' && isChange(c, a)) return null;
  return { ...b, from: a.from, value: min, max: b.value, secondFrom: b.from, article: false, approx: a.approx || b.approx };
}

/** Numbers with their ranges and alternatives joined, in order, and the scores among them ("3-1") apart. */
export function joinRanges(c: Reading, parsed: Parsed[]): { counts: Count[]; scores: { from: number; to: number }[] } {
  const counts: Count[] = [];
  const scores: { from: number; to: number }[] = [];
  for (let at = 0; at < parsed.length; at++) {
    const a = parsed[at]!;
    const b = parsed[at + 1];
    const joined = b && !a.vague && !b.vague ? joinTwo(c, a, b) : null;
    if (joined === 'score') scores.push({ from: a.from, to: b!.to });
    else counts.push(joined ?? a);
    if (joined) at++;
  }
  return { counts, scores };
}
