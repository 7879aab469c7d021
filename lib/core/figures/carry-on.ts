import { followsWords, saysMore } from './follows-words.ts';
import type { Introduction, Search } from './speaker.ts';
import type { Speech } from './word-table.ts';

/** Returns the speaker named last as going on to speak at a token, null where nobody was. */
export function carryOn({ view, previous, found }: Search, at: number, speech: Speech): Introduction | null {
  const speaker = found.at(-1) ?? previous;
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
