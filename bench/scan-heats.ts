import type { Contender } from './in-page/scan-page.ts';
import { SCRIPTS, type Script } from './make-news.ts';
import type { TermSet } from './term-sets.ts';

const OURS: Contender[] = ['walkBlocks', 'ours', 'terms', 'numbers', 'reading'];
/** What else a reader could use, but for mark.js with a list, which takes seconds. */
export const PEERS: Contender[] = ['alternation', 'replaceText', 'markPattern'];

/** One page and one set of names on which contenders take turns. */
export interface Heat {
  title: string;
  length: number;
  script: Script;
  set: TermSet;
  contenders: Contender[];
  rounds: number;
  goals?: Partial<Record<Contender, number>>;
}

/** The first so many names of the pack. */
export type Sets = Record<100 | 400 | 3000, TermSet>;

/** Heats of half a minute in all. */
export function quickHeats(sets: Sets): Heat[] {
  return [
    { title: '20 kB, 400 terms', length: 20_000, script: 'mixed', set: sets[400], contenders: ['ours', 'mark'], rounds: 3 },
    { title: '200 kB, 400 terms', length: 200_000, script: 'mixed', set: sets[400], contenders: [...OURS, ...PEERS], rounds: 3 },
    { title: '2 MB, 400 terms', length: 2_000_000, script: 'mixed', set: sets[400], contenders: ['ours'], rounds: 2, goals: { ours: 3 } },
  ];
}

/** Every size, script and set; what takes seconds is done once, or on the small page. */
export function fullHeats(sets: Sets): Heat[] {
  const scripts = Object.keys(SCRIPTS) as Script[];
  const heats: Heat[] = [];
  for (const size of [100, 400, 3000] as const) {
    heats.push({
      title: `200 kB, ${size} terms`,
      length: 200_000,
      script: 'mixed',
      set: sets[size],
      contenders: [...OURS, ...PEERS],
      rounds: 15,
    });
    heats.push({
      title: `20 kB, ${size} terms`,
      length: 20_000,
      script: 'mixed',
      set: sets[size],
      contenders: ['ours', 'mark'],
      rounds: 3,
    });
  }
  heats.push({ title: '200 kB, 400 terms', length: 200_000, script: 'mixed', set: sets[400], contenders: ['mark'], rounds: 1 });
  for (const script of scripts.filter((one) => one !== 'mixed'))
    heats.push({ title: `200 kB ${script}, 400 terms`, length: 200_000, script, set: sets[400], contenders: ['ours'], rounds: 15 });
  for (const size of [400, 3000] as const)
    heats.push({
      title: `2 MB, ${size} terms`,
      length: 2_000_000,
      script: 'mixed',
      set: sets[size],
      contenders: [...OURS, 'alternation'],
      rounds: 9,
      ...(size === 400 && { goals: { ours: 3 } }),
    });
  return heats;
}
