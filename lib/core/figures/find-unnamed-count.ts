import type { BareSearch } from './find-bare-count.ts';
import type { Counted } from './find-counted.ts';
import { kindOfCountable } from './name-unit.ts';
import { ofWhole } from './of-whole.ts';
import { saysWhen } from './says-when.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';

/**
 * Returns what a number counts that stands where its noun would: before a people's adjective alone ("2,100 Armenian, 1,800 Azerbaijani"), after
 * a verb of losing ("Armenia lost seven"), after the noun it is a part of ("civilians, 61 of whom"), or after "are" ("the refugees were
 * 90,000"); null for any other.
 */
export function findUnnamedCount(view: SentenceView, at: number, search: BareSearch): Counted | null {
  if (search.number.article) return null;
  return (
    besideAdjective(view, at, search) ??
    besideParty(view, at, search) ??
    afterLosing(view, at, search) ??
    ofNoun(view, at, search) ??
    ofWhole(view, at, search) ??
    ofItsOwn(view, at) ??
    inSeries(view, at, search) ??
    ofLosses(view, at, search) ??
    peopleAre(view, at, search) ??
    equated(view, at)
  );
}

const ends = (token: Token | undefined) => !token?.word || hasMark(token, 'and');

/** «3 000 soldats arméniens, 2 900 azerbaïdjanais»: French writes the people with a capital, and the adjective alone small. */
export function besideSmallAdjective({ tokens }: SentenceView, at: number, { counts }: BareSearch, text: string): Counted | null {
  const [before, adjective] = [counts.at(-1), tokens[at + 1]];
  const french = adjective?.tags.demonym && /^(?:arménien|azerbaïdjanais|azéri)/u.test(text.slice(adjective.start, adjective.end));
  if (!before || !french || kindOfCountable(before.countable) !== 'person') return null;
  if (!tokens.slice(before.number, before.last + 2).some(({ tags }) => tags.side)) return null;
  return again(before, { number: at, last: at + 1 });
}

