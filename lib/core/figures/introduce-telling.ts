import { groupVoice, isArticle, voiceAt } from './find-voice.ts';
import { followsWords } from './follows-words.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';
import type { Token } from './tag-words.ts';

/** What a place's losses are called as well as what it puts out: whose it is says nothing of who counts. */
const LOSSES = /^(?:bilans?|tolls?|balances?|bilanz|bilanço\p{L}*|totals?|число|итог|նիշը)$/u;

/** Returns the speaker of "the ministry's count", «le décompte de Bakou», where it counts something, and nobody for "other counts"; null where it is no count of anybody's. */
export function introduceTelling(search: Search, at: number): Introduction | null {
  const { view, found } = search;
  if (hasMark(view.tokens[at - 1], 'other')) return { actor: null, side: null, speech: 'say', at, first: at - 1, last: at, after: false };
  const owner = ownerBefore(search, at) ?? ownerAfter(search, at);
  if (!owner || (found.at(-1)?.last ?? -1) >= owner.first) return null;
  if (owner.weak && LOSSES.test(view.tokens[at]!.text)) return null;
  const first = leadOf(view, Math.min(at, owner.first));
  const last = Math.max(at, lastOf(view, owner.at));
  const aside = isAside(view, first, last) && countsIn(view, 0, first);
  const follows =
    aside || (countsIn(view, 0, first) && (isLead(view, first) || isSuch(view, first)) && !countsIn(view, last + 1, endOf(view, last)));
  if (!follows && !countsIn(view, last + 1, endOf(view, last))) return null;
  const after = follows && (aside || isSuch(view, first) || followsWords(view, first) || !countsIn(view, last + 1, view.tokens.length));
  return { actor: owner.actor, side: owner.side, speech: 'say', at, first, last, after, telling: true };
}

const OWN_REACH = 5;

/** "Armenia's own latest count", "the Azerbaijani count", «bakanlığın bilançosu». */
function ownerBefore({ view, roster }: Search, at: number): Voice | null {
  const { tokens, mentions } = view;
  for (let i = at - 1; i >= Math.max(0, at - OWN_REACH); i--) {
    const voice = voiceAt(view, i, roster);
    if (voice) {
      const owned =
        (view.verbLast && isSource(tokens[i]!.text, tokens[i + 2])) ||
        (/^['’]$/.test(tokens[i + 1]?.text ?? '') && i + 1 < at) ||
        tokens[i + 1]?.text === 's';
      return owned ? voice : null;
    }
    if (!tokens[i]!.word && !/^['’]$/.test(tokens[i]!.text)) return null;
    if (tokens[i]!.tags.speech && !view.verbLast) return null;
    if (i === at - 1 && tokens[i]!.tags.side && !mentions[i]) return groupVoice(view, i);
  }
  return null;
}

/** «bakanlığın bilançosu», «Bakü'den gelen rakam», «nazirlik siyahısı»; not «Bakıdakı ekspertlər». */
const isSource = (text: string, next: Token | undefined): boolean => !/[dt][aeə]ki$/.test(text) && !/^[dt][aeə]ki$/.test(next?.text ?? '');

const FROM = /^(?:from|out|by|par|de|d|du|des|of|von|vom|aus|der|por|del|desde|от|из)$/u;

/** "a toll from the ministry", «les chiffres communiqués par Bakou», «данные Минобороны». */
function ownerAfter({ view, roster }: Search, at: number): Voice | null {
  const { tokens } = view;
  let from = false;
  for (let i = at + 1; i <= at + OWN_REACH && i < tokens.length; i++) {
    const token = tokens[i]!;
    const voice = voiceAt(view, i, roster);
    if (voice) return from || i === at + 1 || isArticle(tokens[i - 1]!.text) ? voice : null;
    if (token.number !== undefined || !(token.word || /^['’]$/.test(token.text)) || hasMark(token, 'that')) return null;
    if (FROM.test(token.text)) from = true;
    if (token.tags.side) return from || i > at + 1 ? null : groupVoice(view, i);
  }
  return null;
}

function lastOf({ mentions }: SentenceView, at: number): number {
  let last = at;
  while (mentions[at] && mentions[last + 1] === mentions[at]) last++;
  return last;
}

const LEAD = /^(?:in|by|on|from|going|per|after|d|d’après|dans|par|pour|nach|laut|en|por|по)$/u;
const LEAD_REACH = 6;

/** Token of the preposition of «in the ministry's account», else the token itself. */
function leadOf({ tokens }: SentenceView, first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - LEAD_REACH); i--) {
    if (LEAD.test(tokens[i]!.text)) return i;
    if (!tokens[i]!.word || tokens[i]!.number !== undefined || tokens[i]!.tags.speech || tokens[i]!.tags.outcomes?.length) return first;
  }
  return first;
}

const isLead = ({ tokens }: SentenceView, first: number) => LEAD.test(tokens[first]?.text ?? '');

const SUCH = /^(?:such|that|this|these|those|voilà|tel|telle|tels|telles|c|ce|so|das|tal|tales|ese|esa|eso|таков\p{L}*|это)$/u;
const SUCH_REACH = 5;

/** "…: such is the ministry's count". */
const isSuch = ({ tokens }: SentenceView, first: number) => {
  const before = tokens.slice(Math.max(0, first - SUCH_REACH), first);
  return before.some((token, i) => SUCH.test(token.text) && before.slice(i).some((next) => hasMark(next, 'be')));
};

/** "…, by Baku's count, and": a phrase between commas is said of what stands before it. */
const isAside = (view: SentenceView, first: number, last: number) =>
  isLead(view, first) && view.tokens[first - 1]?.text === ',' && /^[,.)]$/.test(view.tokens[last + 1]?.text ?? '.');

/** Where what a count is of ends: at the next verb of speech or semicolon. */
function endOf({ tokens }: SentenceView, last: number): number {
  const end = tokens.findIndex(({ text }, i) => i > last && text === ';');
  return end < 0 ? tokens.length : end;
}

const countsIn = ({ tokens }: SentenceView, from: number, to: number) => tokens.slice(from, to).some(({ number }) => number !== undefined);
