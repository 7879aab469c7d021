import type { SentenceReading } from './figure-sources.ts';
import type { BareSearch } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { movedBefore } from './moved-before.ts';
import { kindOfCountable } from './name-unit.ts';
import { nounsBefore } from './nouns-before.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import type { Countable, Outcome } from './word-table.ts';

/**
 * Returns what a number counts whose noun only the sentence before has: the object or subject of a verb of destroying («en ont abattu un», "two
 * were shot down"), what is granted of that («n’en reconnaît qu’un seul»), or how many a people are ("they were 120,000"); null for any other.
 */
export function findPronounCount(reading: SentenceReading, at: number, search: BareSearch): Counted | null {
  const { view } = reading;
  return (
    ofThem(reading, at, search) ??
    takenThing(reading, at, search) ??
    grantedThing(reading, at, search) ??
    (isHowMany(view, at, search) ? manyOf(reading, at) : null)
  );
}

const TOOK = /^(?:accueilli|reçu|soigné|hospitalisé|admis|traité|évacué|secouru|recensé|dénombré|identifié|transféré|pris en charge)$/;

/** «Dit en avoir accueilli 168»: of those counted in the sentence before. */
function ofThem({ view: { tokens } }: SentenceReading, at: number, { number, counts, last }: BareSearch): Counted | null {
  const verb = at - 1;
  if (number.article || counts.length > 0 || !TOOK.test(tokens[verb]?.text ?? '') || !hasClitic(tokens, verb)) return null;
  if (!isAlone(tokens[at + 1]) && !hasMark(tokens[at + 1], 'since')) return null;
  const before = last.findLast(
    ({ countable, outcome }) => countable !== null && outcome !== null && kindOfCountable(countable) === 'person',
  );
  return before?.countable ? { number: at, last: at, countable: before.countable, outcome: before.outcome, elliptic: true } : null;
}

