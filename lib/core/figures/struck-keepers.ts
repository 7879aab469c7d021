import type { Side } from '../pack/pack.ts';
import { opponentOf, sideAt } from './bearer-search.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { speakerAt } from './find-claimant.ts';
import { HURT } from './party-side.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

const SERVING: readonly Countable[] = ['soldier', 'peacekeeper', 'officer', 'person'];
const BESIDE = 4;

/**
 * Returns `russia` for those who died where a sentence tells of the peacekeepers' vehicle or of their losses («была обстреляна машина миротворцев: погибли
 * шестеро»), whoever says so; null for anything else, and where one of the two parties is named after them.
 */
export function struckKeepers({ counted, found }: Draft, { view, speakers, sources }: SentenceReading): Side | null {
  if (!found || !HURT.includes(found.outcome) || !SERVING.includes(counted.countable)) return null;
  const speaker = speakerAt(speakers, counted.number);
  const struck = view.tokens.findIndex((_, i) => i < counted.number && isKeeper(view, i) && isStruck(view, i));
  if (struck < 0 || (speaker !== null && view.mentions[struck]?.concept === speaker.actor)) return null;
  const said = (i: number) => speaker !== null && view.mentions[i]?.concept === speaker.actor;
  const other = view.tokens.some(
    (_, i) => i > struck && i <= counted.last + BESIDE && !said(i) && !isPlace(view, i) && opponentOf(sideAt(view, i, sources.roster)),
  );
  return other ? null : 'russia';
}

const isPlace = ({ mentions }: SentenceView, at: number): boolean => mentions[at]?.kind === 'place';

const isKeeper = ({ tokens, mentions }: SentenceView, at: number): boolean =>
  mentions[at]?.concept === 'actor:russian-peacekeepers' || hasMark(tokens[at], 'keeping') || tokens[at]!.tags.countable === 'peacekeeper';

/** A vehicle, or a word of losing, close to their name. */
const isStruck = ({ tokens }: SentenceView, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some(
      ({ number, tags }) =>
        number === undefined &&
        (tags.countable === 'vehicle' ||
          tags.outcomes?.some(({ outcome, role }) => (outcome === 'lost' && role !== 'act') || outcome === 'killed-or-wounded')),
    );
