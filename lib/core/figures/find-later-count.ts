import type { BareSearch } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

/**
 * Returns what a number without a noun counts where it carries a count of the sentence on to another day («cinquante noms, puis 71 le lendemain»,
 * "and by the weekend was listing 77") or says how long a list of people is ("the list of the fallen began with 50"); null for any other.
 */
export function findLaterCount(view: SentenceView, at: number, search: BareSearch): Counted | null {
  if (search.number.article) return null;
  const part = gravely(view, at, search) ?? byAnother(view, at, search) ?? elsewhere(view, at, search);
  if (part || !isAlone(view.tokens, at)) return part;
  return inAll(view, at, search) ?? onAnotherDay(view, at, search) ?? ofRoll(view, at);
}

const DAY =
  /^(?:lendemain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|soir|matin|midi|heures|jours|semaine|mois|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|later|weekend|week|evening|morning|night|noon|midnight|day|now|so|aujourd|désormais|depuis|maintenant)$/;
const DAY_REACH = 3;

/** Nothing follows that could be its noun: a sign, a joint, or the day that it is said of. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.word) return next?.number === undefined && !/^[«“„‘"'([-]$/.test(next?.text ?? '');
  if (hasMark(next, 'of')) return false;
  if (hasMark(next, 'and') || hasMark(next, 'sofar') || DAY.test(next.text)) return true;
  const dated = tokens.slice(at + 1, at + 1 + DAY_REACH).some(({ text }) => DAY.test(text));
  return dated && tokens[at + 1]!.tags.countable === undefined && tokens[at + 2]?.tags.countable === undefined;
}

const again = ({ measure: _, outcomeAt: __, ...before }: Counted, at: number): Counted => ({
  ...before,
  number: at,
  last: at,
  outcome: null,
  elliptic: true,
  again: before.number,
});

/** «Dont dix grièvement», "ten of them seriously": a part of those before, by an adverb alone. */
function gravely({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const before = counts.at(-1);
  const word = [at + 1, at + 2].map((i) => tokens[i]?.text ?? '').find((text) => text.length > 0) ?? '';
  const adverb = hasMark(tokens[at + 1], 'subset') ? (tokens[at + 2]?.text ?? '') : word;
  const part = hasMark(tokens[at - 1], 'subset') || hasMark(tokens[at + 1], 'subset');
  return before && part && ADVERB.test(adverb) ? again(before, at) : null;
}
const ADVERB = /^(?:\p{L}{3,}(?:ment|ly))$/u;

/** «120 000 habitants, 50 000 selon Bakou»: the same, as another counts it. */
function byAnother({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const before = counts.at(-1);
  const next = tokens[at + 1];
  const other = next?.tags.speech === 'according' && (tokens[at - 1]?.text === ',' || hasMark(tokens[at - 1], 'and'));
  if (!before || !other) return null;
  const between = tokens.slice(before.last + 1, at);
  const sourced = tokens[at - 1]?.text === ',' && between.length <= SOURCE_REACH && between.some(({ tags }) => tags.speech === 'according');
  return at - before.last <= 2 || (sourced && between.every(({ number }) => number === undefined)) ? again(before, at) : null;
}

/** "613 died, according to Baku, at least 161 in the reckoning of a rights group" */
const SOURCE_REACH = 9;

const ELSEWHERE_REACH = 14;
const IN = /^(?:in|at|near|from|outside|à|au|dans|près|en|vers)$/;

/** "Two civilians were wounded in Jermuk and three in Sotk": the same, at another place. */
function elsewhere({ tokens, mentions, clauses }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const before = counts.at(-1);
  const joined = hasMark(tokens[at - 1], 'and') || tokens[at - 1]?.text === ',';
  if (!before || !joined || at - before.last > ELSEWHERE_REACH || clauses[at] !== clauses[before.number]) return null;
  const place = IN.test(tokens[at + 1]?.text ?? '') && [at + 2, at + 3].some((i) => mentions[i]?.kind === 'place');
  const placed = mentions.slice(before.last + 1, at).some((mention) => mention?.kind === 'place');
  return place && placed && kindOfCountable(before.countable) !== 'route' ? again(before, at) : null;
}

const SUM = /^(?:soit|or)$/;

/** «Soit 1 541 au total», "or 1,541 in all". */
function inAll({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const before = counts.at(-1);
  const sum = SUM.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text === ',' && hasMark(tokens[at + 1], 'sofar');
  return before && sum ? { ...again(before, at), echo: true } : null;
}

const THEN = /^(?:puis|then|later|now|désormais|maintenant|ensuite|aujourd)$/;
const LISTING = /^(?:listing|naming|counting|reporting|giving|at|to|à|with|liste|compte|dénombre|recense|was|were|est|sont)$/;
const REACH = 22;

/** Counts of the same on another day: the number follows "then" or a verb of counting that has the same subject. */
function onAnotherDay({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const before = counts.at(-1);
  if (!before || at - before.last > REACH || kindOfCountable(before.countable) === 'place' || kindOfCountable(before.countable) === 'route')
    return null;
  const between = tokens.slice(before.last + 1, at);
  const joined = between.findLastIndex((token) => hasMark(token, 'and') || THEN.test(token.text) || token.text === ',');
  // «a été porté à 135 vendredi»
  if (joined < 0 && !/\s/.test(tokens[at - 1]!.text)) return null;
  const dated = tokens.slice(before.last + 1, at + 1 + DAY_REACH).some(({ text }) => DAY.test(text));
  const last = tokens[at - 1];
  const carries =
    THEN.test(last?.text ?? '') ||
    LISTING.test(last?.text ?? '') ||
    hasMark(last, 'and') ||
    hasMark(last, 'to') ||
    last?.tags.speech !== undefined;
  if (!dated || !carries || between.some((token) => token.number !== undefined || token.tags.countable !== undefined)) return null;
  return { ...again(before, at), echo: true };
}

const ROLL = /^(?:list|roll|register|liste|registre)$/;
const HOLDS =
  /^(?:with|at|to|of|holds|held|has|contains|runs|ran|comprend|compte|contient|avec|à|de|sur|comporte|numbers|stood|reached|atteint)$/;

/** "The list of the fallen began with 50". */
function ofRoll({ tokens, clauses }: SentenceView, at: number): Counted | null {
  if (!HOLDS.test(tokens[at - 1]?.text ?? '')) return null;
  const roll = tokens.findLastIndex(({ text }, i) => i < at && at - i <= REACH && clauses[i] === clauses[at] && ROLL.test(text));
  if (roll < 0) return null;
  const between = tokens.slice(roll + 1, at);
  if (between.some((token) => token.number !== undefined)) return null;
  const people = between.find(({ tags }) => tags.countable && kindOfCountable(tags.countable) === 'person' && tags.countable !== 'person');
  const told = between.flatMap((token) => outcomesOf(token)).find(({ outcome }) => outcome === 'killed' || outcome === 'missing');
  return told ? { number: at, last: at, countable: people?.tags.countable ?? 'person', outcome: told.outcome, elliptic: false } : null;
}
