import type { Side } from '../pack/pack.ts';
import { opponentOf, sameCamp, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { HURT, partyOf } from './party-side.ts';

const HIDES =
  /^(?:hid|hide|hides|hiding|hidden|conceals?|concealed|concealing|covers? up|covering|covered|underreport\p{L}*|understat\p{L}*|play(?:s|ed|ing)? down|playing|downplay\p{L}*|cach(?:e|ent|er|é|ait)|dissimul\p{L}*|tait|taire|minimis\p{L}*|occult\p{L}*|verheimlich\p{L}*|verschweig\p{L}*|verschwieg\p{L}*|oculta\p{L}*|esconde\p{L}*|скрыва\p{L}*|скры[лт]\p{L}*|занижа\p{L}*|gizl\p{L}*|թաքցն\p{L}*)$/u;
const ACCUSES =
  /^(?:accus\p{L}*|blam\p{L}*|reproch\p{L}*|charg\p{L}*|wirft|werfen|warf|beschuldig\p{L}*|vorwurf|обвин\p{L}*|ittiham\p{L}*|suçla\p{L}*|մեղադր\p{L}*)$/u;
const THEY = /^(?:they|ils|elles|sie|ellos|они)$/u;
const REACH = 14;
const LOST = [...HURT, 'lost', 'captured'];

/** Returns who suffered what another is charged with, or who is said to hide the losses counted ("accused Baku of hiding 200 dead", "the enemy conceals its losses"); null where nobody is, or it is not told who. */
export function concealedSide(draft: Draft, reading: SentenceReading): Side | null {
  const { counted, found } = draft;
  const { view, sources } = reading;
  if (!found || !LOST.includes(found.outcome)) return null;
  const { tokens } = view;
  const from = Math.max(0, counted.number - REACH);
  const hides = tokens.findLastIndex(({ text }, i) => i >= from && i < counted.number && HIDES.test(text));
  if (hides < 0) return chargedSide(draft, reading);
  const party = partyOf(draft, reading);
  if (party && tokens.slice(0, hides).some(({ text }) => ACCUSES.test(text))) return opponentOf(party);
  if (party && /^[«“„"]$/.test(tokens[0]!.text) && THEY.test(tokens[hides - 1]?.text ?? '')) return opponentOf(party);
  for (let i = hides - 1; i >= 0; i--) {
    if (tokens[i]!.tags.side === 'enemy') return opponentOf(party);
    const side = sideAt(view, i, sources.roster);
    if (opponentOf(side)) return party && sameCamp(side, party) ? null : side;
  }
  return null;
}

const OF = /^(?:for|of|de|d|wegen|für|vor|por|в|за)$/u;
const OBJECT_REACH = 3;

/** "Baku blames Armenia for the deaths of 60 civilians": whoever is charged with deaths is not who suffered them. */
function chargedSide({ counted, found }: Draft, { view, sources }: SentenceReading): Side | null {
  const { tokens, mentions, clauses } = view;
  if (view.verbLast || !found || !HURT.includes(found.outcome) || found.role === 'lose') return null;
  const from = Math.max(0, counted.number - REACH);
  const charge = tokens.findLastIndex(
    ({ text }, i) => i >= from && i < counted.number && clauses[i] === clauses[counted.number] && ACCUSES.test(text),
  );
  if (charge < 0) return null;
  for (let i = charge + 1; i <= charge + OBJECT_REACH && i < counted.number; i++) {
    const side = mentions[i]?.kind === 'person' ? null : sideAt(view, i, sources.roster);
    if (opponentOf(side)) return tokens.slice(i + 1, counted.number).some(({ text }) => OF.test(text)) ? opponentOf(side) : null;
  }
  return null;
}
