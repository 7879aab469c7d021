import type { SentenceView } from './sentence-view.ts';

const TOWARDS = /^(?:to|into|toward|towards|vers|nach|richtung|hacia|до)$/u;
/** Endings of where to, as folded tokens have them: «Армению», «Ermenistan’a», «Ermənistana». */
const ENDS_TOWARDS = /^(?:армению|россию|y?[ae]|(?:erm[eə]nistan|azərbaycan)[ae])$/u;

/** Returns whether the name at a token says where to and not where: "to Armenia", «nach Armenien», «Ermenistan’a». */
export function goesTo({ tokens, mentions }: SentenceView, at: number): boolean {
  let first = at;
  while (mentions[at] && mentions[first - 1] === mentions[at]) first--;
  let last = at;
  while (mentions[at] && mentions[last + 1] === mentions[at]) last++;
  const ending = /^['’]$/.test(tokens[last + 1]?.text ?? '') ? tokens[last + 2]?.text : tokens[last]!.text;
  return TOWARDS.test(tokens[first - 1]?.text ?? '') || ENDS_TOWARDS.test(ending ?? '');
}
