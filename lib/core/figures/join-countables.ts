import type { Countable } from './word-table.ts';

/** Returns what two nouns count that share one number («chars et véhicules blindés», "soldiers and civilians"); null where no unit has both. */
export function joinCountables(one: Countable, other: Countable): Countable | null {
  const pair = new Set([one, other]);
  const has = (...names: Countable[]) => names.some((name) => pair.has(name));
  if (one === other) return one;
  if (has('tank', 'tank-and-armour') && has('armour', 'ifv', 'vehicle')) return 'tank-and-armour';
  if (has('armour') && has('ifv', 'vehicle')) return 'armour';
  if (has('police') && has('civilian')) return 'police-and-civilian';
  if (has('soldier', 'officer') && has('civilian', 'police')) return 'person';
  if (has('village', 'settlement', 'town', 'city') && [...pair].every((name) => ['village', 'settlement', 'town', 'city'].includes(name)))
    return 'settlement';
  return null;
}
