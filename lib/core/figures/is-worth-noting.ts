import type { Draft } from './draft.ts';
import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { kindOfCountable } from './name-unit.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const TRIVIAL_PEOPLE = 10;

/** "A Smerch rocket": what was fired, by the name of what fires it. */
const MUNITION = /^(?:rockets?|shells?|missiles?|rounds?|strikes?|fire|projectiles?|bombs?)$/;

/** Those who are counted for what they do and not for what they suffered. */
const OFFICE =
  /^(?:ministers?|ministres?|politicians?|lawmakers?|deput(?:y|ies)|députés?|membres?|members?|leaders?|dirigeants?|mayors?|maires?|journalistes?|journalists?|experts?)$/;

/** Leaves out what is counted in passing: articles and small numbers of people to whom nothing happened. */
export function isWorthNoting(view: SentenceView, { counted, number, found }: Draft): boolean {
  const kind = kindOfCountable(counted.countable);
  if (kind === 'route') return false;
  if (kind === 'equipment' && MUNITION.test(view.tokens[counted.last + 1]?.text ?? '')) return false;
  if (number.value === 0) return found !== null && (kind !== 'place' || found.outcome !== 'damaged') && !counted.elliptic;
  if (number.article && saysBetween(view, counted)) return false;
  if (number.article)
    return (
      found !== null &&
      (kind !== 'place' || isNumeral(view, counted)) &&
      (counted.again !== undefined || isNear(counted, found)) &&
      (!counted.elliptic || isOther(view, counted) || (counted.again !== undefined && !counted.echo))
    );
  if (found || counted.countable === 'body') return true;
  if (kind === 'person' && OFFICE.test(view.tokens[counted.last]?.text ?? '')) return false;
  if (kind === 'person')
    return counted.countable !== 'officer' && counted.countable !== 'general' && (number.value ?? number.min ?? 0) >= TRIVIAL_PEOPLE;
  return kind === 'equipment' && (isAdversarial(view, counted) || (number.value ?? number.min ?? 0) >= TRIVIAL_PEOPLE);
}

/** "A clerk put flood losses": a verb between article and noun. */
const saysBetween = ({ tokens }: SentenceView, { number, last }: Counted) =>
  tokens.slice(number + 1, last).some((token) => token.tags.speech || hasMark(token, 'have')) ||
  tokens[last + 1]?.tags.speech !== undefined;

/** «un autre a été secouru», "another was rescued". */
const isOther = ({ tokens }: SentenceView, { number, again }: Counted) =>
  again === undefined && (hasMark(tokens[number], 'other') || hasMark(tokens[number + 1], 'other'));

/** "One school", «une école et 14 immeubles»: a numeral, or the first of a list of numbers. */
function isNumeral({ tokens }: SentenceView, { number, last }: Counted): boolean {
  if (tokens[number]!.text === 'one') return last === number + 1;
  const listed = hasMark(tokens[last + 1], 'and') || tokens[last + 1]?.text === ',';
  return last === number + 1 && listed && tokens[last + 2]?.number !== undefined;
}

const ARTICLE_REACH = 10;

const isNear = (counted: Counted, found: FoundOutcome) =>
  found.where === 'own' || (found.at > counted.last ? found.at - counted.last : counted.number - found.at) <= ARTICLE_REACH;

/** Returns whether a count is called the enemy's. */
export const isAdversarial = ({ tokens }: SentenceView, counted: Counted) =>
  tokens.slice(counted.number + 1, counted.last + 4).some((token) => token.tags.side === 'enemy');
