import type { Pack } from './pack.ts';
import { RECORD_LISTS, type RecordList } from './record-list.ts';

/** Returns what a pack says of itself, with the number of its records in their place. */
export function headOf(pack: Pack): Omit<Pack, RecordList> & { counts: Record<RecordList, number> } {
  const head = Object.fromEntries(Object.entries(pack).filter(([key]) => !(RECORD_LISTS as readonly string[]).includes(key)));
  const counts = Object.fromEntries(RECORD_LISTS.map((list) => [list, pack[list].length]));
  return { ...(head as Omit<Pack, RecordList>), counts: counts as Record<RecordList, number> };
}
