import type { SentenceReading } from './figure-sources.ts';
import type { BareSearch } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable, outcomeFits } from './name-unit.ts';
import { nounsBefore } from './nouns-before.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { OutcomeTag, Token } from './tag-words.ts';
import type { Outcome } from './word-table.ts';

/**
 * Returns what a number counts that only people can be: the subject of what happens to people ("100,632 had crossed the border"), those who speak
 * ("120,000 of us", «nous sommes 120 000»), names of a list of the dead ("published fifty names"), those of a place ("a city of 55,000"); null for
 * any other.
 */
export function findImpliedPeople(reading: SentenceReading, at: number, search: BareSearch): Counted | null {
  if (search.number.article) return null;
  return (
    ofPeoplesVerb(reading.view, at, search) ??
    ofOurselves(reading.view, at, search) ??
    ofList(reading, at) ??
    ofPlace(reading.view, at, search) ??
    whoStay(reading.view, at)
  );
}

const VERB_REACH = 5;
const THE = /^(?:the|les|these|those|ces|of)$/;

/** "17,000 had already crossed": a verb of people right after the number, with nothing before that may be its noun. */
function ofPeoplesVerb({ tokens, verbLast }: SentenceView, at: number, { counts, last }: BareSearch): Counted | null {
  if (verbLast || THE.test(tokens[at - 1]?.text ?? '') || hasMark(tokens[at - 1], 'of')) return null;
  const first = tokens[at + 1];
  if (!hasMark(first, 'be') && !hasMark(first, 'have')) return null;
  const things = [...counts.map(({ countable }) => countable), ...last.flatMap(({ countable }) => countable ?? [])];
  if (things.some((one) => kindOfCountable(one) !== 'person')) return null;
  for (let i = at + 1; i <= at + VERB_REACH && tokens[i]?.word; i++) {
    if (tokens[i]!.tags.countable && !outcomesOf(tokens[i]).length) return null;
    const found = outcomesOf(tokens[i]).find(isOfPeople);
    if (found) return { number: at, last: at, countable: 'person', outcome: found.outcome, outcomeAt: i, elliptic: true };
  }
  return null;
}

/** What can be said of nothing but people. */
const OF_PEOPLE: readonly Outcome[] = ['killed', 'wounded', 'displaced', 'arrived', 'evacuated', 'missing'];
const isOfPeople = ({ outcome, role }: OutcomeTag): boolean =>
  role !== 'noun' && role !== 'lose' && OF_PEOPLE.includes(outcome) && outcomeFits(outcome, 'person', role);

/** Fewer are no population. */
const MANY = 1000;
const US = /^(?:us|nous)$/;
const WE = /^(?:we|nous|on)$/;

/** "There are 120,000 of us", «nous étions 120 000», «120 000 d’entre nous». */
function ofOurselves({ tokens }: SentenceView, at: number, { number }: BareSearch): Counted | null {
  if ((number.value ?? number.min ?? number.max ?? 0) < MANY) return null;
  const of = [at + 2, at + 3, at + 4].find((i) => US.test(tokens[i]?.text ?? ''));
  const ours = of !== undefined && tokens.slice(at + 1, of).every((token) => !token.word || hasMark(token, 'of') || token.text === 'entre');
  if (ours) return { number: at, last: of, countable: 'resident', outcome: 'living', elliptic: false };
  const before = tokens.slice(Math.max(0, at - 4), at);
  const be = before.findLastIndex((token) => hasMark(token, 'be') || token.text === 'sommes' || token.text === 'étions');
  const we = be > 0 && WE.test(before[be - 1]!.text);
  return we && !nounFollows(tokens, at) ? { number: at, last: at, countable: 'resident', outcome: 'living', elliptic: false } : null;
}

const nounFollows = (tokens: readonly Token[], at: number) => tokens.slice(at + 1, at + 4).some(({ tags }) => tags.countable !== undefined);

const NAMES = /^(?:names|noms)$/;

/** "Published fifty names": of the dead, where the sentence or the one before speaks of such. */
function ofList(reading: SentenceReading, at: number): Counted | null {
  const { tokens } = reading.view;
  if (!NAMES.test(tokens[at + 1]?.text ?? '')) return null;
  const here = tokens.flatMap((token) => outcomesOf(token).map(({ outcome }) => outcome));
  if (here.includes('missing') && !here.includes('killed'))
    return { number: at, last: at + 1, countable: 'person', outcome: 'missing', elliptic: false };
  const told = here.includes('killed') || reading.lastOutcome === 'killed' || nounsBefore(reading).outcomes.includes('killed');
  const military = tokens.slice(0, at).some((token) => hasMark(token, 'army') || /^(?:defen[cs]e|défense)$/.test(token.text));
  if (!told && !military) return null;
  return { number: at, last: at + 1, countable: military ? 'soldier' : 'person', outcome: 'killed', elliptic: false };
}

const STAY =
  /^(?:remain|remained|remains|stay|stayed|reste|restent|resterait|resteraient|restait|restaient|demeurent|demeureraient|subsistent)$/;
const STAY_REACH = 6;

/** «Il n’en resterait qu’entre 50 et 1 000», "they remain, some 1,200": those of whom the text speaks. */
function whoStay({ tokens, clauses }: SentenceView, at: number): Counted | null {
  const next = tokens[at + 1];
  if ((next?.word && !hasMark(next, 'stop')) || next?.number !== undefined) return null;
  const from = Math.max(0, at - STAY_REACH);
  const verb = from + tokens.slice(from, at).findLastIndex(({ text }) => STAY.test(text));
  if (verb < from || !STAY.test(tokens[verb]!.text) || clauses[verb] !== clauses[at]) return null;
  const plain = tokens.slice(verb + 1, at).every((token) => !token.tags.countable && !token.tags.speech && token.number === undefined);
  const they = tokens.slice(Math.max(0, verb - 3), verb).some(({ text }) => /^(?:they|ils|elles|en|there|y)$/.test(text));
  return plain && they ? { number: at, last: at, countable: 'resident', outcome: 'living', elliptic: true } : null;
}

const PLACE =
  /^(?:city|town|village|enclave|region|territory|republic|place|ville|bourg|village|enclave|région|territoire|république|bourgade)$/;

/** "A city of 55,000": those who live there. */
function ofPlace({ tokens, mentions }: SentenceView, at: number, { number }: BareSearch): Counted | null {
  if ((number.value ?? number.min ?? 0) < MANY || tokens[at + 1]?.word) return null;
  const of = [at - 1, at - 2, at - 3].find((i) => hasMark(tokens[i], 'of'));
  const place = of !== undefined && (PLACE.test(tokens[of - 1]?.text ?? '') || mentions[of - 1]?.kind === 'place');
  return place ? { number: at, last: at, countable: 'resident', outcome: 'living', elliptic: false } : null;
}
