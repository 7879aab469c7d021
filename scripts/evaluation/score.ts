/** Kinds that precision and recall are told of; a polity counts as a place. */
export const SCORED_KINDS = ['place', 'person', 'actor', 'event', 'wording', 'figure'] as const;

/** One of them. */
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** Found rightly, found though nothing is there, not found. */
export interface Tally {
  hits: number;
  extras: number;
  misses: number;
}

/** How often a key of what was found is right. */
export interface Check {
  right: number;
  of: number;
}

/** What is judged of names that were found (span, concept) and of figures that were found. `topic` is of those due. */
export const CHECKS = ['span', 'concept', 'qualifier', 'unit', 'side', 'sideExact', 'claimant', 'topic'] as const;

/** What must not happen at all. */
export const FAULTS = ['wrongMouth', 'misread', 'wrongTopic', 'trapTerms', 'trapFigures'] as const;

/** Figures of one page or of many. */
export interface Score {
  pages: number;
  trapPages: number;
  /** Numbers on the pages that are no figures. */
  distractors: number;
  kinds: Record<ScoredKind, Tally>;
  checks: Record<(typeof CHECKS)[number], Check>;
  faults: Record<(typeof FAULTS)[number], number>;
  /** A line for everything missed, extra or wrong. */
  notes: string[];
}

/** Returns a score in which nothing has been counted. */
export function emptyScore(): Score {
  const fill = <K extends string, T>(keys: readonly K[], make: () => T) =>
    Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, T>;
  return {
    ...{ pages: 0, trapPages: 0, distractors: 0 },
    kinds: fill(SCORED_KINDS, () => ({ hits: 0, extras: 0, misses: 0 })),
    checks: fill(CHECKS, () => ({ right: 0, of: 0 })),
    faults: fill(FAULTS, () => 0),
    notes: [],
  };
}

/** Returns the sum of scores. */
export function mergeScores(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) addScore(sum, score);
  return sum;
}

function addScore(sum: Score, { pages, trapPages, distractors, kinds, checks, faults, notes }: Score): void {
  addNumbers(sum, { pages, trapPages, distractors });
  for (const kind of SCORED_KINDS) addNumbers(sum.kinds[kind], kinds[kind]);
  for (const check of CHECKS) addNumbers(sum.checks[check], checks[check]);
  addNumbers(sum.faults, faults);
  sum.notes.push(...notes);
}

function addNumbers<T extends object>(sum: T, more: Partial<T>): void {
  for (const key of Object.keys(more) as (keyof T)[]) (sum[key] as number) += more[key] as number;
}

/** Returns the tally of all names: every kind but wordings and figures. */
export function tallyNames({ kinds }: Score): Tally {
  const sum: Tally = { hits: 0, extras: 0, misses: 0 };
  for (const kind of ['place', 'person', 'actor', 'event'] as const) addNumbers(sum, kinds[kind]);
  return sum;
}

/** Returns the share of what was found that is right; null where nothing was found. */
export const precisionOf = ({ hits, extras }: Tally) => ratio(hits, hits + extras);

/** Returns the share of what is there that was found; null where nothing is there. */
export const recallOf = ({ hits, misses }: Tally) => ratio(hits, hits + misses);

/** Returns the harmonic mean of precision and recall; null where nothing is there and nothing was found. */
export const f1Of = ({ hits, extras, misses }: Tally) => ratio(2 * hits, 2 * hits + extras + misses);

/** Returns how often a key is right; null where it was not judged. */
export const shareOf = ({ right, of }: Check) => ratio(right, of);

/** Returns a share; null of nothing. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
