/** Returns the value below which that share (0 to 1) of the samples lies; NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Returns the middle sample, the mean of both middle ones where their number is even. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What is measured side by side: each answers with one sample. */
export type Contenders<Name extends string> = Record<Name, (round: number) => Promise<number>>;

/** How many rounds of turns: fewer, but three, on a machine that is too slow for them. */
export interface Rounds {
  rounds: number;
  /** After so many ms no further round begins. */
  withinMs: number;
}

const LEAST_ROUNDS = 3;

/** Takes turns (A B C A B C, not A A A), so that what else the machine does falls on all alike. Returns the samples by name. */
export async function takeTurns<Name extends string>(
  { rounds, withinMs }: Rounds,
  contenders: Contenders<Name>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= LEAST_ROUNDS && performance.now() - start > withinMs) break;
    for (const name of names) samples[name].push(await contenders[name](round));
  }
  return samples;
}

/** Returns the median over rounds of one contender's sample by the other's of the same round. */
export function medianRatio(samples: readonly number[], base: readonly number[]): number {
  return median(samples.map((sample, round) => sample / base[round]!));
}
