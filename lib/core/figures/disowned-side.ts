import type { Side } from '../pack/pack.ts';
import { opponentOf } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import type { Counted } from './find-counted.ts';
import { HURT } from './party-side.ts';
import type { SentenceView } from './sentence-view.ts';

/** What nobody calls his own men. */
const DISOWNED =
  /(?:^|[ -])(?:terror|mercenar|mercenair|jihad|djihad|dschihad|yihad|söldner|террорист|наемник|джихад|terörist|paralı asker|parali asker|cihatç|muzdlu|ահաբեկիչ|վարձկան)/u;

/** Returns whether a count is of terrorists or mercenaries: who counts them does not count his own. */
export const isDisowned = ({ tokens }: SentenceView, { number, last }: Counted): boolean =>
  tokens.slice(number + 1, last + 1).some(({ text }) => DISOWNED.test(text));

/** Returns the other side for such men whom a party says to have fallen; null where nobody of the two tells it, or they did not. */
export function disownedSide({ counted, found }: Draft, { view, speakers }: SentenceReading): Side | null {
  if (!isDisowned(view, counted) || !found || !HURT.includes(found.outcome)) return null;
  const speaker = speakerAt(speakers, counted.number);
  return speaker && speaker.speech !== 'admit' && speaker.speech !== 'deny' ? opponentOf(speaker.side) : null;
}
