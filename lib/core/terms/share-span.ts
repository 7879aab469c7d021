import { readFolded } from '../text/fold-text.ts';
import { OWNER_WORDINGS } from './institution-words.ts';
import type { Surroundings } from './is-allowed.ts';
import type { Hit } from './scan-terms.ts';

/** What a longer hit shares with a shorter one at its edge. */
type Sharing = (around: Surroundings, long: Hit, short: Hit) => boolean;

const kindOf = (around: Surroundings, hit: Hit) => around.index.concepts[hit.concept]!.kind;

/** «forces séparatistes»: the institution is the forces, the word for them has a card of its own. */
const isOwnerWording: Sharing = (around, long, short) =>
  kindOf(around, long) === 'actor' && OWNER_WORDINGS[around.index.concepts[short.concept]!.id] !== undefined;

/** "war over Nagorno-Karabakh": a bare noun for an event, and the place where it was. */
const isPlaceOfEvent: Sharing = (around, long, short) =>
  kindOf(around, long) === 'event' &&
  long.risk > 0 &&
  kindOf(around, short) === 'place' &&
  short.end === long.end &&
  short.start > long.start;

/** «Président du Haut-Karabakh»: the title is the wording, the place has both its names. */
const isPlaceOfWording: Sharing = (around, long, short) =>
  kindOf(around, long) === 'wording' &&
  (kindOf(around, short) === 'place' || kindOf(around, short) === 'polity') &&
  (short.end === long.end || short.start === long.start);

const SHARINGS = [isOwnerWording, isPlaceOfEvent, isPlaceOfWording];

const isSpace = (unit: number | undefined) => unit === undefined || unit === 0x20 || unit === 0x0a;

/** The rest of a long hit before the short one, or after it where the short one comes first, without the spaces between. */
function cutOff(around: Surroundings, long: Hit, short: Hit): Hit {
  const { units } = around.folded;
  let { start, end } = long;
  if (short.start === long.start) start = short.end;
  else end = short.start;
  while (start < end && isSpace(units[start])) start++;
  while (end > start && isSpace(units[end - 1])) end--;
  return { ...long, start, end, form: -1 };
}

/** Number of words of an event's name before its place that only join the two: "war *over*", «guerre *du*». */
const JOINING = / (?:over|in|of|for|around|on|the|du|de|au|en|dans|pour|sur|le|la|um|im|der|von|por|en|el|del|в|за|на|вокруг)$/;

function withoutJoining(around: Surroundings, hit: Hit): Hit {
  let { end } = hit;
  for (;;) {
    const text = readFolded(around.folded.units, hit.start, end);
    const match = JOINING.exec(text);
    if (!match) return { ...hit, end };
    end -= match[0].length;
  }
}

/**
 * Returns the hits that stand for a chosen one: itself, or, where a name holds a one-sided wording or a place of its own, the
 * two of them side by side, in order. What follows an inner wording is free for other hits. `within` are the allowed hits inside it.
 */
export function shareSpan(around: Surroundings, chosen: Hit, within: Hit[]): Hit[] {
  const short = within.find((hit) => SHARINGS.some((shares) => shares(around, chosen, hit)));
  if (!short) return [chosen];
  const rest = withoutJoining(around, cutOff(around, chosen, short));
  return rest.start < rest.end ? [rest, short].sort((a, b) => a.start - b.start) : [chosen];
}
