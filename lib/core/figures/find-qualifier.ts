import type { Count } from './mask-counts.ts';
import { afterCount } from './mask-counts.ts';
import { type Qualifier, ROLE } from './numbers/number-language.ts';
import type { Phrases } from './numbers/number-word.ts';
import type { Reading } from './parse-group.ts';
import type { Token } from './read-tokens.ts';
import { hasRole } from './test-token.ts';

/** How exact a count is said to be, with the offsets of the modifier; those of the number where there is none. */
export interface Qualified {
  qualifier: Qualifier;
  modifierStart: number;
  modifierEnd: number;
}

/** Words that may stand between a number and a modifier after it ("50 prisoners at most"). */
const NOUN_WORDS = 2;

/** Start index of the longest phrase that ends before token `end`; null when there is none. */
function phraseBefore(c: Reading, phrases: Phrases, end: number): { at: number; qualifier: Qualifier } | null {
  let found = null;
  let joined = '';
  let words = 0;
  for (let at = end - 1; at >= 0 && words < phrases.longest; at--) {
    const token = c.tokens[at]!;
    if (token.mark === 45) continue;
    if (!token.word || (c.tokens[at + 1]?.breaks ?? 0) > 1) break;
    joined = joined ? `${token.word.form} ${joined}` : token.word.form;
    words++;
    const qualifier = phrases.qualifiers.get(joined);
    if (qualifier) found = { at, qualifier };
  }
  return found;
}

function phraseAfter(c: Reading, phrases: Phrases, start: number): { to: number; qualifier: Qualifier } | null {
  let found = null;
  let joined = '';
  let words = 0;
  for (let at = start; words < phrases.longest; at++) {
    const token = c.tokens[at];
    if (token?.mark === 45) continue;
    if (!token?.word || token.breaks > 1) break;
    joined = joined ? `${joined} ${token.word.form}` : token.word.form;
    words++;
    const qualifier = phrases.qualifiers.get(joined);
    if (qualifier) found = { to: at + 1, qualifier };
  }
  return found && !opensNext(c.tokens[found.to]) ? found : null;
}

/** Whether a modifier that ends here belongs to a number still to come («et au moins 30», "or greater than 190"). */
function opensNext(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.digits !== undefined ||
    hasRole(token, ROLE.of) ||
    !Number.isNaN(token.word?.value ?? Number.NaN) ||
    (token.word?.scale ?? 0) > 0 ||
    (token.word?.hundred ?? false)
  );
}

function firstToken(c: Reading, count: Count): number {
  let at = count.from;
  while (hasRole(c.tokens[at - 1], ROLE.currency) || hasRole(c.tokens[at - 1], ROLE.from | ROLE.between)) {
    if (!hasRole(c.tokens[at - 1], ROLE.currency) && (count.max === undefined || phraseBefore(c, c.lexicon.before, at))) break;
    at--;
  }
  return at;
}

/** «97 bin kişi sınırı geçti»: they crossed, the number is not exceeded; «70 bini geçti», «70 bin kişiyi geçti» is. */
function isMotion(c: Reading, at: number, words: number): boolean {
  if (words === 0 || !/^(?:aş|geç|keç|öt)/.test(wordBefore(c, at + 1))) return false;
  return words > 1 || !/(?:y[ıiuü]|n[ıi]|nəfəri|askeri|əsgəri)$/.test(wordBefore(c, at));
}

function wordBefore(c: Reading, at: number): string {
  const token = c.tokens[at - 1];
  return token ? c.text.slice(token.start, token.end).toLowerCase() : '';
}

/** Verbs that say a number is not the whole. */
const EXCEEDS = /^(?:превыша\p{L}*|превыси\p{L}*|exceed(?:s|ed|ing)?|übersteigt|überstieg|übertraf)$/u;

/** The modifier of a count, before it or shortly after. */
export function findQualifier(c: Reading, count: Count): Qualified {
  const start = c.tokens[count.from]!.start;
  const end = c.tokens[count.to - 1]!.end;
  const before = phraseBefore(c, c.lexicon.before, firstToken(c, count));
  // «возросло до 135»: how far it rose, not how far it may go
  const reached = before?.qualifier === 'at_most' && hasRole(c.tokens[before.at - 1], ROLE.change) && hasRole(c.tokens[before.at], ROLE.to);
  if (before && !reached) return { qualifier: before.qualifier, modifierStart: c.tokens[before.at]!.start, modifierEnd: end };
  for (let at = afterCount(c, count), words = 0; words <= NOUN_WORDS; at++, words++) {
    const after = phraseAfter(c, c.lexicon.after, at);
    if (after && !isMotion(c, at, words))
      return { qualifier: after.qualifier, modifierStart: start, modifierEnd: words === 0 ? c.tokens[after.to - 1]!.end : end };
    if (c.tokens[at]?.kind !== 'word') break;
  }
  const last = wordBefore(c, firstToken(c, count));
  const exceeds = EXCEEDS.test(last) || (last === 'за' && /^перевал/.test(wordBefore(c, firstToken(c, count) - 1)));
  return { qualifier: exceeds ? 'at_least' : count.approx ? 'approx' : 'exact', modifierStart: start, modifierEnd: end };
}
