import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { kindOfCountable } from './name-unit.ts';
import type { SentenceView } from './sentence-view.ts';

const CARRIES =
  /^(?:take|takes|took|taken|taking|carry|carries|carried|carrying|bring|brings|brought|bringing|move|moves|moved|moving|bus|bused|bussed|fly|flew|flown|get|got|gotten|lead|led|drove|pull|pulled|accompany|accompanied|escorted|transport|transported|sent|help|helped)$/;
const AWAY = /^(?:out|away|safety|hospitals?|abroad|clinics?)$/;
const BEFORE = 5;
const AFTER = 7;

/**
 * Returns that people were brought out, where the verb and the word that says where to stand on either side of them ("has taken 600 patients out",
 * "carried 40 children to safety"); null for anything else.
 */
export function carriedAway({ tokens, clauses }: SentenceView, { number, last, countable, outcome }: Counted): FoundOutcome | null {
  if (kindOfCountable(countable) !== 'person' || countable === 'body' || outcome !== null) return null;
  const from = Math.max(0, number - BEFORE);
  const verb = from + tokens.slice(from, number).findLastIndex(({ text }) => CARRIES.test(text));
  if (verb < from || !CARRIES.test(tokens[verb]!.text) || clauses[verb] !== clauses[number]) return null;
  const end = tokens.slice(last + 1, last + 1 + AFTER);
  const stop = end.findIndex((token) => token.tags.speech !== undefined);
  const away = (stop < 0 ? end : end.slice(0, stop)).some(({ text }) => AWAY.test(text));
  return away ? { outcome: 'evacuated', role: 'act', at: verb, where: 'left', active: true } : null;
}
