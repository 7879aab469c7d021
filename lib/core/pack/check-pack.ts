import { UNITS } from '../figures/units.ts';
import { type ClaimContext, checkClaims } from './check-claims.ts';
import { areInOrder, checkValue } from './check-value.ts';
import type { Claim, Pack, Place, Source, Topic, Wording } from './pack.ts';
import { missingRecord, type Problem } from './problem.ts';
import { RECORD_LISTS, type RecordList, type RecordOf } from './record-list.ts';

/** Returns every broken reference and rule of a pack whose shape holds, in the order of its records; empty when there is none. */
export function checkPack(pack: Pack): Problem[] {
  const context = contextOf(pack);
  return [...checkIds(pack), ...RECORD_LISTS.flatMap((list) => checkRecords(list, pack[list], context))];
}

/** The records that others may refer to, by id. */
export interface PackContext extends ClaimContext {
  events: ReadonlyMap<string, unknown>;
  places: ReadonlyMap<string, unknown>;
  wordings: ReadonlyMap<string, unknown>;
}

/**
 * Returns every broken reference and rule of some records of one list; empty when there is none. `context` holds what they refer to, and more
 * may be in it. That no id is used twice is not looked at.
 */
export function checkRecords(list: RecordList, records: readonly RecordOf<RecordList>[], context: PackContext): Problem[] {
  if (list === 'claims') return checkClaims(records as Claim[], context);
  return records.flatMap((record) => CHECKS[list](record as never, context));
}

const CHECKS: { [List in Exclude<RecordList, 'claims'>]: (record: RecordOf<List>, context: PackContext) => Problem[] } = {
  sources: checkSource,
  actors: ({ id, from, to }) => checkPeriod(id, '', from, to),
  places: checkControl,
  events: ({ id, from, to }) => checkPeriod(id, '', from, to),
  wordings: checkWording,
  topics: checkTopic,
};

function contextOf(pack: Pack): PackContext {
  return Object.fromEntries(
    RECORD_LISTS.map((list) => [list, new Map<string, unknown>(pack[list].map((record) => [record.id, record]))]),
  ) as unknown as PackContext;
}

function checkIds(pack: Pack): Problem[] {
  const { sources, actors, places, events, wordings, topics, claims } = pack;
  const positions = topics.flatMap((topic) => topic.positions);
  const seen = new Set<string>();
  return [sources, actors, places, events, wordings, topics, positions, claims].flat().flatMap(({ id }) => {
    const problems = seen.has(id) ? [{ record: id, path: 'id', message: 'used by another record of this pack' }] : [];
    seen.add(id);
    return problems;
  });
}

function checkSource({ id, published }: Source): Problem[] {
  const known = published.date === null ? 'none' : ['year', 'month', 'day'][published.date.split('-').length - 1];
  if (known === published.precision) return [];
  return [{ record: id, path: 'published.precision', message: `is ${published.precision}, the date says ${known}` }];
}

function checkPeriod(record: string, path: string, from: string | null | undefined, to: string | null | undefined): Problem[] {
  if (!from || !to || areInOrder(from, to)) return [];
  return [{ record, path: `${path}to`, message: `${to} is before from (${from})` }];
}

function checkControl(place: Place): Problem[] {
  return place.control.flatMap(({ from, to }, index) => checkPeriod(place.id, `control[${index}].`, from, to));
}

function checkWording({ id, counterparts }: Wording, { wordings }: PackContext): Problem[] {
  return counterparts.flatMap((counterpart, index) => {
    const path = `counterparts[${index}]`;
    if (counterpart === id) return [{ record: id, path, message: 'names itself' }];
    return wordings.has(counterpart) ? [] : [missingRecord(id, path, 'wording', counterpart)];
  });
}

function checkTopic(topic: Topic, { events, places, topics }: PackContext): Problem[] {
  return [
    ...(topic.event === null || events.has(topic.event) ? [] : [missingRecord(topic.id, 'event', 'event', topic.event)]),
    ...(topic.place === null || places.has(topic.place) ? [] : [missingRecord(topic.id, 'place', 'place', topic.place)]),
    ...checkPeriod(topic.id, '', topic.from, topic.to),
    ...checkMirrors(topic, topics),
    ...checkPositions(topic),
  ];
}

function checkMirrors(topic: Topic, byId: ReadonlyMap<string, Topic>): Problem[] {
  return topic.mirrors.flatMap((mirror, index) => {
    const path = `mirrors[${index}]`;
    if (mirror === topic.id) return [problem(topic, path, 'names itself')];
    const other = byId.get(mirror);
    if (!other) return [missingRecord(topic.id, path, 'topic', mirror)];
    return other.mirrors.includes(topic.id) ? [] : [problem(topic, path, `${mirror} does not name ${topic.id} in its mirrors`)];
  });
}

function checkPositions(topic: Topic): Problem[] {
  return topic.positions.flatMap((position, index) => {
    const path = `positions[${index}]`;
    const { id, unit, value } = position;
    return [
      ...(id.startsWith(`${topic.id}/`) ? [] : [problem(topic, `${path}.id`, `must start with ${topic.id}/`)]),
      ...(unit === null || isUnit(unit) ? [] : [problem(topic, `${path}.unit`, `no unit ${unit}; known: ${UNITS.join(', ')}`)]),
      ...(value !== null && unit === null ? [problem(topic, `${path}.unit`, 'a value needs a unit')] : []),
      ...checkValue(topic.id, `${path}.value`, value),
    ];
  });
}

const isUnit = (unit: string) => (UNITS as readonly string[]).includes(unit);
const problem = (topic: Topic, path: string, message: string): Problem => ({ record: topic.id, path, message });
