/** Lets the page do its own work; resolves when it is our turn again. */
type Yield = () => Promise<void>;

interface Scheduling {
  scheduler?: { yield?: Yield };
}

// requestIdleCallback made a scan ten times as long; a timer of 0 ms is held back to 4 ms when nested.
const yieldToPage: Yield = () => (globalThis as Scheduling).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** A task longer than a frame is felt; half of one leaves the page room for its own. */
const TURN_MS = 6;

/**
 * Runs a piece of work to its end in turns of at most `TURN_MS`, looking at the clock wherever the work yields, and returns what it
 * returns; null once `isOver` says that nobody waits for it any more.
 */
export async function takeTurns<T>(work: Iterator<unknown, T>, isOver: () => boolean): Promise<T | null> {
  let turnEnds = performance.now() + TURN_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < turnEnds) continue;
    await yieldToPage();
    if (isOver()) return null;
    turnEnds = performance.now() + TURN_MS;
  }
}
