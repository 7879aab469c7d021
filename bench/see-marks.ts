import type { Page } from 'puppeteer-core';

/** Counts what is painted on a page. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const registry = CSS.highlights as unknown as { values(): Iterable<{ size: number }> };
    return [...registry.values()].reduce((sum, { size }) => sum + size, 0);
  });
}

/** A page is marked part by part, with pauses: when nothing has been added for so long, all of it is. */
const STILL_MS = 2_500;
/** The same where more marks are known to come, on a machine that is busy with others. */
const STILL_BUT_KNOWN_MS = 15_000;
const PATIENCE_MS = 60_000;
/** Marks that a page, by its address, came to have: it is the same on every visit. */
const known = new Map<string, number>();

/** Waits until a page is marked to its end, the first time until nothing is added any more; answers the number of marks. */
export async function waitForLastMark(page: Page): Promise<number> {
  const enough = known.get(page.url()) ?? Number.POSITIVE_INFINITY;
  const stillMs = Number.isFinite(enough) ? STILL_BUT_KNOWN_MS : STILL_MS;
  const start = performance.now();
  let count = 0;
  for (let since = start; count < enough && (count === 0 || performance.now() - since < stillMs); ) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`${page.url()} was never marked`);
    await new Promise((later) => setTimeout(later, 50));
    const now = await countMarks(page);
    if (now !== count) since = performance.now();
    count = now;
  }
  known.set(page.url(), Math.max(count, known.get(page.url()) ?? 0));
  return count;
}
