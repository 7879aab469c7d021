import type { Unit } from './units.ts';
import type { Countable, Outcome, OutcomeRole } from './word-table.ts';

/** What a countable is, as far as outcomes are concerned. */
export type CountableKind = 'person' | 'equipment' | 'place' | 'route';

const EQUIPMENT: Partial<Record<Countable, Unit>> = {
  craft: 'aircraft_lost',
  helicopter: 'helicopters_lost',
  drone: 'drones_lost',
  aircraft: 'aircraft_lost',
  tank: 'tanks_lost',
  'tank-and-armour': 'tanks_and_armour_lost',
  armour: 'armoured_vehicles_lost',
  ifv: 'ifv_lost',
  artillery: 'artillery_lost',
  'air-defence': 'air_defence_lost',
  vehicle: 'vehicles_lost',
  depot: 'ammunition_depots_lost',
};

const PLACES: Partial<Record<Countable, { taken: Unit; damaged: Unit }>> = {
  village: { taken: 'villages_taken', damaged: 'settlements_damaged' },
  settlement: { taken: 'settlements_taken', damaged: 'settlements_damaged' },
  town: { taken: 'towns_taken', damaged: 'settlements_damaged' },
  city: { taken: 'cities_taken', damaged: 'settlements_damaged' },
  position: { taken: 'positions_taken', damaged: 'other' },
  district: { taken: 'districts_controlled', damaged: 'other' },
  hectare: { taken: 'hectares_taken', damaged: 'other' },
  house: { taken: 'houses_damaged', damaged: 'houses_damaged' },
};

/** Returns whether a countable is people, equipment, a place or a road. */
export function kindOfCountable(countable: Countable): CountableKind {
  if (countable in EQUIPMENT) return 'equipment';
  if (countable in PLACES) return 'place';
  return countable === 'route' ? 'route' : 'person';
}

const PERSON_OUTCOMES: readonly Outcome[] = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
  'displaced',
  'arrived',
  'evacuated',
  'deployed',
  'found',
  'living',
  'lost',
];
const BODY_OUTCOMES: readonly Outcome[] = ['killed', 'found', 'lost', 'missing', 'captured'];
const EQUIPMENT_OUTCOMES: readonly Outcome[] = ['lost', 'taken', 'captured', 'deployed'];
const PLACE_OUTCOMES: readonly Outcome[] = ['taken', 'lost', 'damaged'];

/** Returns whether something of this kind can come to this end: people are not taken, tanks are not wounded. */
export function outcomeFits(outcome: Outcome, countable: Countable, role: OutcomeRole = 'suffer'): boolean {
  const kind = kindOfCountable(countable);
  if (outcome === 'lost' && kind !== 'equipment' && (role === 'act' || (kind === 'place' && role !== 'lose'))) return false;
  if (outcome === 'living') return countable === 'person' || countable === 'resident';
  if (outcome === 'captured' && countable === 'resident') return false;
  if (countable === 'body') return BODY_OUTCOMES.includes(outcome);
  if (kind === 'person') return PERSON_OUTCOMES.includes(outcome) && outcome !== 'found';
  if (kind === 'equipment') return EQUIPMENT_OUTCOMES.includes(outcome);
  return kind === 'place' && PLACE_OUTCOMES.includes(outcome);
}

/** Returns the unit of what is counted and what happened to it; `other` where no unit has a name for it. */
export function nameUnit(countable: Countable, outcome: Outcome | null): Unit {
  const kind = kindOfCountable(countable);
  if (kind === 'equipment') return nameEquipment(countable, outcome);
  if (kind === 'place') return namePlace(countable, outcome);
  return kind === 'route' ? 'supply_routes' : namePeople(countable, outcome);
}

function nameEquipment(countable: Countable, outcome: Outcome | null): Unit {
  if (outcome === 'deployed')
    return countable === 'vehicle' || countable === 'armour' || countable === 'tank-and-armour' ? 'vehicles_deployed' : 'other';
  return outcome === null ? 'other' : EQUIPMENT[countable]!;
}

function namePlace(countable: Countable, outcome: Outcome | null): Unit {
  if (outcome === 'taken' || outcome === 'lost') return PLACES[countable]!.taken;
  return outcome === 'damaged' ? PLACES[countable]!.damaged : 'other';
}

const SOLDIERS: readonly Countable[] = ['soldier', 'officer', 'general', 'peacekeeper'];
const KILLED: Partial<Record<Countable, Unit>> = {
  soldier: 'soldiers_killed',
  officer: 'officers_killed',
  general: 'generals_killed',
  peacekeeper: 'peacekeepers_killed',
  civilian: 'civilians_killed',
  resident: 'civilians_killed',
  child: 'children_killed',
  'police-and-civilian': 'police_and_civilians_killed',
};

function namePeople(countable: Countable, outcome: Outcome | null): Unit {
  const soldier = SOLDIERS.includes(countable);
  const civilian = countable === 'civilian' || countable === 'child';
  if (countable === 'body') return 'bodies_or_remains_found';
  switch (outcome) {
    case 'killed':
    case 'lost':
      return KILLED[countable] ?? 'people_killed';
    case 'wounded':
      return soldier ? 'soldiers_wounded' : civilian ? 'civilians_wounded' : 'people_wounded';
    case 'killed-or-wounded':
      return soldier ? 'soldiers_killed_or_wounded' : 'people_killed_or_wounded';
    case 'missing':
      return soldier ? 'missing_soldiers' : civilian ? 'missing_civilians' : 'missing_people';
    case 'captured':
      return 'captured_people';
    case 'displaced':
      return 'displaced_people';
    case 'arrived':
      return 'refugees_arrived';
    case 'evacuated':
      return 'evacuated_people';
    case 'deployed':
      return countable === 'peacekeeper' ? 'peacekeepers_deployed' : 'other';
    case 'living':
      return countable === 'person' || countable === 'resident' || countable === 'child' ? 'population' : 'other';
    default:
      return nameUntouched(countable);
  }
}

/** What people are by their name alone, with nothing said to have happened to them. */
function nameUntouched(countable: Countable): Unit {
  if (countable === 'resident') return 'population';
  if (countable === 'refugee') return 'displaced_people';
  if (countable === 'body') return 'bodies_or_remains_found';
  return countable === 'peacekeeper' ? 'peacekeepers_deployed' : 'other';
}
