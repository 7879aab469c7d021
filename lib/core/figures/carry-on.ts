import { followsWords, saysMore } from './follows-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Introduction, Search } from './speaker.ts';
import type { Speech } from './word-table.ts';

const PERSONAL = /^(?:he|she|il|elle|er|él|ella|он|она|(?:a|dit|ajoute|poursuit)-t-(?:il|elle)|.*-(?:il|elle))$/u;

/** "… he said", «a-t-il lancé»: a pronoun for one person. */
const isPersonal = ({ tokens }: SentenceView, at: number) =>
  tokens.slice(Math.max(0, at - 4), at + 2).some(({ text }) => PERSONAL.test(text));

const IMPERSONAL = /^(?:it|they)$/;

/** "It said": an institution that the paragraph has named as acting since anybody spoke. */
const isImpersonal = ({ tokens }: SentenceView, at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => IMPERSONAL.test(text));

/** Returns the speaker named last as going on to speak at a token, null where nobody was. */
export function carryOn({ view, roster, previous, subject, head, found }: Search, at: number, speech: Speech): Introduction | null {
  const personal = subject !== null && isPersonal(view, at);
  const itself = !personal && head?.actor && !roster.persons.has(head.actor) && isImpersonal(view, at) ? head : null;
  const speaker = found.at(-1) ?? (personal ? subject : (itself ?? previous));
  if (!speaker) return null;
  return {
    actor: speaker.actor,
    side: speaker.side,
    speech,
    at,
    first: at,
    last: at,
    after: followsWords(view, at) && !saysMore(view, at),
  };
}
