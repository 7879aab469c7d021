import type { SentenceView } from './sentence-view.ts';

const FAR =
  /(?:^| )(?:far (?:away )?from|far outside|loin d(?:u|e|es|e l|e la)?|a l ecart d(?:u|e)|weit (?:entfernt |weg )?von|lejos d(?:el|e)(?: la)?|далеко от|вдали от|вдалеке от)(?: the| la| l)?$/u;
const REACH = 4;

/** Returns whether a name says where something did not happen ("far from Nagorno-Karabakh", «loin du Karabakh»). */
export function isFarFrom({ tokens, mentions }: SentenceView, at: number): boolean {
  let first = at;
  while (mentions[at] && mentions[first - 1] === mentions[at]) first--;
  const before = tokens
    .slice(Math.max(0, first - REACH), first)
    .flatMap(({ text }) => (/^['’]$/.test(text) ? [] : [text]))
    .join(' ');
  return FAR.test(before);
}
