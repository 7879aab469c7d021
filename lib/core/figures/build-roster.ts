import type { Actor, Pack, PlaceControl, Side } from '../pack/pack.ts';

/** What the reading of figures knows of those who speak: read from packs, by record id. */
export interface Roster {
  /** Side of a person, institution, polity or capital; absent where it speaks for none. */
  sideOf: ReadonlyMap<string, Side>;
  /** Who speaks where a record is the subject of "says": itself, or the government that a capital or state stands for. */
  speakerOf: ReadonlyMap<string, string>;
  /** Offices and spokespersons whose words are their institution's when it is named with them. */
  persons: ReadonlySet<string>;
  /** Those who speak for armed forces. */
  military: ReadonlySet<string>;
  /** Who held each place, and when. */
  control: ReadonlyMap<string, readonly PlaceControl[]>;
}

/** States, entities and their capitals stand for who governs them («Bakou affirme»). */
const STANDS_FOR: readonly [concept: string, actor: string, side: Side][] = [
  ['polity:azerbaijan', 'actor:azerbaijani-government', 'azerbaijan'],
  ['place:azerbaijan', 'actor:azerbaijani-government', 'azerbaijan'],
  ['place:baku', 'actor:azerbaijani-government', 'azerbaijan'],
  ['polity:armenia', 'actor:armenian-government', 'armenia'],
  ['place:armenia', 'actor:armenian-government', 'armenia'],
  ['place:yerevan', 'actor:armenian-government', 'armenia'],
  ['polity:republic-of-artsakh', 'actor:nk-authorities', 'nk'],
  ['place:stepanakert', 'actor:nk-authorities', 'nk'],
  ['place:nagorno-karabakh', 'actor:nk-authorities', 'nk'],
  ['place:karabakh', 'actor:nk-authorities', 'nk'],
];

/** Builds the roster of some packs. */
export function buildRoster(packs: readonly Pack[]): Roster {
  const sideOf = new Map<string, Side>();
  const speakerOf = new Map<string, string>();
  const persons = new Set<string>();
  const military = new Set<string>();
  for (const actor of packs.flatMap((pack) => pack.actors)) {
    speakerOf.set(actor.id, actor.id);
    if (actor.side) sideOf.set(actor.id, actor.side);
    if (actor.kind === 'person') persons.add(actor.id);
    if (isMilitary(actor)) military.add(actor.id);
  }
  for (const [concept, actor, side] of STANDS_FOR) {
    speakerOf.set(concept, actor);
    sideOf.set(concept, side);
  }
  const control = new Map(packs.flatMap((pack) => pack.places.map((place) => [place.id, place.control] as const)));
  return { sideOf, speakerOf, persons, military, control };
}

const isMilitary = ({ role }: Actor) => /\b(?:defen[cs]e|armed forces|army|general staff|commander)\b/i.test(role.en);

/** Where people lived goes on to tell whose they are while control changes hands. */
const LAG_DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * Returns the side of the people of a place shortly before a date (ISO day; null for any time): who held it then. Null where nobody is
 * recorded as holding it, for states and capitals, which stand for their governments, and where the date does not tell.
 */
export function sideOfPlace(roster: Roster, place: string, date: string | null): Side | null {
  if (REGION.has(place)) return 'nk';
  const held = roster.control.get(place)?.filter(({ holder }) => holder === 'nk' || holder === 'armenia' || holder === 'azerbaijan') ?? [];
  if (STANDS_FOR.some(([concept]) => concept === place) && place !== 'place:stepanakert') return null;
  if (date === null) return held.length === 1 ? held[0]!.holder : null;
  const before = new Date(Date.parse(date) - LAG_DAYS * DAY_MS).toISOString().slice(0, 10);
  return held.find(({ from, to }) => from <= before && (to === null || before < to))?.holder ?? null;
}

const REGION = new Set(['place:nagorno-karabakh', 'place:karabakh', 'polity:republic-of-artsakh']);

/** Returns the actor that a kind of institution of a side is, null where none is on record. */
export function institutionOf(kind: 'government' | 'defence-ministry', side: Side): string | null {
  const own = INSTITUTIONS[side];
  return own?.[kind] ?? null;
}

const INSTITUTIONS: Partial<Record<Side, { government: string; 'defence-ministry': string }>> = {
  azerbaijan: { government: 'actor:azerbaijani-government', 'defence-ministry': 'actor:mod-azerbaijan' },
  armenia: { government: 'actor:armenian-government', 'defence-ministry': 'actor:mod-armenia' },
  nk: { government: 'actor:nk-authorities', 'defence-ministry': 'actor:nk-mod' },
};