/** Whether nothing after a number can be its noun. */
function isAlone(token: Token | undefined): boolean {
  if (!token?.word) return token?.number === undefined && !OPENING.test(token?.text ?? '');
  return hasMark(token, 'and') || hasMark(token, 'stop') || SEPARABLE.test(token.text);
}
const OPENING = /^[«“„‘"'([-]/;
/** «schossen drei ab» */
const SEPARABLE = /^(?:ab|down)$/;

/** «En ont abattu un», "shot down three", "two were shot down". */
function takenThing(reading: SentenceReading, at: number, search: BareSearch): Counted | null {
  const subject = verbOfSubject(reading.view, at, search);
  if (subject === null && !isObject(reading.view, at, search)) return null;
  const countable = thingMeant(reading, search);
  if (!countable) return null;
  if (subject === null) return { number: at, last: at, countable, outcome: null, elliptic: false };
  return { number: at, last: subject, countable, outcome: 'lost', outcomeAt: subject, elliptic: false };
}

const destroys = (token: Token | undefined) =>
  !token?.tags.countable && outcomesOf(token).some(({ outcome, role }) => outcome === 'lost' && role !== 'noun');

const ONE = /^(?:one|один|uno)$/;

/** "Shot down three", «n’en avoir perdu qu’un»; an article counts only with the pronoun that says "of them". */
function isObject({ tokens, verbLast }: SentenceView, at: number, { number }: BareSearch): boolean {
  if (verbLast && destroys(tokens[at + 1]) && !number.article) return true;
  const verb = verbBefore(tokens, at);
  if (!destroys(tokens[verb]) || !isAlone(tokens[at + 1])) return false;
  return !number.article || ONE.test(tokens[at]!.text) || hasClitic(tokens, verb);
}

/** The token before a number, over "only" and «qu’». */
function verbBefore(tokens: readonly Token[], at: number): number {
  let verb = at - 1;
  while (
    verb > 0 &&
    (tokens[verb]!.text === "'" || tokens[verb]!.text === '’' || hasMark(tokens[verb], 'only') || QUE.test(tokens[verb]!.text))
  )
    verb--;
  return verb;
}
const QUE = /^(?:que?|just)$/;

const CLITIC_REACH = 3;

/** The French pronoun that says "of them", before its verb. */
const hasClitic = (tokens: readonly Token[], verb: number) =>
  tokens.slice(Math.max(0, verb - CLITIC_REACH), verb).some(({ text }) => text === 'en');

/** "Two were shot down", «üçü düşürüldü»: the verb of what has no other noun; null for none. */
function verbOfSubject({ tokens, verbLast }: SentenceView, at: number, { number }: BareSearch): number | null {
  const article = number.article && (!ONE.test(tokens[at]!.text) || !hasMark(tokens[at + 1], 'be'));
  if (article || THE.test(tokens[at - 1]?.text ?? '') || hasMark(tokens[at - 1], 'of')) return null;
  const first = tokens[at + 1];
  if (verbLast) return destroys(first) && PASSIVE.test(first!.text) && !tokens[at + 2]?.tags.countable ? at + 1 : null;
  if (!hasMark(first, 'be') && !hasMark(first, 'have')) return null;
  const verb = [at + 2, at + 3, at + 4].find((i) => !hasMark(tokens[i], 'be') && !hasMark(tokens[i], 'have')) ?? at + 2;
  return destroys(tokens[verb]) && !hasMark(tokens[verb - 1], 'not') ? verb : null;
}
/** Passive of the languages whose verbs come last. */
const PASSIVE = /[iuü]l(?:[dm]|ib|ub|üb)|վ(?:ել|եց|եցին|ում|ած|եցան)/u;
const THE = /^(?:the|no|this|that|les|los|las|die)$/;

/** The one kind of equipment that was spoken of: in this sentence, by the figures of the last, or by its nouns; null where there are several. */
function thingMeant(reading: SentenceReading, { counts, last }: BareSearch): Countable | null {
  const here = counts.map(({ countable }) => countable);
  if (here.length > 0) return onlyThing(here);
  const figures = last.flatMap(({ countable }) => countable ?? []);
  return onlyThing(figures.length > 0 ? figures : nounsBefore(reading).countables);
}

function onlyThing(countables: readonly Countable[]): Countable | null {
  const things = new Set(countables.filter((countable) => kindOfCountable(countable) === 'equipment'));
  return things.size === 1 ? [...things][0]! : null;
}

const GRANTED_REACH = 4;
const CREW = /^(?:équipage|crew|tripulación|besatzung|экипаж|mürettebat|heyət|անձնակազմ)/;

/** «N’en reconnaît qu’un seul», of losses that a sentence of another paragraph names; where a crew is spoken of, of what has one. */
function grantedThing(reading: SentenceReading, at: number, { number, last }: BareSearch): Counted | null {
  const { tokens } = reading.view;
  if (number.article || last.length > 0) return null;
  const from = Math.max(0, at - GRANTED_REACH);
  const verb = from + tokens.slice(from, at).findLastIndex(({ tags }) => tags.speech !== undefined && tags.speech !== 'according');
  if (verb < from || tokens[verb]?.tags.speech === undefined || !hasClitic(tokens, verb)) return null;
  if (!isAlone(hasMark(tokens[at + 1], 'only') ? tokens[at + 2] : tokens[at + 1])) return null;
  const before = nounsBefore(reading);
  const manned = tokens.some(({ text }) => CREW.test(text));
  const countable = onlyThing(manned ? before.countables.filter((one) => one === 'helicopter' || one === 'aircraft') : before.countables);
  return countable && before.outcomes.includes('lost') ? { number: at, last: at, countable, outcome: 'lost', elliptic: true } : null;
}

/** Fewer are no population. */
const MANY = 1000;
const THEY = /^(?:they|ils|elles|sie|es|eran|son|их|onlar|sayları|sayıları|նրանք)$/;
const IT = /^(?:it|they|there)$/;
/** «Am Vortag waren es 50.000» */
const WERE = /^(?:waren|sind|seien)$/;
const ARE = /^(?:numbered|number|zählten|eran|son|totalled|totaled)$/;
const COUNTED_THERE = /^(?:comptait|dénombrait|recensait|compte|dénombre|recense|signalait|annonçait|enregistrait)$/;
const HOW_MANY_REACH = 4;

/** "They were about 120,000", «on en comptait cent vingt mille». */
function isHowMany({ tokens }: SentenceView, at: number, { number }: BareSearch): boolean {
  if (number.article || (number.value ?? number.min ?? 0) < MANY || !isLast(tokens, at)) return false;
  const before = tokens.slice(Math.max(0, at - HOW_MANY_REACH), at).filter(({ text }) => !ABOUT.test(text));
  const verb = before.at(-1);
  const subject = before.at(-2);
  if (!verb) return false;
  // "the day before it had been 50,243"
  if (hasMark(verb, 'be') && hasMark(subject, 'have') && IT.test(before.at(-3)?.text ?? '')) return true;
  if (verb.text === 'es' && WERE.test(subject?.text ?? '')) return true;
  if (subject?.text === 'en' && COUNTED_THERE.test(verb.text)) return true;
  if (/^(?:eran|son)$/.test(verb.text) && !subject?.tags.countable)
    return subject === undefined || !subject.word || hasMark(subject, 'and');
  return THEY.test(subject?.text ?? '') && (hasMark(verb, 'be') || ARE.test(verb.text));
}

const ABOUT =
  /^(?:about|some|around|nearly|almost|over|only|just|still|barely|environ|près|de|quelque|plus|presque|encore|que|rund|etwa|fast|erst|noch|unos|unas|casi|solo|около|почти|более|лишь|только)$/;

/** The end of what is said of the number: no noun, no participle that would make another of it. */
const isLast = (tokens: readonly Token[], at: number) => {
  const next = tokens[at + 1];
  return isAlone(next) || hasMark(next, 'sofar') || (next?.word === true && Object.keys(next.tags).length === 0 && WHEN.test(next.text));
};
const WHEN =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|avant|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gestern|ayer|вчера)$/;

const STAYING: readonly (Outcome | null)[] = ['living', 'arrived', 'displaced', 'evacuated', null];

/** People of whom the sentence before spoke, not of those killed or missing. */
function manyOf(reading: SentenceReading, at: number): Counted | null {
  const earlier =
    movedBefore(reading.last) ?? reading.last.findLast(({ countable }) => countable !== null && kindOfCountable(countable) === 'person');
  const before = earlier ? null : nounsBefore(reading);
  if (before?.countables.at(-1) === 'peacekeeper')
    return { number: at, last: at, countable: 'peacekeeper', outcome: 'deployed', elliptic: true };
  const countable = earlier?.countable ?? before?.countables.findLast((one) => PEOPLE.includes(one));
  const told = earlier ? earlier.outcome : countable === 'refugee' && before?.outcomes.includes('arrived') ? 'arrived' : null;
  if (!countable || !PEOPLE.includes(countable) || !STAYING.includes(told)) return null;
  const outcome = told ?? (countable === 'refugee' ? 'displaced' : 'living');
  return {
    number: at,
    last: at,
    countable: countable === 'refugee' || outcome !== 'living' ? countable : 'resident',
    outcome,
    elliptic: true,
  };
}

const PEOPLE: readonly Countable[] = ['person', 'resident', 'refugee'];
