import type { Pack, Side } from '../pack/pack.ts';

/** What the reading of figures knows of those who speak: read from packs, by record id. */
export interface Roster {
  /** Side of a person, institution, polity or capital; absent where it speaks for none. */
  sideOf: ReadonlyMap<string, Side>;
  /** Who speaks where a record is the subject of "says": itself, or the government that a capital or state stands for. */
  speakerOf: ReadonlyMap<string, string>;
  /** Offices and spokespersons whose words are their institution's when it is named with them. */
  persons: ReadonlySet<string>;
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
  for (const actor of packs.flatMap((pack) => pack.actors)) {
    speakerOf.set(actor.id, actor.id);
    if (actor.side) sideOf.set(actor.id, actor.side);
    if (actor.kind === 'person') persons.add(actor.id);
  }
  for (const [concept, actor, side] of STANDS_FOR) {
    speakerOf.set(concept, actor);
    sideOf.set(concept, side);
  }
  return { sideOf, speakerOf, persons };
}

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
