import { browser } from './extension.ts';
import { READER_SCRIPT } from './inject-script.ts';

/**
 * Returns what the gate of a tab's page says while nothing else of ours runs there: "nothing" where no name of the subject was seen,
 * "waiting" where it has not looked yet. Null where there is no gate, or the reader has taken its place.
 */
export async function readGate(tabId: number): Promise<'waiting' | 'nothing' | null> {
  const [top] = await gatesOf({ tabId });
  return top?.state ?? null;
}

/** Runs the reader in all frames of a tab where the gate is alone, for what only the reader can do. */
export async function injectReaders(tabId: number): Promise<void> {
  const frameIds = (await gatesOf({ tabId, allFrames: true })).map(({ frameId }) => frameId);
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [READER_SCRIPT] });
}

async function gatesOf(target: { tabId: number; allFrames?: boolean }): Promise<{ frameId: number; state: 'waiting' | 'nothing' }[]> {
  // A page that we may not read rejects: there is no gate.
  const results = await browser.scripting.executeScript({ target, func: gateState }).catch(() => []);
  return results.flatMap(({ frameId, result }) => (result === 'waiting' || result === 'nothing' ? [{ frameId, state: result }] : []));
}

/** Runs in the page, in the world that our scripts share there, and so carries all it needs: lib/page/watch-gate.ts sets what it reads. */
function gateState(): unknown {
  return (globalThis as { parallaxGate?: { state: unknown } }).parallaxGate?.state ?? null;
}
