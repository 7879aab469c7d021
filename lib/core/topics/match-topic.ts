import type { MatchGrade } from '../annotation.ts';
import { kinOf } from '../card/kin-units.ts';
import { mainNumber } from '../card/value-interval.ts';
import type { FigureReading } from '../figures/figure-reading.ts';
import { COMMON_UNITS } from '../figures/units.ts';
import type { Position, Side } from '../pack/pack.ts';
import { STATES_AND_CAPITALS, SUBJECT_REGIONS } from '../terms/subject-concepts.ts';
import { compareValues } from './compare-values.ts';
import type { AskingTopic, TopicIndex } from './index-topics.ts';

/** A topic that a figure answers, and how. */
export interface TopicMatch {
  topic: string;
  grade: MatchGrade;
  /** True where unit and side are the very ones of the topic, not kin. */
  exact: boolean;
}

/**
 * Returns the topics that a figure answers, best first. Every key has to agree: unit, side, date, place; a topic whose key is unknown on
 * either side is left out, but for the date: where it is unknown the values are not compared. Among equals the bundled pack's come first. No two of them are mirrors of each other.
 * Empty when nothing agrees.
 */
export function matchTopics(reading: FigureReading, index: TopicIndex): TopicMatch[] {
  const { unit } = reading.figure;
  if (unit === 'population' && reading.countable === 'child') return [];
  if (unit === 'other' || reading.echo || reading.unreal || reading.aside === 'elsewhere') return [];
  const units = [unit, ...(mayBeSoldiers(reading) ? kinOf(unit) : []), ...(mayBeMixed(reading) ? ['police_and_civilians_killed'] : [])];
  const candidates = new Set(units.flatMap((one) => index.get(one) ?? []));
  const found: (TopicMatch & { span: number; rank: number; mirrors: readonly string[] })[] = [];
  for (const asking of candidates) {
    const match = matchTopic(reading, asking, units);
    if (match)
      found.push({ ...match, span: Date.parse(asking.to) - Date.parse(asking.from), rank: asking.rank, mirrors: asking.topic.mirrors });
  }
  found.sort((a, b) => Number(b.exact) - Number(a.exact) || a.span - b.span || a.rank - b.rank || (a.topic < b.topic ? -1 : 1));
  const apart = found.filter(
    ({ topic, mirrors }, i) => i === 0 || !(mirrors.includes(found[0]!.topic) || found[0]!.mirrors.includes(topic)),
  );
  return apart.slice(0, MOST_TOPICS).map(({ topic, grade, exact }) => ({ topic, grade, exact }));
}

/** Far more than the bundled pack ever gives; a pack of somebody else may ask one question a thousand times. */
const MOST_TOPICS = 20;

/** People are soldiers where an army's speaker counts them and nothing else tells whose they are than that. */
const mayBeSoldiers = ({ byPlace, byMilitary, figure }: FigureReading) => !figure.unit.includes('people') || (byMilitary && !byPlace);

/** "The death of 11 people, police and civilians". */
const mayBeMixed = ({ figure, countable, policeAndCivilians }: FigureReading) =>
  figure.unit === 'people_killed' && countable === 'person' && policeAndCivilians === true;

/** Returns how a figure answers one topic, null where it does not. */
export function matchTopic(reading: FigureReading, asking: AskingTopic, units: readonly string[]): TopicMatch | null {
  const { figure } = reading;
  const agreeing = asking.positions.filter((position) => units.includes(position.unit!) && sideAgrees(figure.side, position.side));
  const date = agreeing.length ? compareDates(reading, asking) : 'disagrees';
  if (
    date === 'disagrees' ||
    !placeAgrees(reading, asking) ||
    isAside(reading, asking) ||
    !isSpokenOf(reading, asking) ||
    !isThinkable(reading, asking)
  )
    return null;
  const exact = agreeing.some((position) => position.unit === figure.unit);
  const grade = date === 'unknown' ? 'topic-only' : compareValues(figure.value, valuesOf(agreeing));
  return { topic: asking.topic.id, grade, exact };
}

/** A season, or "then", is no day of the page's. */
function isAside({ aside, date }: FigureReading, { from, to }: AskingTopic): boolean {
  if (aside === 'then') return date?.basis === 'page';
  return aside === 'someday' && date?.basis !== 'sentence' && Date.parse(to) - Date.parse(from) <= FORMER_DAYS * DAY_MS;
}

const valuesOf = (positions: readonly Position[]) => positions.flatMap(({ value }) => value ?? []);

const WITHIN: Partial<Record<Side, Side>> = { armenia: 'armenian', nk: 'armenian' };

/** The same side, or one that lies within the other; a side that is not known agrees with nothing but a topic that asks for none. */
function sideAgrees(side: Side | null, asked: Side | null): boolean {
  if (side === asked || asked === null) return true;
  return side !== null && (WITHIN[side] === asked || WITHIN[asked] === side);
}

type DateAgreement = 'agrees' | 'disagrees' | 'unknown';

/** How long after the last day of a stretch what was before may still be its. */
const FORMER_DAYS = 92;

/**
 * How many live somewhere is said of the end of a stretch, or of a season that runs into the topic's; what was before, up to a season after
 * it, and by no date of its own that lies before it.
 */
function livedThen({ date, formerly }: FigureReading, { from, to }: AskingTopic): boolean {
  if (!date || date.to < from) return false;
  const season = (first: string, last: string) => Date.parse(last) - Date.parse(first) <= FORMER_DAYS * DAY_MS;
  const lately = date.precision === 'period' && date.from <= to && season(date.from, date.to);
  return date.to <= to || lately || (formerly === true && season(to, date.to));
}

