import type { Side } from '../pack/pack.ts';
import { sideAt } from './bearer-search.ts';
import type { Roster } from './build-roster.ts';
import type { SentenceView } from './sentence-view.ts';

const REACH = 4;
const JOINS =
  /^(?:of|the|de|d|du|la|l|le|['’]|s|von|der|des|republic|république|republik|республики|adjointe?|déléguée?|principale?|extraordinary|чрезвычайный|первый|first|senior|stellvertretende[rn]?)$/u;
const FORMER = /^(?:former|ex|ancienn?e?|ehemalige[rn]?|frühere[rn]?|бывш\p{L}*|экс|then|onetime)$/u;

/** Returns the side whose envoy or minister stands at a token, by the name or adjective right beside the office; null for another country's and for a former one. */
export function envoyOwner(view: SentenceView, { at, length }: { at: number; length: number }, roster: Roster): Side | null {
  const { tokens } = view;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens[i]!.number === undefined; i--) if (FORMER.test(tokens[i]!.text)) return null;
  for (let i = at + length; i < Math.min(tokens.length, at + length + REACH); i++) {
    if (FORMER.test(tokens[i]!.text)) return null;
    const side = sideAt(view, i, roster);
    if (side) return side;
    if (!JOINS.test(tokens[i]!.text)) break;
  }
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const side = sideAt(view, i, roster);
    if (side) return side;
    if (!JOINS.test(tokens[i]!.text)) return null;
  }
  return null;
}
