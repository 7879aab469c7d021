import { mainNumber } from '../card/value-interval.ts';
import type { FigureReading } from './figure-reading.ts';
import { isPart } from './find-bare-count.ts';
import type { Token } from './tag-words.ts';

/** Parts that one total is told to have, at most. */
const MOST = 5;

/**
 * Returns the figures of a sentence with the total that each is a part of: those that follow it and add up to it ("six people, four policemen
 * and two workers"), and those said to be among it ("of whom two").
 */
export function joinParts(readings: readonly FigureReading[], tokens: readonly Token[]): FigureReading[] {
  const wholes = new Map<FigureReading, FigureReading>();
  readings.forEach((whole, i) => {
    if (wholes.has(whole)) return;
    for (const part of partsOf(whole, readings.slice(i + 1, i + 1 + MOST))) wholes.set(part, whole);
    const next = readings[i + 1];
    if (
      next &&
      isPart(
        tokens,
        tokens.findIndex(({ start }) => start === next.figure.numberStart),
      )
    )
      wholes.set(next, whole);
  });
  return readings.map((one) => {
    const whole = wholes.get(one);
    return whole ? { ...one, whole } : one;
  });
}

function partsOf(whole: FigureReading, later: readonly FigureReading[]): FigureReading[] {
  const total = mainNumber(whole.figure.value);
  let sum = 0;
  for (let i = 0; i < later.length && total; i++) {
    if (later[i]!.outcome !== whole.outcome || later[i]!.echo) return [];
    sum += mainNumber(later[i]!.figure.value) ?? Number.NaN;
    if (sum === total && i > 0) return later.slice(0, i + 1);
    if (!(sum < total)) return [];
  }
  return [];
}
