import type { Counted } from './find-counted.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const ANTI_AIRCRAFT =
  /^(?:s-?[234]00|с-?[234]00|ս-?[234]00|osa\b|оса|օսա|buk\b|бук|strela|стрела|tor\b|тор\b|kub\b|куб\b|patriot|anti-?aéri|anti-?aircraft|air[- ]defen|flugabwehr|luftabwehr|зенитн|пво\b|зрк\b)/;
const REACH = 5;

/** Returns whether guns or batteries are told to be against aircraft, by what they are for or by their make. */
export function isAntiAircraft({ tokens }: SentenceView, { number, last }: Counted): boolean {
  for (let i = number; i < last + REACH && tokens[i]; i++) {
    if (i > last && (!tokens[i]!.word || hasMark(tokens[i], 'and'))) return false;
    if (ANTI_AIRCRAFT.test(tokens[i]!.text) || tokens[i]!.tags.countable === 'air-defence') return true;
  }
  return false;
}
