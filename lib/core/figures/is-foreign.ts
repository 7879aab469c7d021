import type { Counted } from './find-counted.ts';
import type { SentenceView } from './sentence-view.ts';

/** Peoples who fight on neither side. */
const FOREIGN =
  /^(?:french|français\p{L}*|franzö\p{L}*|frances\p{L}*|французск\p{L}*|fransiz|ֆրանս\p{L}*|iranian\p{L}*|iranien\p{L}*|iranisch\p{L}*|iran[íi]\p{L}*|иранск\p{L}*|իրան\p{L}*|american|américain\p{L}*|amerikan\p{L}*|estadounidens\p{L}*|американск\p{L}*|georgian\p{L}*|géorgien\p{L}*|georgisch\p{L}*|georgian[oa]s?|грузинск\p{L}*|gürcü|վրացի\p{L}*|israeli\p{L}*|israélien\p{L}*|italian\p{L}*|italien\p{L}*|итальянск\p{L}*|german|allemand\p{L}*|deutsche[rn]?|немецк\p{L}*|polish|polonais\p{L}*|polnisch\p{L}*|польск\p{L}*|spanish|espagnol\p{L}*|spanisch\p{L}*|dutch|néerlandais\p{L}*|swiss|suisses?|belges?|belgian|ukrainian|ukrainien\p{L}*|japanese|japonais\p{L}*|british|britannique\p{L}*|britisch\p{L}*|británic\p{L}*|британск\p{L}*)$/u;

/** Returns whether a count is of people of a third country («dix soldats français»). */
export const isForeign = ({ tokens }: SentenceView, { number, last }: Counted): boolean =>
  tokens.slice(number + 1, last + 2).some(({ text }) => FOREIGN.test(text));
