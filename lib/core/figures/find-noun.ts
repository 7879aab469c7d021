import { type Counted, findCounted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';

/**
 * Returns what the number at a token counts by the noun after it, over a people's name or a word for the dead that stands as its adjective; null
 * for no noun, and for one beyond a verb that has an article or number of its own as object ("a fire injured one guard").
 */
export function findNoun(view: SentenceView, at: number): Counted | null {
  const counted = findCounted(view, at);
  const between = counted && view.tokens[at]!.number === undefined ? view.tokens.slice(at + 1, counted.last + 2) : [];
  const verb = between.findIndex((token) => outcomesOf(token).some(({ role }) => role === 'act' || role === 'lose'));
  if (verb >= 0 && between.slice(verb + 1).some((token) => token.number !== undefined || hasMark(token, 'article'))) return null;
  if (counted && view.tokens[counted.last]!.tags.demonym) return nounBeside(view, counted);
  return counted?.countable === 'person' && counted.outcome !== null && !counted.elliptic ? nounAfter(view, counted) : counted;
}

/** "Two dead Armenian soldiers": a word for the dead that is the adjective of the noun after it. */
function nounAfter({ tokens }: SentenceView, counted: Counted): Counted {
  let at = counted.last + 1;
  while (tokens[at]?.tags.side && !tokens[at]!.tags.countable && !tokens[at]!.tags.demonym) at++;
  const noun = tokens[at];
  const people = noun?.tags.countable && kindOfCountable(noun.tags.countable) === 'person' && !outcomesOf(noun).length;
  const adjective = at === counted.last + 2 && tokens[counted.last]!.number === undefined;
  return people && adjective
    ? { ...counted, last: at, countable: noun.tags.countable!, outcomeAt: counted.outcomeAt ?? counted.last }
    : counted;
}

/** «16 հայ զինվոր»: the name of a people that is the adjective of the noun right after it. */
function nounBeside({ tokens }: SentenceView, counted: Counted): Counted {
  const noun = tokens[counted.last + 1];
  const people = noun?.tags.countable && kindOfCountable(noun.tags.countable) === 'person' && !outcomesOf(noun).length;
  return people && !counted.elliptic ? { ...counted, last: counted.last + 1, countable: noun.tags.countable! } : counted;
}
