import { voiceAt } from './find-voice.ts';
import { followsWords } from './follows-words.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Introduction, Search, Voice } from './speaker.ts';
import type { Speech } from './word-table.ts';

/** Verbs whose form leaves open who: third persons of the plural. */
const THEY =
  /^(?!назыв|име)(?:\p{L}{4,}(?:или|ают|яют|ют|ят|ат)|говорят|заявили|hablan|dicen|dijeron|\p{L}{4,}(?:aron|eron|ieron)|aseguran|afirman|denuncian|informan|sostienen|reconocen|admiten|niegan|elevan|cifran|\p{L}+եցին|\p{L}+ացին)$/u;
/** «on affirme», "sagt man", "hieß es": whoever it is. */
function isNobodys({ tokens }: SentenceView, at: number): boolean {
  let before = at - 1;
  while (hasMark(tokens[before], 'have') || hasMark(tokens[before], 'not')) before--;
  if (/^(?:on|man)$/u.test(tokens[before]?.text ?? '')) return true;
  return /^(?:man|es)$/u.test(tokens[at + 1]?.text ?? '') || /(?:hieß|heißt) es$/u.test(tokens[at]!.text);
}

const AUTHORITIES =
  /^(?:officials?|authorities|autorités|responsables|dirigeants|behörden|führung|vertreter|autoridades|dirigentes|власти|чиновники|руководство|yetkili\p{L}*|makam\p{L}*|kaynak\p{L}*|rəsmi\p{L}*|պաշտոնյա\p{L}*|իշխանություն\p{L}*)$/u;
const CAPITALS = new Set(['place:baku', 'place:yerevan', 'place:stepanakert']);
const BEFORE = 7;
const BEHIND = 4;

/** Returns the government of the capital where something is said by nobody in particular («в Баку заявили», «à Bakou, on affirme»); else null. */
export function saidThere(search: Search, at: number, speech: Speech): Introduction | null {
  const { view, found } = search;
  if (found.length > 0 && view.clauses[found.at(-1)!.at] === view.clauses[at]) return null;
  const near = view.tokens.slice(Math.max(0, at - 3), at + 3);
  const nobody = THEY.test(view.tokens[at]!.text) || isNobodys(view, at);
  const officials = near.some(({ text }) => AUTHORITIES.test(text));
  if (!nobody && !officials) return null;
  const place = capitalNear(search, at);
  if (!place) return null;
  const first = Math.min(place.first, at);
  const last = Math.max(place.at, at);
  return { actor: place.actor, side: place.side, speech, at, first, last, after: followsWords(view, first) && counts(view, first) };
}

const counts = ({ tokens }: SentenceView, first: number) => tokens.slice(0, first).some(({ number }) => number !== undefined);

/** The one capital in the clause beside the verb. */
function capitalNear({ view, roster }: Search, at: number): Voice | null {
  const { tokens, mentions, clauses } = view;
  for (let i = at - 1; i >= Math.max(0, at - BEFORE) && clauses[i] === clauses[at]; i--) {
    if (tokens[i]!.number !== undefined) break;
    if (CAPITALS.has(mentions[i]?.concept ?? '')) return voiceAt(view, i, roster);
    if (mentions[i] && mentions[i]?.kind !== 'place') return null;
  }
  for (let i = at + 1; i <= at + BEHIND && i < tokens.length; i++) {
    if (tokens[i]!.number !== undefined || tokens[i]!.text === ',' || hasMark(tokens[i], 'that')) break;
    if (CAPITALS.has(mentions[i]?.concept ?? '')) return voiceAt(view, i, roster);
  }
  return null;
}
