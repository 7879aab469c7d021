import { opponentOf, sameCamp } from './bearer-search.ts';
import { isArticle, isGoverned, voiceAt } from './find-voice.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';
import { isGenitive } from './turkic-forms.ts';

const APART = /^[,;—–]$/;
const LEADS = /^(?:of|de|d|du|von|о|об|der)$/u;
const LEAD_REACH = 3;
const WHEREAS = /^(?:während|wohingegen|whereas|while|whilst|tandis que|alors que|mientras|mientras que)$/u;

/** Returns the speaker of "Yerevan says 18, Baku 12" and "Baku that 12 …": a party set beside the other, which spoke right before; null elsewhere. */
export function introduceSecond(search: Search, at: number): Introduction | null {
  const { view, roster, found } = search;
  const before = found.at(-1);
  const voice = voiceAt(view, at, roster);
  if (!before || !voice || voice.first !== at || before.after || before.last >= at) return null;
  if (!opponentOf(voice.side) || !opponentOf(before.side) || sameCamp(voice.side, before.side)) return null;
  let start = at;
  while (start > 1 && start > at - 2 && (isArticle(view.tokens[start - 1]!.text) || /^(?:l|['’])$/.test(view.tokens[start - 1]!.text)))
    start--;
  const joined = view.tokens[start - 1];
  if (before.speech === 'according' && !WHEREAS.test(joined?.text ?? '')) return null;
  if (!joined || !(APART.test(joined.text) || hasMark(joined, 'and') || hasMark(joined, 'break'))) return null;
  if (bearsBetween(search, before.last + 1, start) || isTold(view, at, start)) return null;
  const last = lastOf(view, at);
  if (!leadsToCount(view, last)) return null;
  return { actor: voice.actor, side: voice.side, speech: before.speech, at: last, first: at, last, after: false };
}

/** «…bildirib ki, Ermənistanın 12 …»: after "that" the name is part of what is told, and in the genitive it owns what is counted. */
function isTold({ tokens, mentions, verbLast }: SentenceView, at: number, start: number): boolean {
  if (tokens[start - 1]!.text === ',' && hasMark(tokens[start - 2], 'that')) return true;
  return verbLast && isGenitive(tokens[lastOf({ mentions }, at)]!.text);
}

/** Returns the speaker of "12 tanks destroyed (Azerbaijani ministry of defence)": an institution alone in brackets behind a count. */
export function introduceBracket({ view, roster }: Search, at: number): Introduction | null {
  const { tokens } = view;
  const voice = voiceInBrackets(view, at, roster);
  if (!voice || !tokens.slice(0, at).some(({ number }) => number !== undefined)) return null;
  return { actor: voice.actor, side: voice.side, speech: 'according', at, first: at, last: lastOf(view, voice.at) + 1, after: true };
}

function voiceInBrackets(view: SentenceView, at: number, roster: Search['roster']): Voice | null {
  let i = at + 1;
  while (isArticle(view.tokens[i]?.text ?? '') || view.tokens[i]?.tags.speech === 'according' || hasMark(view.tokens[i], 'telling')) i++;
  const voice = voiceAt(view, i, roster);
  return voice && !voice.weak && view.tokens[lastOf(view, i) + 1]?.text === ')' ? voice : null;
}

/** A party named between them as who bears what is told: the second is set beside that one. */
function bearsBetween({ view, roster }: Search, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const voice = voiceAt(view, i, roster);
    if (voice && opponentOf(voice.side) && !isGoverned(view, voice.first)) return true;
  }
  return false;
}

function leadsToCount({ tokens }: SentenceView, last: number): boolean {
  for (let i = last + 1; i <= last + LEAD_REACH && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.number !== undefined || hasMark(token, 'that')) return true;
    if (!APART.test(token.text) && !LEADS.test(token.text) && !/^['’]$/.test(token.text)) return false;
  }
  return false;
}

function lastOf({ mentions }: Pick<SentenceView, 'mentions'>, at: number): number {
  let last = at;
  while (mentions[at] && mentions[last + 1] === mentions[at]) last++;
  return last;
}
