import { SUBJECT_REGIONS } from '../terms/subject-concepts.ts';
import { plainSpaces } from '../text/plain-spaces.ts';
import { OTHER_WAR_STEMS } from '../topics/war-words.ts';
import { kindOf, sortWords } from '../topics/word-kinds.ts';
import type { FigureReading } from './figure-reading.ts';
import { firstEndingAfter, type SentenceView } from './sentence-view.ts';
import {
  ANOTHER_WAR,
  BACK_THEN,
  BETWEEN_THERE,
  CAUSE_PHRASES,
  CAUSES_ELSEWHERE,
  HABITUAL,
  HOUR_OF_ANOTHER,
  ORIGIN,
  PLACES_ELSEWHERE,
  THERE_BEFORE,
  THERE_ENDING,
  VAGUE_TIME,
  WARS_ELSEWHERE,
} from './words/elsewhere-words.ts';

/** What takes a figure out of the subject: `elsewhere` for good, `someday` for a topic of a day, `then` where the page alone dates it. */
export type Aside = 'elsewhere' | 'someday' | 'then';

const WORDS = sortWords([
  ['war', [...OTHER_WAR_STEMS, ...WARS_ELSEWHERE]],
  ['place', PLACES_ELSEWHERE],
  ['cause', CAUSES_ELSEWHERE],
]);
/** A comma or a word of joining sets a place as far from a count as so many words. */
const COMMA = 10;
const TIMINGS: ReadonlySet<string> = new Set(['wars', 'weeks', 'days', 'years', 'year_span']);

/** Returns whether a figure's clause tells of another place, cause, war, hour or time than the conflict's; null where nothing says so. */
export function happensElsewhere({ figure, onlyIfAsked }: FigureReading, view: SentenceView, sources: Said): Aside | null {
  const at = firstEndingAfter(view.tokens, figure.start);
  const [first, last] = clauseAround(view, at);
  const said = sources.text.slice(view.tokens[first]!.start, view.tokens[last]!.end).replace(/\s/gu, ' ');
  if (onlyIfAsked && isOfAnother(figure.unit, view, { at, said, sources })) return 'elsewhere';
  if (HABITUAL.test(said) || CAUSE_PHRASES.test(said)) return 'elsewhere';
  for (let i = first; i <= last; i++) if (kindAt(view, i) === 'cause') return 'elsewhere';
  if (isThere(view, at, { first, last, language: sources.language })) return 'elsewhere';
  if (VAGUE_TIME.test(said)) return 'someday';
  return BACK_THEN.test(said) ? 'then' : null;
}

interface Said {
  text: string;
  language: string;
}

function clauseAround({ clauses }: SentenceView, at: number): [number, number] {
  let [first, last] = [at, at];
  while (first > 0 && clauses[first - 1] === clauses[at] && at - first < REACH) first--;
  while (last < clauses.length - 1 && clauses[last + 1] === clauses[at] && last - at < REACH) last++;
  return [first, last];
}

/** How many tokens to either side belong to what is told of a count. */
const REACH = 40;

const kindAt = ({ tokens }: SentenceView, at: number) => (tokens[at]!.word ? kindOf(WORDS, tokens[at]!.text) : null);

/** A war of another country, an hour of something else. */
function isOfAnother(unit: string, view: SentenceView, { at, said, sources }: { at: number; said: string; sources: Said }): boolean {
  if (TIMINGS.has(unit)) {
    if (ANOTHER_WAR.test(said)) return true;
    const [first, last] = clauseAround(view, at);
    for (let i = first; i <= last; i++) if (kindAt(view, i) === 'war') return true;
  }
  if (unit !== 'clock_minutes') return false;
  const { tokens } = view;
  let [first, last] = [at, at];
  while (first > 0 && !PAUSE.test(tokens[first - 1]!.text) && at - first < REACH) first--;
  while (last < tokens.length - 1 && !PAUSE.test(tokens[last + 1]!.text) && last - at < REACH) last++;
  return HOUR_OF_ANOTHER.test(plainSpaces(sources.text.slice(tokens[first]!.start, tokens[last]!.end)));
}

const PAUSE = /^(?:[,;.!?—–]|and|et|und|y|и|ve|və|եւ)$/u;

/** Whether a place elsewhere stands nearer to a count than one of the conflict's, and nobody speaks there. */
function isThere(view: SentenceView, at: number, { first, last, language }: { first: number; last: number; language: string }): boolean {
  let [there, here] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const step of [-1, 1]) {
    let far = 0;
    for (let i = at + step; i >= first && i <= last; i += step) {
      const { text, tags } = view.tokens[i]!;
      if (tags.speech) break;
      far += text === ',' ? COMMA : 1;
      const kind = kindAt(view, i);
      if ((kind === 'place' || kind === 'war') && isLocative(view, i, language)) there = Math.min(there, far);
      else if (isHere(view, i)) here = Math.min(here, far);
    }
  }
  return there < here;
}

const isHere = ({ mentions }: SentenceView, at: number) => {
  const mention = mentions[at];
  return mention != null && (SUBJECT_REGIONS.has(mention.concept) || mention.concept === 'place:stepanakert');
};

function isLocative({ tokens }: SentenceView, at: number, language: string): boolean {
  const ending = THERE_ENDING[language.slice(0, 2)];
  if (ending) {
    const next = /^['’]$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 2]?.text : null;
    return next ? ending.test(next) : ending.test(tokens[at]!.text);
  }
  let before = at - 1;
  while (before > 0 && at - before < 4 && (BETWEEN_THERE.test(tokens[before]!.text) || /^['’]$/.test(tokens[before]!.text))) before--;
  return before >= 0 && THERE_BEFORE.test(lastWord(tokens[before]!.text)) && !ORIGIN.test(tokens[before - 1]?.text ?? '');
}

/** A token may be several words («leben in»). */
const lastWord = (text: string) => text.slice(text.lastIndexOf(' ') + 1);
