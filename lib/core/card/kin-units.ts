/** Units of which one holds the other: a count of people may be of soldiers, when every other key says so. */
const KIN_UNITS: readonly (readonly [string, string])[] = [
  ['people_killed', 'soldiers_killed'],
  ['people_wounded', 'soldiers_wounded'],
  ['people_killed_or_wounded', 'soldiers_killed_or_wounded'],
  ['missing_people', 'missing_soldiers'],
  ['refugees_arrived', 'displaced_people'],
  ['tanks_lost', 'tanks_and_armour_lost'],
  ['armoured_vehicles_lost', 'tanks_and_armour_lost'],
];

/** Returns the units that hold a unit or lie within it and are yet compared with it; empty for most. */
export function kinOf(unit: string): string[] {
  return KIN_UNITS.flatMap(([one, other]) => (unit === one ? [other] : unit === other ? [one] : []));
}
