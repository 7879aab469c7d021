/**
 * Asks again until the answer is true; throws with `what` when it never becomes so. Unlike the driver's own waiting it evaluates nothing
 * in the page by itself, so that it also works where a page's policy forbids that.
 */
export async function waitUntil(what: string, isTrue: () => Promise<boolean>, timeoutMs = 15_000): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    if (await isTrue().catch(() => false)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`never came true: ${what}`);
}
