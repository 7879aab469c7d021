import { isGoverned, voiceAt } from './find-voice.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search } from './speaker.ts';

const KEPT =
  /^(?:under treatment|in treatment|treatment|registered|registers?|lists?|books|records?|care|traitement|registres?|soins|recensée?s?|enregistrée?s?|behandlung|tratamiento|registrad[oa]s?|учете|лечении)$/u;
const REACH = 12;
const OFFICE = /(?:moh|government|authorities|ombudsman|prosecutor|commission|icrc|unhcr|un-ocha|defence-army|mod-|ministry|service)/;

/** Returns the office that "has 142 burn patients under treatment" or "has 26 names on its list": what it keeps account of is its own count; null for any other having. */
export function introduceKeeper({ view, roster, found }: Search, at: number): Introduction | null {
  const { tokens } = view;
  if (!hasMark(tokens[at], 'have') || tokens[at + 1]?.number === undefined || found.length > 0) return null;
  const voice = voiceAt(view, at - 1, roster);
  if (!voice?.actor || !OFFICE.test(voice.actor) || isGoverned(view, subjectStart(view, voice.first))) return null;
  const kept = tokens.slice(at + 2, at + 2 + REACH);
  const end = kept.findIndex(({ text }) => /^[,;.]$/.test(text));
  if (!(end < 0 ? kept : kept.slice(0, end)).some(({ text }) => KEPT.test(text))) return null;
  return { actor: voice.actor, side: voice.side, speech: 'say', at, first: voice.first, last: at, after: false };
}

/** First token of "Armenia's Ministry of Health". */
function subjectStart({ mentions }: SentenceView, first: number): number {
  let at = first;
  while (at > 0 && mentions[at - 1] !== null && mentions[at - 1] !== undefined) at--;
  return at;
}
