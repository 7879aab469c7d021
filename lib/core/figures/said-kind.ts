import type { Counted } from './find-counted.ts';
import { hasMark, outcomesOf, type SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

const KINDS: readonly (Countable | undefined)[] = ['civilian', 'soldier', 'child'];
const APPOSED_REACH = 8;
const ALL = /^(?:both|all|tous|toutes|tous deux|beide|alle|ambos|todos|оба|все)$/;
const FILLER = /^(?:of|them|deux|des|les|sie|ellos)$/;

/**
 * Returns a count of people with who they were, said after "were" at the end of the clause or apposed to them ("ten of the dead were civilians", "two
 * deaths, both soldiers,").
 */
export function saidKind(view: SentenceView, counted: Counted): Counted {
  if (counted.countable !== 'person') return counted;
  const kind = afterWere(view, counted) ?? apposed(view, counted);
  return kind ? { ...counted, countable: kind } : counted;
}

function afterWere({ tokens }: SentenceView, { last }: Counted): Countable | null {
  const said = tokens[last + 2];
  const kind = said?.tags.countable;
  if (!hasMark(tokens[last + 1], 'be') || outcomesOf(said).length > 0 || !KINDS.includes(kind)) return null;
  const after = tokens[last + 3];
  return !after?.word || hasMark(after, 'stop') ? kind! : null;
}

function apposed({ tokens, clauses }: SentenceView, { number, last }: Counted): Countable | null {
  const at = tokens.findIndex(
    ({ text }, i) =>
      i > last && i <= last + APPOSED_REACH && clauses[i] === clauses[number] && ALL.test(text) && tokens[i - 1]?.text === ',',
  );
  if (at < 0 || tokens.slice(last + 1, at).some(({ number: other }) => other !== undefined)) return null;
  let noun = at + 1;
  while (FILLER.test(tokens[noun]?.text ?? '')) noun++;
  const kind = tokens[noun]?.tags.countable;
  const closed = !tokens[noun + 1]?.word || hasMark(tokens[noun + 1], 'stop');
  return KINDS.includes(kind) && closed ? kind! : null;
}
