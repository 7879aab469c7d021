import type { Countable } from './word-table.ts';

const CIVIL =
  /^(?:civilians?|civils?|civiles?|civili\p{L}*|zivil\p{L}*|гражданск\p{L}*|мирн\p{L}*|mülki\p{L}*|dinc|sivil\p{L}*|քաղաքացիական\p{L}*|խաղաղ)(?: |$)/u;
const MILITARY =
  /^(?:military|soldiers?|servicemen|troops|combatants?|militaires?|soldats?|militärisch\p{L}*|soldaten|militares|soldados|военн\p{L}*|солдат\p{L}*|hərbçi\p{L}*|əsgər\p{L}*|asker\p{L}*|զինվոր\p{L}*|զինծառայող\p{L}*)(?: |$)/u;
/** Returns whom a folded word says people to be, civilians or soldiers; null for any other word. */
export const kindNamed = (text: string): Countable | null => (CIVIL.test(text) ? 'civilian' : MILITARY.test(text) ? 'soldier' : null);
