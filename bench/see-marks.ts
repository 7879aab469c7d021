import type { Page } from 'puppeteer-core';

/** Counts what is painted on a page. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const registry = CSS.highlights as unknown as { values(): Iterable<{ size: number }> };
    return [...registry.values()].reduce((sum, { size }) => sum + size, 0);
  });
}

/** Waits until the number of marks is above zero and has stayed the same for that time. */
export async function waitForLastMark(page: Page, stillMs = 300): Promise<number> {
  let count = 0;
  for (let since = performance.now(), from = since; performance.now() - since < stillMs || count === 0; ) {
    if (performance.now() - from > 60_000) throw new Error('the page was never marked');
    await new Promise((later) => setTimeout(later, 50));
    const now = await countMarks(page);
    if (now !== count) since = performance.now();
    count = now;
  }
  return count;
}
