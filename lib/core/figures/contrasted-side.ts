import type { Side } from '../pack/pack.ts';
import { sideAt } from './bearer-search.ts';
import type { Roster } from './build-roster.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const DATIVE = /(?:^y?|[ny])[aeə]$/;

/** Returns the side set against another or named as the owner right before a number («…, а соседи — 7 танков», «у армян 18 солдат»); null for none. */
export function contrastedSide(view: SentenceView, number: number, roster: Roster): Side | null {
  const { tokens, mentions } = view;
  let i = number - 1;
  while (i > 0 && !tokens[i]!.word) i--;
  // «Rusya, Karabağ’a 1960 asker gönderdi»: where to
  if (view.verbLast && DATIVE.test(tokens[i]?.text ?? '')) return null;
  if (ABOUT.test(tokens[i]?.text ?? '') || hasMark(tokens[i], 'to')) i--;
  while (i > 0 && !tokens[i]!.word) i--;
  const side = i >= 0 ? sideAt(view, i, roster) : null;
  while (i > 0 && mentions[i] && mentions[i - 1] === mentions[i]) i--;
  while (i > 1 && ARTICLE.test(tokens[i - 1]!.text)) i--;
  const set =
    hasMark(tokens[i - 1], 'among') ||
    hasMark(tokens[i - 1], 'break') ||
    hasMark(tokens[i - 1], 'and') ||
    /^[,;]$/.test(tokens[i - 1]?.text ?? '');
  return set ? side : null;
}

const ARTICLE = /^(?:l|le|la|les|the|['’])$/u;

/** «Армения сообщила о 49 погибших, Азербайджан — о 50»: what the verb that is left out governs. */
const ABOUT = /^(?:о|об|про|about|von|über|à|a)$/u;
