import type { Counted } from './find-counted.ts';
import type { FoundNumber } from './find-numbers.ts';
import { kindOfCountable } from './name-unit.ts';
import { outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import { isPossessed } from './turkic-forms.ts';

/** A number that belongs to those before it: «beşi», «90 mini», «12'si», «40-ı». */
const ITS = /(?:s?[iıuü])(?:n[iıuüaeə]\p{L}*)?$/u;
/** Many people in the genitive or ablative. */
const MANY_OF = /l[aeə]r(?:[iuü]n)?(?:[iuü]n|[dt][aeə]n)$/;

/**
 * Returns what a Turkish or Azerbaijani number counts that has the ending for "of them" right behind those («ermənilərin 90 mini», «askerlerden
 * üçü»), or that shares the noun of the number after it («Karabağ'da 19, Azerbaycan'da 31 sivil»); null for any other. `text` is the page's.
 */
export function findGenitivePeople(
  view: SentenceView,
  at: number,
  { number, text, later }: { number: FoundNumber; text: string; later: (at: number) => Counted | null },
): Counted | null {
  if (!view.verbLast || number.article) return null;
  return ofPeople(view, at, text) ?? beforeLater(view, at, later);
}

function ofPeople({ tokens }: SentenceView, at: number, text: string): Counted | null {
  const people = tokens[at - 1];
  const token = tokens[at]!;
  if (!people || token.number === undefined || !MANY_OF.test(people.text) || !ITS.test(text.slice(token.start, token.end))) return null;
  const named = people.tags.countable ?? (people.tags.demonym || people.tags.side ? 'person' : undefined);
  if (!named || (kindOfCountable(named) !== 'person' && kindOfCountable(named) !== 'equipment')) return null;
  // «ölənlərdən 10-u mülki şəxs»: what they were
  const kind = tokens[at + 1]?.tags.countable;
  if (kind && kindOfCountable(kind) === 'person' && !isPossessed(tokens[at + 1]!.text)) return null;
  const told = outcomesOf(people).find(({ role }) => role === 'suffer')?.outcome ?? null;
  return { number: at, last: at, countable: named, outcome: told, elliptic: false, ...(told ? { outcomeAt: at - 1 } : {}) };
}

const LATER_REACH = 5;

/** Only a comma or «ve» and where or whose it is stand between the two numbers. */
function beforeLater({ tokens }: SentenceView, at: number, later: (at: number) => Counted | null): Counted | null {
  if (!/^(?:,|və|ve)$/.test(tokens[at + 1]?.text ?? '')) return null;
  const next = tokens.findIndex((token, i) => i > at + 1 && i <= at + LATER_REACH && token.number !== undefined);
  if (next < 0 || !tokens.slice(at + 2, next).some(isWhose) || !isWhose(tokens[at - 1])) return null;
  const counted = later(next);
  return counted && !counted.elliptic && counted.outcome === null ? { ...counted, number: at, last: at } : null;
}

const isWhose = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags.side !== undefined || /^(?:['’]|[dt][aeə])$/.test(token.text));