/** The adjective stands for the noun of the count before it. */
function besideAdjective({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const before = counts.at(-1);
  const adjective = tokens[at + 1];
  if (!before || !adjective?.tags.side || adjective.tags.demonym || !ends(tokens[at + 2])) return null;
  return again(before, { number: at, last: at + 1 });
}

const AT = /^(?:at|à|a|von|о|об|bei|en)$/u;

/** "Armenia reports 49 dead, Azerbaijan 50": a party and its number, set against another's. */
function besideParty({ tokens, mentions }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const before = counts.at(-1);
  if (!before || !ends(tokens[at + 1]) || tokens[at + 1]?.number !== undefined) return null;
  let i = at - 1;
  if (AT.test(tokens[i]?.text ?? '')) i--;
  while (i > before.last && !tokens[i]!.word) i--;
  if (i <= before.last || !tokens[i]!.tags.side || tokens[i]!.tags.side === 'own') return null;
  while (mentions[i] && mentions[i - 1] === mentions[i]) i--;
  while (ARTICLE.test(tokens[i - 1]?.text ?? '')) i--;
  const set = /^[,;–—]$/.test(tokens[i - 1]?.text ?? '') || hasMark(tokens[i - 1], 'and') || hasMark(tokens[i - 1], 'break');
  return set ? again(before, { number: at, last: at }) : null;
}
const ARTICLE = /^(?:l|le|la|the|el|['’])$/u;

function again(before: Counted, at: Pick<Counted, 'number' | 'last'>): Counted {
  const { number, countable } = before;
  return { ...at, countable, outcome: null, elliptic: true, again: number };
}

/** "Seven dead on one side; the other lost four": of the same kind as the count before. */
function afterLosing({ tokens }: SentenceView, at: number, { counts, last }: BareSearch): Counted | null {
  if (!ends(tokens[at + 1])) return null;
  const lost = outcomesOf(tokens[at - 1]).find(({ role }) => role === 'lose');
  if (!lost) return null;
  const earlier = counts.at(-1)?.countable ?? last.at(-1)?.countable ?? null;
  const kind = earlier && kindOfCountable(earlier);
  if (lost.outcome === 'killed') {
    return { number: at, last: at, countable: 'person', outcome: 'killed', outcomeAt: at - 1, elliptic: true };
  }
  if (!earlier || (kind !== 'person' && kind !== 'equipment')) return null;
  const outcome = kind === 'person' ? 'killed' : 'lost';
  return { number: at, last: at, countable: earlier, outcome, outcomeAt: at - 1, elliptic: true };
}

const BACK = 3;

/** "civilians, 61 of whom": the noun has no number of its own. */
function ofNoun({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  if (!hasMark(tokens[at + 1], 'subset') || tokens[at - 1]?.text !== ',') return null;
  const noun = tokens.findLastIndex(({ tags }, i) => i < at && i >= at - BACK && tags.countable !== undefined);
  if (noun < 0 || counts.some(({ last }) => last >= noun - 2)) return null;
  return { number: at, last: at, countable: tokens[noun]!.tags.countable!, outcome: null, elliptic: false };
}

const ANOTHER_REACH = 9;

/** Returns the same thing again as the count before ("two drones on Monday and another on Tuesday"), null for any other number and for people. */
export function another({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const before = counts.at(-1);
  const last = hasMark(tokens[at], 'other') ? at : hasMark(tokens[at + 1], 'other') ? at + 1 : null;
  if (
    !before ||
    last === null ||
    (kindOfCountable(before.countable) !== 'equipment' && before.countable !== 'body') ||
    at - before.last > ANOTHER_REACH
  )
    return null;
  const next = tokens[last + 1];
  const open = !next?.word || hasMark(next, 'stop') || hasMark(next, 'and') || DAY.test(next.text);
  return open && joins(tokens[at - 1]) ? again(before, { number: at, last }) : null;
}
const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ensuite|later|yesterday)$/;

const joins = (token: Token | undefined) => token?.text === ',' || hasMark(token, 'and');

const SERIES_REACH = 6;

/** "16 dead on Sunday, 15 on Monday and 26 on Tuesday": the same each day. */
function inSeries({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const before = counts.at(-1);
  if (!before || !joins(tokens[at - 1]) || !saysWhen(tokens, at + 1)) return null;
  const told = tokens.slice(before.last + 1, at).findIndex((_, i) => saysWhen(tokens, before.last + 1 + i));
  return told >= 0 && told <= SERIES_REACH && at - before.last <= SERIES_REACH + 3 ? again(before, { number: at, last: at }) : null;
}

/** "Buried five of its own", «cinq des siens». */
function ofItsOwn({ tokens }: SentenceView, at: number): Counted | null {
  if (tokens[at]!.number === undefined) return null;
  const phrase = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  const length = [1, 2, 3].find((words) => OWN.test(phrase.slice(0, words).join(' ')));
  return length && ends(tokens[at + length + 1])
    ? { number: at, last: at + length, countable: 'person', outcome: null, elliptic: false }
    : null;
}
const OWN =
  /^(?:des nôtres|of ours|of our|de los nuestros|von uns|der unseren|наших|из наших|bizden|bizdən|մերոնցից|des siens|of its own|of their own|of our own|de los suyos|der eigenen|своих|из своих)$/;

const SAID_REACH = 4;
const LOSSES_REACH = 14;
const LOSSES = /^(?:losses|pertes|verluste|bajas|pérdidas|потер[ия]|потерь|kayıplar\p{L}*|itkilər\p{L}*|կորուստներ\p{L}*)$/u;

/** "No losses were disclosed; she puts them at some 200". */
function ofLosses({ tokens }: SentenceView, at: number, { counts }: BareSearch): Counted | null {
  const next = tokens[at + 1];
  const said = tokens.slice(Math.max(0, at - SAID_REACH), at).some(({ tags }) => tags.speech !== undefined && tags.speech !== 'deny');
  if (!said || counts.length > 0 || (next?.word && !hasMark(next, 'stop'))) return null;
  const noun = tokens.findLastIndex(({ text }, i) => i < at && i >= at - LOSSES_REACH && LOSSES.test(text));
  const things = tokens.slice(Math.max(0, noun), at).some(({ tags }) => tags.countable && kindOfCountable(tags.countable) !== 'person');
  if (noun < 0 || things) return null;
  return { number: at, last: at, countable: 'person', outcome: 'killed', outcomeAt: noun, measure: noun, elliptic: false };
}

/** "The missing are 105", «les réfugiés étaient 90 000». */
function equated({ tokens }: SentenceView, at: number): Counted | null {
  const noun = tokens[at - 2]?.tags;
  const people = noun?.countable && kindOfCountable(noun.countable) === 'person' && hasMark(tokens[at - 1], 'be');
  if (!people || !THE.test(tokens[at - 3]?.text ?? '') || nounAhead(tokens, at)) return null;
  const outcome = outcomesOf(tokens[at - 2]).find(({ role }) => role === 'suffer')?.outcome ?? null;
  return { number: at, last: at, countable: noun.countable!, outcome, elliptic: false };
}

/** Fewer are no population. */
const MANY = 1000;
const SUBJECT_REACH = 9;
const ABOUT =
  /^(?:about|some|around|nearly|almost|over|only|just|environ|près|de|d|quelque|plus|presque|que|n|ne|encore|rund|etwa|fast|noch|unos|casi|solo|около|почти|['’])$/;
const NUMBER = /^(?:number|numbered|zählten|zählen|eran|son|estaban|насчитывалось)$/;

/** «Армян в Карабахе было около 120 тысяч» */
const ARMENIANS = /^армян$/;

/** «Les Arméniens du Karabakh seraient environ 120 000»: how many a people there are. */
function peopleAre({ tokens, clauses }: SentenceView, at: number, { number }: BareSearch): Counted | null {
  if ((number.value ?? number.min ?? 0) < MANY || nounAhead(tokens, at)) return null;
  let verb = at - 1;
  while (verb > 0 && ABOUT.test(tokens[verb]!.text)) verb--;
  if (!hasMark(tokens[verb], 'be') && !/^(?:было|проживало|жило)$/.test(tokens[verb]?.text ?? '') && !NUMBER.test(tokens[verb]?.text ?? ''))
    return null;
  for (let i = verb - 1; i > 0 && i >= verb - SUBJECT_REACH && clauses[i] === clauses[at]; i--) {
    const token = tokens[i]!;
    if (token.number !== undefined || token.tags.outcomes?.some(({ outcome }) => outcome !== 'living') || token.tags.speech) return null;
    const people = token.tags.demonym || token.tags.countable === 'resident';
    if (people && (ARMENIANS.test(token.text) || tokens.slice(Math.max(0, i - 2), i).some(({ text }) => THE.test(text))))
      return { number: at, last: at, countable: 'resident', outcome: 'living', elliptic: false };
  }
  return null;
}

const THE = /^(?:the|les|los|las|die)$/;
const nounAhead = (tokens: readonly Token[], at: number) => tokens.slice(at + 1, at + 4).some(({ tags }) => tags.countable !== undefined);
