import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Voice } from './speaker.ts';

const REACH = 10;

const AIDE =
  /^(?:advis[eo]rs?|aides?|assistants?|deputy|deputies|ally|envoy|conseill\p{L}+|adjointe?|émissaire|berater|beraterin|stellvertreterin?|vertrauter|asesora?|consejer[oa])$/u;

/** The same where the case of what follows says whose. */
const AIDE_OF = /^(?:советник|помощни[кц]|заместител|пресс-секретар)\p{L}*$/u;

/**
 * Returns true where a person is named only as the one whom another speaks for or serves: "X, the spokeswoman of Minister Y, said",
 * «X, conseiller du président Y». The words are then X's, where X is named.
 */
export function hasSpokesperson({ tokens, mentions }: SentenceView, { first }: Voice): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { text, word } = tokens[i]!;
    if ((!word && !/^['’]$/.test(text)) || mentions[i]?.kind === 'person') return false;
    if (AIDE_OF.test(text)) return true;
    const office = hasMark(tokens[i], 'spokes') || AIDE.test(text);
    if (office && (hasMark(tokens[i + 1], 'of') || hasMark(tokens[i + 1], 'stop'))) return true;
  }
  return false;
}