function compareDates(reading: FigureReading, asking: AskingTopic): DateAgreement {
  const { date, cumulative, onlyIfAsked } = reading;
  const { topic, from, to, opensEvent } = asking;
  if (!date) return isNamed(reading, asking) ? 'unknown' : 'disagrees';
  if (reading.figure.unit === 'population' && livedThen(reading, asking)) return 'agrees';
  if (!onlyIfAsked && !topic.cumulative && isTold(reading, asking)) return 'disagrees';
  const inside = from <= date.from && date.to <= (opensEvent ? later(to, dayAfter(from)) : to);
  const overlaps = date.from <= to && from <= date.to;
  const hour = reading.figure.unit === 'clock_minutes';
  if (onlyIfAsked && overlaps && date.basis !== 'page') return hour && isTold(reading, asking) ? 'disagrees' : 'agrees';
  if (topic.cumulative && reading.figure.unit === 'wars' && date.basis === 'page' && from <= date.to) return 'agrees';
  if (topic.cumulative) return inside || (overlaps && date.basis === 'sentence') ? 'agrees' : 'disagrees';
  if (inside) return (cumulative && !opensEvent && from === to) || outgrows(reading, asking) ? 'disagrees' : 'agrees';
  return overlaps && date.precision === 'vague' && isNamed(reading, asking) ? 'unknown' : 'disagrees';
}

const later = (one: string, other: string) => (one > other ? one : other);
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** Where no date is known, the page has to name the topic's event, or a day of it, for the topic to be thought of at all. */
const isNamed = ({ pageEvents, daysTold }: FigureReading, { topic, from, to }: AskingTopic) =>
  (topic.event !== null && pageEvents.includes(topic.event)) || daysTold.some((day) => from <= day && day <= to);

const DAY_MS = 86_400_000;
/** A report comes out on the day or soon after. */
const REPORT_DAYS = 2;

/**
 * A day that an earlier sentence tells, or that stands beside a later one, is background: what a report of another time counts is not
 * of that day. Only a report that comes out right after it is believed to go on about it.
 */
function isTold({ date, pageDate, latestBeside, cumulative }: FigureReading, { to }: AskingTopic): boolean {
  if (cumulative && date?.basis === 'sentence' && pageDate !== null && pageDate.from > to) return true;
  const soon = pageDate !== null && Date.parse(pageDate.from) <= Date.parse(to) + REPORT_DAYS * DAY_MS;
  if (date?.basis === 'sentence') return latestBeside !== null && latestBeside > to && !(soon && latestBeside === pageDate.from);
  return date?.basis === 'context' && !soon;
}

/**
 * Tolls rise: what is counted on the second day of an event holds the first day's. It answers a topic of its first days only where the
 * text has told of the first day and the figure itself has no later date.
 */
function outgrows({ date, daysTold, headed, figure }: FigureReading, { from, to, opensEvent }: AskingTopic): boolean {
  if (date?.precision !== 'day' || date.from <= from || !opensEvent) return false;
  if (date.said && date.to <= to) return false;
  // a day that heads a later entry is the past of a page that goes back in time
  const told = daysTold.includes(from) && (headed?.get(from) ?? 0) <= figure.start;
  return date.basis === 'sentence' || !told;
}

/** A place named beside the figure has to be the topic's; how many live there is said of that place and no other. */
function placeAgrees({ places, figure }: FigureReading, { topic }: AskingTopic): boolean {
  const scenes = places.filter((place) => !STATES_AND_CAPITALS.has(place));
  if (topic.place === null || scenes.length === 0) return true;
  if (figure.unit !== 'population') return scenes.includes(topic.place);
  const crowd = (mainNumber(figure.value) ?? 0) >= MORE_THAN_A_TOWN;
  return scenes.every((place) => place === topic.place || place === ROAD || (crowd && place === SEAT));
}

/** So many live in no town of the region: its seat then stands for who speaks. */
const MORE_THAN_A_TOWN = 100_000;
const SEAT = 'place:stepanakert';
/** Nobody lives on a road: it stands for what is closed. */
const ROAD = 'place:lachin-corridor';

/** So many times more or fewer, and the count is of something else: another place, another loss. */
const BEYOND = 5;

/** What runs up over years, and how many live somewhere, differs between sources by less than that. */
function isThinkable({ figure }: FigureReading, { topic, positions }: AskingTopic): boolean {
  const number = mainNumber(figure.value);
  if ((figure.unit !== 'population' && !topic.cumulative) || number === null || number === 0) return true;
  const recorded = positions.flatMap(({ value }) => (value && mainNumber(value)) ?? []);
  return recorded.length === 0 || recorded.some((other) => number <= other * BEYOND && number >= other / BEYOND);
}

/** The one road that ties the region to Armenia needs no name. */
const joinsRegion = (places: readonly string[]) =>
  places.includes('polity:armenia') && places.some((place) => SUBJECT_REGIONS.has(place) || place === 'place:stepanakert');

/** Where a unit is so common that the number alone says little, the sentence has to name the topic's place or speak of its matter. */
function isSpokenOf({ figure, places, aid }: FigureReading, { topic }: AskingTopic): boolean {
  if (!COMMON_UNITS.has(figure.unit)) return true;
  if (topic.place === null) return aid;
  return !aid && (places.includes(topic.place) || (mainNumber(figure.value) === 1 && joinsRegion(places)));
}
