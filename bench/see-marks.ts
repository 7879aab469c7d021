import type { Page } from 'puppeteer-core';

/** Counts what is painted on a page. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const registry = CSS.highlights as unknown as { values(): Iterable<{ size: number }> };
    return [...registry.values()].reduce((sum, { size }) => sum + size, 0);
  });
}

/** When a page is held to be marked to its end. */
export interface LastMark {
  /** The number of marks has stayed the same for so long; a large page is marked part by part, with pauses. */
  stillMs?: number;
  /** Or there are so many, as known from an earlier visit. */
  enough?: number | undefined;
}

/** Waits until a page is marked to its end, and answers the number of marks. */
export async function waitForLastMark(page: Page, { stillMs = 300, enough = Number.POSITIVE_INFINITY }: LastMark = {}): Promise<number> {
  let count = 0;
  for (let since = performance.now(), from = since; count < enough && (performance.now() - since < stillMs || count === 0); ) {
    if (performance.now() - from > 60_000) throw new Error('the page was never marked');
    await new Promise((later) => setTimeout(later, 50));
    const now = await countMarks(page);
    if (now !== count) since = performance.now();
    count = now;
  }
  return count;
}
