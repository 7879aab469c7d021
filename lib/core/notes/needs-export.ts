/** Notes without an export after which a reader is reminded of it. */
const REMIND_AFTER = 50;

/** Says whether a reader is to be reminded of an export; `atExport` is how many notes there were at the last one, 0 where there was none. */
export function needsExport(count: number, atExport: number): boolean {
  return count - atExport >= REMIND_AFTER;
}
