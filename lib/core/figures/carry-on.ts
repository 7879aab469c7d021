import { followsWords, saysMore } from './follows-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Introduction, Search } from './speaker.ts';
import type { Speech } from './word-table.ts';

const PERSONAL = /^(?:he|she|il|elle|er|él|ella|он|она|(?:a|dit|ajoute|poursuit)-t-(?:il|elle)|.*-(?:il|elle))$/u;

/** "… he said", «a-t-il lancé»: a pronoun for one person. */
const isPersonal = ({ tokens }: SentenceView, at: number) =>
  tokens.slice(Math.max(0, at - 4), at + 2).some(({ text }) => PERSONAL.test(text));

/** Returns the speaker named last as going on to speak at a token, null where nobody was. */
export function carryOn({ view, previous, subject, found }: Search, at: number, speech: Speech): Introduction | null {
  const personal = subject !== null && isPersonal(view, at);
  const speaker = found.at(-1) ?? (personal ? subject : previous);
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
