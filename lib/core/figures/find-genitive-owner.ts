import { type BearerSearch, sideAt } from './bearer-search.ts';
import type { Counted } from './find-counted.ts';
import { SUM } from './find-sum-count.ts';
import { kindOfCountable } from './name-unit.ts';
import type { SentenceView } from './sentence-view.ts';
import { hasMark } from './sentence-view.ts';
import { isGenitive, isOurs, isPassiveVerb, isPossessed } from './turkic-forms.ts';
import type { Countable, SideWord } from './word-table.ts';

const REACH = 9;

/**
 * Returns whose a count is, where verbs come last, by a genitive before it and the ending of its noun («düşmənin 22 tankı», «ordusunun 3
 * askeri»), by an ending of the first person («iki hərbçimiz») or by those it is a part of («Rus askerlerinden beşi»); null for no such owner.
 */
export function genitiveOwner(search: BearerSearch): SideWord | null {
  const { view, counted, all, roster, found } = search;
  if (!view.verbLast) return null;
  const noun = view.tokens[counted.last]!;
  if (isOurs(noun.text)) return 'own';
  if (MARTYR.test(said(view, found?.at)) || MARTYR.test(noun.text)) return 'azerbaijan';
  const part = partitive({ view, counted, roster });
  if (part) return part;
  const home =
    CIVIL.has(counted.countable) && found?.outcome !== 'captured' && counted.outcome !== 'captured'
      ? locativeBefore(view, counted.number)
      : null;
  if (home) return home;
  if (!(noun.tags.countable && isPossessed(noun.text)) && !listGoesOn(view, counted.last) && !isSum(view, counted)) return null;
  const at = genitiveBefore({ view, counted, all, roster });
  // «Zəngilanın 13 kəndi»: where they lie
  if (at !== null && kindOfCountable(counted.countable) === 'place' && view.mentions[at]?.kind === 'place') return null;
  return at === null ? ownThing(search) : ownerAt(view, at, roster);
}

/** Simple nouns with the ending of belonging before that of case; what is made of two words has it anyway. */
const OWN = /^(?:asker|helikopter|vertolyot|uça[kğ]|tank|əsgər|təyyarə|hərbçi)(?:s?[iuü]|l[aeə]r[iuü])n[iuü]n?$/;

/** «Bakü … bir helikopterinin düşürüldüğünü duyurdu»: what belongs to nobody named before belongs to who speaks. */
function ownThing({ view, counted, found, speaker, all }: BearerSearch): SideWord | null {
  const said = speaker && speaker.at > counted.number && (speaker.speech === 'say' || speaker.speech === 'admit');
  const suffered = found !== null && (found.role !== 'act' || isPassiveVerb(view.tokens[found.at]!.text));
  const simple = view.tokens.slice(counted.number + 1, counted.last).every(({ tags }) => tags.side === undefined);
  const before = view.tokens[counted.number - 1];
  const listed = all.some(({ last }) => last === counted.number - 2) && (hasMark(before, 'and') || before?.text === ',');
  return said && suffered && simple && !listed && OWN.test(view.tokens[counted.last]!.text) ? speaker.side : null;
}

/** People and houses, which are where they live. */
const CIVIL = new Set<Countable>(['civilian', 'person', 'child', 'house', 'resident', 'police']);
const PARTIES = /^(?:azerbaijan|armenia|armenian|nk)$/;

