import type { Side } from '../pack/pack.ts';
import { opponentOf, sameCamp, sideAt } from './bearer-search.ts';
import type { Roster } from './build-roster.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { HURT } from './party-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';

const TELLS =
  /^(?:disclos\p{L}*|publish\p{L}*|reveal\p{L}*|releas\p{L}*|gives?|gave|given|giving|provid\p{L}*|announc\p{L}*|says?|said|tells?|report\p{L}*|publi(?:e|er|é|ent|ait)|communiqu\p{L}*|dévoil\p{L}*|donn\p{L}*|dit|révél\p{L}*|divulgu\p{L}*|fourni\p{L}*|veröffentlich\p{L}*|nennt|gibt|bekannt|publica\p{L}*|revela\p{L}*|da|публику\p{L}*|сообща\p{L}*|раскрыва\p{L}*|называ\p{L}*)$/u;
const NONE = /^(?:no|not|never|nothing|none|without|pas|rien|aucune?|jamais|kein\p{L}*|nicht|nichts|nie|no|nada|ningun[ao]s?|не|ничего)$/u;
const KEEPS =
  /^(?:silent|silence|secret|secrets|tight-lipped|mum|hid\p{L}*|conceal\p{L}*|tait|taire|muet\p{L}*|cach\p{L}*|dissimul\p{L}*|schweigt|schweigen|verschweig\p{L}*|geheim\p{L}*|calla|oculta\p{L}*|silencio|secreto|молчи\p{L}*|скрыва\p{L}*)$/u;
const LOSSES =
  /^(?:loss(?:es)?|casualt(?:y|ies)|dead|deaths?|toll|fallen|fatalities|lost|pertes?|morts|tués|bilan|verlust\p{L}*|gefallene\p{L}*|tote[nr]?|opferzahl\p{L}*|pérdidas|bajas|muertos|потер[иья]\p{L}*|погибши\p{L}*|убиты\p{L}*)(?: |$)/u;

/** Returns the party whose losses a sentence, or its part before a token, says to be untold ("Baku does not disclose its military casualties"); null for none. */
export function untoldOf(view: SentenceView, roster: Roster, end = view.tokens.length): Side | null {
  const words = view.tokens.slice(0, end);
  const says = words.findIndex(({ text }) => KEEPS.test(text) || TELLS.test(text));
  if (says < 0 || !words.some(({ text }) => LOSSES.test(text))) return null;
  const untold = words.some(({ text }) => KEEPS.test(text)) || words.some((token) => NONE.test(token.text) || hasMark(token, 'not'));
  if (!untold) return null;
  const first = words.findIndex((_, i) => opponentOf(sideAt(view, i, roster)) !== null);
  return first >= 0 && first < says ? sideAt(view, first, roster) : null;
}

const ESTIMATES =
  /^(?:estimat\p{L}*|puts?|putting|reckon\p{L}*|évalu\p{L}*|estim\p{L}*|chiffr\p{L}*|situe\p{L}*|schätz\p{L}*|beziffer\p{L}*|veranschlag\p{L}*|cifra\p{L}*|sitúa\p{L}*|оцени\p{L}*|оценк\p{L}*)$/u;
const OWN = /^(?:own|its own|propres?|eigene\p{L}*|propias?|собственн\p{L}*|свои\p{L}*)$/u;

/** Returns the party that does not tell its losses, for a count that the other estimates right after ("Armenian estimates run to 6,000 dead"); null for any other. */
export function untoldSide({ counted, found }: Draft, { view, sources, untold }: SentenceReading): Side | null {
  if (view.verbLast || (found && ![...HURT, 'lost'].includes(found.outcome))) return null;
  const { tokens } = view;
  const at = tokens.findLastIndex(({ text }, i) => i < counted.number && ESTIMATES.test(text));
  if (at < 0 || tokens.slice(at, counted.number).some(({ text, number }) => OWN.test(text) || number !== undefined)) return null;
  const by = tokens.findLastIndex((_, i) => i <= at && opponentOf(sideAt(view, i, sources.roster)) !== null);
  const teller = by < 0 ? null : sideAt(view, by, sources.roster);
  const hider = untoldOf(view, sources.roster, Math.max(0, by)) ?? untold;
  return teller && hider && !sameCamp(teller, hider) ? hider : null;
}
