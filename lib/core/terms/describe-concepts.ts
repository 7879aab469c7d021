import type { Actor, Pack, PackEvent, Place } from '../pack/pack.ts';
import { foldWord } from '../text/fold-text.ts';
import { SUBJECT_ACTORS, SUBJECT_POLITY, SUBJECT_REGIONS } from './subject-concepts.ts';
import type { IndexedConcept } from './term-index.ts';

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
