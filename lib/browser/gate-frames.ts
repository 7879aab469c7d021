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

/** Runs the reader in a frame of a tab; rejects where the browser does not let us. */
export async function injectReader(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER_SCRIPT] });
}

/** Returns the frame of a tab in which the reader is, the top one where we may not look. */
export async function focusedFrame(tabId: number): Promise<number> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasFocus }).catch(() => []);
  return results.find(({ result }) => result === true)?.frameId ?? 0;
}

/** Runs in the page. Frames around the focused one say that they have the focus, too. */
function hasFocus(): boolean {
  return document.hasFocus() && !/^i?frame$/.test(document.activeElement?.localName ?? '');
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
