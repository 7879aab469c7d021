import { shorten } from '../core/pack/check-shape.ts';
import type { Problem } from '../core/pack/problem.ts';

/** What a reader is shown of a file in which nothing is right. */
const MOST_KEPT = 20;

/** The first problems of a file, and how many there were in all. */
export class ProblemList {
  readonly first: Problem[] = [];
  count = 0;

  /** Keeps problems, cut to what can be shown, until there are enough. */
  add(problems: readonly Problem[]): void {
    this.count += problems.length;
    for (const { record, path, message } of problems.slice(0, MOST_KEPT - this.first.length))
      this.first.push({ record: shorten(record), path: shorten(path), message: shorten(message) });
  }

  /** True when more of them would not be shown. */
  get isFull(): boolean {
    return this.first.length >= MOST_KEPT;
  }
}
