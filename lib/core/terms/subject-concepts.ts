/*
 * What tells the subject of this project from others, by the ids of the bundled records. Kept here and not in the pack, since it says
 * which pages are read at all: an imported pack adds names, topics and claims to the same subject and cannot widen it.
 */

/** Regions whose bare name is the subject itself. */
export const SUBJECT_REGIONS: ReadonlySet<string> = new Set([
  'place:nagorno-karabakh',
  'place:karabakh',
  'polity:republic-of-artsakh',
  'place:nkao',
  'place:lachin-corridor',
]);

/** Institutions that exist for the conflict alone. */
export const SUBJECT_ACTORS: ReadonlySet<string> = new Set([
  'actor:russian-peacekeepers',
  'actor:joint-monitoring-centre',
  'actor:minsk-group',
]);

/** The one polity whose name is disputed. */
export const SUBJECT_POLITY = 'polity:republic-of-artsakh';

/** Towns of either side behind the front that were shelled: a line of news about a strike on one of them is about the subject. */
export const STRUCK_TOWNS: ReadonlySet<string> = new Set([
  'place:ganja',
  'place:tartar',
  'place:barda',
  'place:mingachevir',
  'place:martuni-khojavend',
  'place:goris',
  'place:jermuk',
  'place:vardenis',
]);

/** At least one of these is named on any page about the subject: the region, the states and their capitals, the best known towns whose names are rare elsewhere. */
export const GATE_CONCEPTS: ReadonlySet<string> = new Set([
  'place:nagorno-karabakh',
  'place:karabakh',
  'polity:republic-of-artsakh',
  'polity:armenia',
  'polity:azerbaijan',
  'place:baku',
  'place:yerevan',
  'place:stepanakert',
  'place:shushi-shusha',
  'place:lachin',
  'place:aghdam',
  'place:fuzuli',
  'place:kalbajar',
  'place:hadrut',
  ...STRUCK_TOWNS,
]);

/** States and their capitals say who speaks or acts, seldom where. */
export const STATES_AND_CAPITALS: ReadonlySet<string> = new Set([
  'polity:armenia',
  'polity:azerbaijan',
  'polity:republic-of-artsakh',
  'place:baku',
  'place:yerevan',
  'place:moscow',
  'place:ankara',
]);
