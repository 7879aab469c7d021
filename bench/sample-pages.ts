import { ensurePack } from '../scripts/compile-pack.ts';
import type { BenchStage } from './bench-stage.ts';
import { makePage } from './make-page.ts';
import { namesOnPages } from './term-sets.ts';

/** Paths of the pages that several lines open: by size, and two that are not about the subject. */
export const SAMPLE_PAGES = {
  '20 kB': '/page-20.html',
  '200 kB': '/page-200.html',
  '1 MB': '/page-1000.html',
  '2 MB': '/page-2000.html',
  /** Names nothing that the subject names. */
  'elsewhere, 200 kB': '/elsewhere-200.html',
  /** Names the states of the subject and is about sport and music. */
  'beside, 200 kB': '/beside-200.html',
} as const;

const LENGTHS = { '20 kB': 20_000, '200 kB': 200_000, '1 MB': 1_000_000, '2 MB': 2_000_000 } as const;
/** One sentence about the subject in so many gives about 350 marks on 200 kB. */
const ABOUT_EVERY = 14;

/** Puts the sample pages onto the stage's server. */
export function serveSamplePages({ server }: BenchStage): void {
  const names = namesOnPages(ensurePack());
  const base = { seed: 7, script: 'latin', names, aboutEvery: Number.POSITIVE_INFINITY, besideEvery: Number.POSITIVE_INFINITY } as const;
  for (const [size, length] of Object.entries(LENGTHS))
    server.pages.set(SAMPLE_PAGES[size as keyof typeof LENGTHS], makePage({ ...base, length, aboutEvery: ABOUT_EVERY, besideEvery: 25 }));
  server.pages.set(SAMPLE_PAGES['elsewhere, 200 kB'], makePage({ ...base, length: 200_000 }));
  server.pages.set(SAMPLE_PAGES['beside, 200 kB'], makePage({ ...base, length: 200_000, besideEvery: 25 }));
}
