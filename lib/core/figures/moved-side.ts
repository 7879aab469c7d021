import type { Mention } from '../annotation.ts';
import type { Side } from '../pack/pack.ts';
import type { Draft } from './draft.ts';
import type { SentenceReading } from './figure-sources.ts';
import { hasMark, type SentenceView } from './sentence-view.ts';
import type { Countable } from './word-table.ts';

const MOVED = ['displaced', 'arrived', 'evacuated', 'living'];

/** Names of the region and what stands for it. */
export const REGION: readonly string[] = [
  'place:nagorno-karabakh',
  'place:karabakh',
  'polity:republic-of-artsakh',
  'place:stepanakert',
  'place:lachin-corridor',
];

const PART = /^(?:entre|of|von|de|из|davon)$/u;
/** Returns whether a count is of «30 000 d’entre eux»: so many of those, not of a place. */
export const isPartOf = ({ tokens }: SentenceView, last: number): boolean =>
  tokens.slice(last + 1, last + 4).some((token, i, after) => PART.test(token.text) && THEM.test(after[i + 1]?.text ?? '')) ||
  // «120 000, dont beaucoup d’enfants» is the whole
  (tokens[last + 1]?.text !== ',' && tokens.slice(last + 1, last + 3).some((token) => hasMark(token, 'subset')));
const THEM = /^(?:eux|elles|them|these|those|ihnen|ellos|ellas|них)$/u;
/** «restés là-bas», on a page that names the region. */
const THERE = /^(?:là-bas|allí|allá|dort)$/u;
const PEOPLE: readonly Countable[] = ['person', 'civilian', 'resident', 'refugee', 'child'];

/** Returns the side of those who left the region, came from there or live there, on a page that names it; null for inhabitants of elsewhere. */
export function movedSide({ found, counted }: Draft, { view, regionNamed }: SentenceReading): Side | null {
  const outcome = found?.outcome ?? (counted.countable === 'refugee' ? 'displaced' : null);
  if (!outcome || !MOVED.includes(outcome) || !PEOPLE.includes(counted.countable)) return null;
  const here = view.mentions.flatMap((mention) => mention?.concept ?? []);
  const regional =
    here.some((concept) => REGION.includes(concept)) || view.tokens.some((token) => hasMark(token, 'enclave') || THERE.test(token.text));
  const moving = view.tokens.some(({ tags }) => tags.outcomes?.some((tag) => tag.outcome === 'arrived' || tag.outcome === 'displaced'));
  if (outcome === 'living' && (isPartOf(view, counted.last) || (!regional && !moving))) return null;
  if (view.tokens.some(({ tags }) => tags.side === 'azerbaijan' && tags.demonym)) return null;
  return regional || regionNamed ? 'nk' : null;
}

/** Returns whether a page names the region. */
export const namesRegion = (mentions: readonly Mention[]): boolean => mentions.some(({ concept }) => REGION.includes(concept));
