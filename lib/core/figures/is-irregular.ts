import type { Counted } from './find-counted.ts';
import type { SentenceView } from './sentence-view.ts';

/** Those who fight for pay, for a cause or against the law, in any case. */
const IRREGULAR =
  /^(?:fighters?|mercenar\p{L}*|militants?|militia\p{L}*|combatants?|terrorists?|jihadists?|insurgents?|rebels?|gunmen|volunteers?|combattante?s?|mercenaires?|miliciens?|djihadistes?|terroristes?|insurgés?|rebelles?|volontaires?|kämpfer\p{L}*|kombattant\p{L}*|söldner\p{L}*|milizionär\p{L}*|dschihadist\p{L}*|terrorist\p{L}*|rebellen|freiwillige\p{L}*|combatientes?|milicianos?|yihadistas?|insurgentes?|rebeldes?|voluntarios?|guerriller\p{L}*|боевик\p{L}*|наемник\p{L}*|ополчен\p{L}*|террорист\p{L}*|джихадист\p{L}*|добровол\p{L}*|бойц\p{L}*|боец|savaşçi\p{L}*|milis\p{L}*|militan\p{L}*|terörist\p{L}*|gönüllü\p{L}*|cihatçi\p{L}*|döyüşçü\p{L}*|muzdlu\p{L}*|terrorçu\p{L}*|yaraqli\p{L}*|silahli\p{L}*|könüllü\p{L}*|մարտիկ\p{L}*|վարձկան\p{L}*|զինյալ\p{L}*|ահաբեկիչ\p{L}*|կամավոր\p{L}*|գրոհային\p{L}*)(?= |$)|paralı asker|parali asker|volunteer fighter|foreign fighter/u;

/** Returns whether a count is of fighters or mercenaries by their own name: no army's soldiers, and never peacekeepers. */
export const isIrregular = ({ tokens }: Pick<SentenceView, 'tokens'>, { number, last }: Pick<Counted, 'number' | 'last'>): boolean =>
  tokens.slice(number + 1, last + 1).some(({ text }) => IRREGULAR.test(text));
