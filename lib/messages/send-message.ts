import { browser } from '../browser/extension.ts';
import { ENVELOPE } from './envelope.ts';
import type { MessageName, Reply, Request } from './messages.ts';

/**
 * Sends a request to the background, a second time when the worker was ended before it answered: every request may be repeated
 * (a passage noted twice is kept once). Rejects when the extension was reloaded under the page or nobody answers.
 */
export async function sendMessage<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const send = () => browser.runtime.sendMessage({ [ENVELOPE]: name, request });
  const reply = (await send().catch(send)) as Reply<N> | undefined;
  if (reply === undefined) throw new UnansweredError(name);
  return reply;
}

class UnansweredError extends Error {
  override name = 'UnansweredError';
}

/** Sends a request to the content script of a tab's top frame. Rejects where none runs. */
export function sendToTab<N extends MessageName>(tabId: number, name: N, request: Request<N>): Promise<Reply<N>> {
  return sendToFrame({ tabId, frameId: 0 }, name, request);
}

/** Sends a request to the content script of a frame. Rejects where none runs. */
export async function sendToFrame<N extends MessageName>(
  { tabId, frameId }: { tabId: number; frameId: number },
  name: N,
  request: Request<N>,
): Promise<Reply<N>> {
  return (await browser.tabs.sendMessage(tabId, { [ENVELOPE]: name, request }, { frameId })) as Reply<N>;
}

/** Sends a request to the content scripts of all frames of a tab; the reply is the first one's. Rejects where none runs. */
export async function sendToFrames<N extends MessageName>(tabId: number, name: N, request: Request<N>): Promise<Reply<N>> {
  return (await browser.tabs.sendMessage(tabId, { [ENVELOPE]: name, request })) as Reply<N>;
}
