/** Replaces the body with markup and returns it; every test starts from its own page. */
export function setPage(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** Waits for a condition, for at most two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !condition(); i++) await new Promise((later) => setTimeout(later, 20));
  if (!condition()) throw new Error('the condition did not come true');
}
