import type { Actor, Pack, PackEvent, Place } from '../pack/pack.ts';
import { foldWord } from '../text/fold-text.ts';
import type { IndexedConcept } from './term-index.ts';

/** Regions whose bare name is the subject itself. */
const SUBJECT_REGIONS = new Set([
  'place:nagorno-karabakh',
  'place:karabakh',
  'polity:republic-of-artsakh',
  'place:nkao',
  'place:lachin-corridor',
]);
/** Institutions that exist for the conflict alone. */
const SUBJECT_ACTORS = new Set(['actor:russian-peacekeepers', 'actor:joint-monitoring-centre', 'actor:minsk-group']);
/** Undisputed, though each side has its own name for it. */
const SUBJECT_POLITY = 'polity:republic-of-artsakh';

function hasTwoNames(place: Place): boolean {
  return Object.values(place.display).some(
    (pair) => pair?.armenian && pair.azerbaijani && foldWord(pair.armenian) !== foldWord(pair.azerbaijani),
  );
}

/** Returns what the index keeps of a place or polity. */
export function describePlace(place: Place): IndexedConcept {
  const polity = place.id.startsWith('polity:');
  return {
    id: place.id,
    kind: polity ? 'polity' : 'place',
    painted: polity ? place.id === SUBJECT_POLITY : hasTwoNames(place),
    class: place.kind,
    sign: SUBJECT_REGIONS.has(place.id) || (!polity && place.control.filter((fact) => fact.holder !== null).length > 1),
  };
}

/** Returns what the index keeps of a person or institution. */
export function describeActor(actor: Actor): IndexedConcept {
  return {
    id: actor.id,
    kind: actor.id.startsWith('person:') ? 'person' : 'actor',
    painted: true,
    class: actor.kind,
    sign: actor.side === 'nk' || SUBJECT_ACTORS.has(actor.id),
  };
}

/** Returns what the index keeps of an event: painted where a topic belongs to it. */
export function describeEvent(event: PackEvent, pack: Pack): IndexedConcept {
  return { id: event.id, kind: 'event', painted: pack.topics.some((topic) => topic.event === event.id), class: 'event', sign: true };
}
