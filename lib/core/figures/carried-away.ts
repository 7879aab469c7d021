import type { Counted } from './find-counted.ts';
import type { FoundOutcome } from './find-outcome.ts';
import { goesTo } from './goes-to.ts';
import { kindOfCountable } from './name-unit.ts';
import type { SentenceView } from './sentence-view.ts';
import { CARED_FOR } from './words/cared-for.ts';

const CARRIES =
  /^(?:take|takes|took|taken|taking|carry|carries|carried|carrying|bring|brings|brought|bringing|move|moves|moved|moving|bus|bused|bussed|fly|flew|flown|get|got|gotten|lead|led|drove|pull|pulled|accompany|accompanied|escorted|transport|transported|sent|help|helped|gebracht|brachten?|überführt\p{L}*|verlegt\p{L}*|transportiert\p{L}*|geflogen|ausgefahren|traslad\p{L}*|llev[óa]\p{L}*|перев[её]з\p{L}*|достав\p{L}*|отправ\p{L}*|nakled\p{L}*|taşın\p{L}*|götür\p{L}*|apar\p{L}*|çatdır\p{L}*|köçür\p{L}*|տեղափոխ\p{L}*|transféré\p{L}*|transporté\p{L}*|acheminé\p{L}*|emmené\p{L}*|conduit\p{L}*)$/u;
const AWAY = /^(?:out|away|safety|hospitals?|abroad|clinics?)$/;
const BEFORE = 5;
const AFTER = 7;

/**
 * Returns that people were brought out, where the verb and the word that says where to stand on either side of them ("has taken 600 patients out",
 * "carried 40 children to safety"); null for anything else.
 */
export function carriedAway(view: SentenceView, { number, last, countable, outcome }: Counted): FoundOutcome | null {
  const { tokens, clauses } = view;
  if (kindOfCountable(countable) !== 'person' || countable === 'body' || outcome !== null) return null;
  const from = Math.max(0, number - BEFORE);
  const verb = from + tokens.slice(from, number).findLastIndex(({ text }) => CARRIES.test(text));
  if (verb < from || !CARRIES.test(tokens[verb]!.text) || clauses[verb] !== clauses[number]) return null;
  const end = tokens.slice(last + 1, last + 1 + AFTER);
  const stop = end.findIndex((token) => token.tags.speech !== undefined);
  const away = (stop < 0 ? end : end.slice(0, stop)).some(({ text }) => AWAY.test(text));
  return away ? { outcome: 'evacuated', role: 'act', at: verb, where: 'left', active: true } : null;
}

const REACH = 14;

/**
 * Returns that patients were brought to another country, by a verb of carrying and the country where to in the clause («440 Kranke nach Armenien
 * gebracht», «12 hasta Ermenistan’a nakledildi»); null for anything else.
 */
export function patientsCarried(view: SentenceView, { number, last }: Counted): FoundOutcome | null {
  const { tokens, clauses, mentions } = view;
  const near = (i: number) => clauses[i] === clauses[number] && i >= number - REACH && i <= last + REACH;
  if (!tokens.slice(number, last + 1).some(({ text }) => CARED_FOR.test(text))) return null;
  const to = tokens.some((_, i) => near(i) && mentions[i] != null && (goesTo(view, i) || ARMENIA.test(tokens[i]!.text)));
  const verb = tokens.findIndex(({ text }, i) => near(i) && CARRIES.test(text));
  return to && verb >= 0 ? { outcome: 'evacuated', role: 'act', at: verb, where: verb < number ? 'left' : 'right', active: true } : null;
}

/** «Հայաստան»: without an ending, where to. */
const ARMENIA = /^հայաստան$/u;
