import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import type { Counted } from './find-counted.ts';
import type { Speaker } from './speaker.ts';

/** Passive and impersonal verbs by which a number is given, as folded tokens have them. */
const GIVEN =
  /^(?:\p{L}*[aeəiuü][ln]m[iuü]ş(?:[td]i)?|\p{L}*[iuü]l[iuü]b|(?:называ|упомина|фигурир|указыва)\p{L}*|сообщал(?:ось|ся|ась)|составлял[ао]?|был[аои]?|worden|wurde|war|lag|era|fue|էր|was|stood|était)$/u;

/**
 * Returns who said the count that a number says anew, where only a passive verb gives the number ("that number had been given as 50"): the same,
 * of the same sentence. Else the speaker at the number.
 */
export function speakerOf({ view, speakers }: SentenceReading, { number, again, echo }: Counted): Speaker | null {
  const speaker = speakerAt(speakers, number);
  if (!echo || again === undefined || speaker?.actor || speaker?.side) return speaker;
  const { tokens, clauses, mentions } = view;
  const own = tokens.flatMap((token, i) => (clauses[i] === clauses[number] ? [{ ...token, named: mentions[i]?.kind }] : []));
  const named = own.some((token) => token.named === 'actor' || token.named === 'person');
  return !named && own.some(({ text }) => GIVEN.test(text)) ? speakerAt(speakers, again) : speaker;
}
