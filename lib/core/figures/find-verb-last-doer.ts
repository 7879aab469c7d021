import type { Side } from '../pack/pack.ts';
import { type BearerSearch, opponentOf, sideAt } from './bearer-search.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Token } from './tag-words.ts';
import { isGenitive, isOblique, isOurDeed, isPassiveVerb, isPossessed, isReported } from './turkic-forms.ts';

const REACH = 24;

/**
 * Returns who did it where the verb comes last: the subject of an active verb («Azerbaycan ordusu 3 tank imha etti», «Ermənistan tərəfi iki
 * helikopteri vurduğunu»), else the one who reports it of himself; null where the verb is passive or nobody is named.
 */
export function verbLastDoer(search: BearerSearch): Side | null {
  const { view, found, counted, speaker, home } = search;
  if (found?.role !== 'act' || found.where !== 'right' || isPassiveVerb(view.tokens[found.at]!.text)) return null;
  if (isOurDeed(view.tokens[found.at]!.text)) return speaker?.side ?? home ?? null;
  const subject = subjectBefore(search, isReported(view.tokens[found.at]!.text));
  if (subject) return subject;
  const own = isReported(view.tokens[found.at]!.text) && speaker !== null && speaker.at > counted.number;
  return own && speaker.speech !== 'deny' ? speaker.side : null;
}

/** Returns the nearest side before a count that stands as a subject does; in the genitive only where the verb is `reported`. */
export function subjectBefore({ view, counted, all, roster, speaker }: BearerSearch, reported: boolean): Side | null {
  const { tokens, clauses } = view;
  for (let i = counted.number - 1; i >= Math.max(0, counted.number - REACH) && clauses[i] === clauses[counted.number]; i--) {
    if (all.some((other) => other !== counted && i >= other.number && i <= other.last)) continue;
    const foe = tokens[i]!.tags.side === 'enemy';
    const side = foe ? opponentOf(speaker?.side ?? null) : sideAt(view, i, roster);
    if (!side) continue;
    const last = endOfName(view, i);
    const text = tokens[last]!.text;
    if (isOblique(text) || hasMark(tokens[last + 1], 'post') || hasMark(tokens[last + 1], 'owns')) continue;
    if (isOfTarget(tokens[last + 1])) continue;
    if (isGenitive(text)) {
      if (reported && !isPossessed(tokens[counted.last]!.text)) return side;
      continue;
    }
    return side;
  }
  return null;
}

/** «Azerbaycan mevzilerine», «Erməni mövqelərində»: something of it that is hit or where it happens. */
const isOfTarget = (next: Token | undefined): boolean => next?.word === true && isPossessed(next.text) && isOblique(next.text);

/** Last token of a name with what belongs to it: «Ermənistan silahlı qüvvələri», «Azerbaycan ordusunun», «Bakü’nün». */
function endOfName({ tokens, mentions }: SentenceView, at: number): number {
  let last = at;
  while (mentions[at] && mentions[last + 1] === mentions[at]) last++;
  if (/^['’]$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 2]?.word) return last + 2;
  for (let i = last + 1; i <= last + 3 && tokens[i]?.word; i++) {
    if (tokens[i]!.number !== undefined || tokens[i]!.tags.countable) break;
    if (hasMark(tokens[i], 'army') || PARTY.test(tokens[i]!.text)) return i;
  }
  return last;
}

const PARTY = /^(?:t[aə]r[aə]f|yönetim|hükümet|hökum[aə]t|rejim|savunma|güç|qoşun)\p{L}*$/u;