/** «Azerbaycan tarafında», «Azərbaycanda»: a side as a place, before the count in its clause. */
function locativeBefore({ tokens, clauses }: SentenceView, number: number): SideWord | null {
  for (let i = number - 1; i >= Math.max(0, number - REACH) && clauses[i] === clauses[number] && tokens[i]!.number === undefined; i--) {
    const side = tokens[i]!.tags.side;
    if (tokens[i]!.tags.speech || (!tokens[i]!.word && !/^['’]$/.test(tokens[i]!.text))) return null;
    if (!side) continue;
    const flank = /^(?:t[aə]r[aə]f|c[əe]ph[əe])\p{L}*[dt][aeə]$/u.test(tokens[i + 1]?.text ?? '');
    const apart = /^['’]$/.test(tokens[i + 1]?.text ?? '') && /^[dt][aeə]$/.test(tokens[i + 2]?.text ?? '');
    return PARTIES.test(side) && (flank || apart || /(?:stan|baycan|ba[ğg])[dt][aeə]$/.test(tokens[i]!.text)) ? side : null;
  }
  return null;
}

const said = ({ tokens }: SentenceView, at: number | undefined) => (at === undefined ? '' : tokens[at]!.text);

/** What Azerbaijani and Turkish outlets say of Azerbaijan's dead alone. */
const MARTYR = /^(?:şəhid|şehi[td])/;

/** Index of the genitive that the noun of a count belongs to, null where none stands before it in its clause. */
function genitiveBefore({ view, counted, all, roster }: Pick<BearerSearch, 'view' | 'counted' | 'all' | 'roster'>): number | null {
  const { tokens, clauses } = view;
  for (let i = counted.number - 1; i >= Math.max(0, counted.number - REACH - listLength(counted.number, all)); i--) {
    const token = tokens[i]!;
    if (clauses[i] !== clauses[counted.number] || token.tags.speech) return null;
    if (all.some((other) => i >= other.number && i <= other.last)) continue;
    if (token.number !== undefined) return null;
    if (token.text === ',' && !all.some((other) => other.last === i - 1 || other.last === i - 2)) return null;
    const ending = /^['’]$/.test(tokens[i - 1]?.text ?? '') ? i - 2 : i;
    if (isGenitive(token.text) && ownerAt(view, ending, roster)) {
      const next = tokens[i + 1];
      return next && i + 1 < counted.number && next.number === undefined && isPossessed(next.text) && !next.tags.countable ? null : ending;
    }
  }
  return null;
}

const SUM_REACH = 6;

/** «düşmanın ölü sayısı 550'yi»: the word for "number of" has the ending. */
const isSum = ({ tokens }: SentenceView, { number, last }: Counted): boolean =>
  last === number && tokens.slice(Math.max(0, number - SUM_REACH), number).some(({ text }) => SUM.test(text));

/** Tokens that earlier counts of the same list take up. */
const listLength = (number: number, all: BearerSearch['all']) =>
  all.reduce((sum, other) => (other.last < number && number - other.number < LIST_REACH ? sum + other.last - other.number + 2 : sum), 0);
const LIST_REACH = 40;

const LIST_NOUNS = 4;

/** «22 tank və digər zirehli texnikası»: the last noun of a list has the ending for all. */
function listGoesOn({ tokens }: SentenceView, last: number): boolean {
  for (let i = last + 1; i <= last + LIST_NOUNS && tokens[i]; i++) {
    if (tokens[i]!.tags.countable && isPossessed(tokens[i]!.text)) return true;
    if (!hasMark(tokens[i], 'and') && tokens[i]!.text !== ',' && !hasMark(tokens[i], 'other') && tokens[i]!.number === undefined)
      return false;
  }
  return false;
}

const WORDS_BETWEEN = 3;

/** The side of a genitive: its own word, or that of the state right before an army or people («Azərbaycan ordusunun»). */
function ownerAt(view: SentenceView, at: number, roster: BearerSearch['roster']): SideWord | null {
  const word = view.tokens[at]?.tags.side;
  if (word) return word;
  const own = view.tokens[at] ? sideAt(view, at, roster) : null;
  if (own) return own;
  for (let i = at - 1; i >= Math.max(0, at - WORDS_BETWEEN) && view.tokens[i]!.word && view.tokens[i]!.number === undefined; i--) {
    const side = view.tokens[i]!.tags.side ?? sideAt(view, i, roster);
    if (side) return isGenitive(view.tokens[i]!.text) && !hasMark(view.tokens[at], 'army') ? null : side;
    if (isGenitive(view.tokens[i]!.text)) return null;
  }
  return null;
}

const ABLATIVE = /(?:l[aeə]r[iuü]n|l[aeə]r|[iuü]n)[dt][aeə]n$/;

/** «Rusiya hərbçilərindən beşi»: people that the number is a part of, with their side right before. */
function partitive({ view, counted, roster }: Pick<BearerSearch, 'view' | 'counted' | 'roster'>): SideWord | null {
  const people = view.tokens[counted.number - 1];
  if (!people?.tags.countable || !ABLATIVE.test(people.text)) return null;
  return (
    people.tags.side ??
    (counted.number > 1 ? (view.tokens[counted.number - 2]!.tags.side ?? sideAt(view, counted.number - 2, roster)) : null)
  );
}
