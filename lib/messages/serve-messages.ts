import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser/extension.ts';
import { ENVELOPE } from './envelope.ts';
import type { MessageName, Reply, Request } from './messages.ts';

export type Sender = Runtime.MessageSender;
export type Handlers = { [N in MessageName]?: (request: Request<N>, sender: Sender) => Promise<Reply<N>> };

/** What tells requests that are to be answered. */
export interface Gatekeeper {
  /** Returns a request that has the shape its message asks for, null for any other. */
  check(name: MessageName, request: unknown): object | null;
  /** What only the extension's own pages may ask. */
  ownPagesOnly?: ReadonlySet<MessageName>;
}

/**
 * Answers the named messages and stays silent on every other one, so that several listeners can live side by side.
 * Returns the function that stops it. Messages of strangers (another extension, a malformed request) are ignored.
 */
export function serveMessages(handlers: Handlers, gatekeeper: Gatekeeper): () => void {
  const listen = (message: unknown, sender: Sender): Promise<unknown> | undefined => answer({ handlers, ...gatekeeper }, message, sender);
  browser.runtime.onMessage.addListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listen as Parameters<typeof browser.runtime.onMessage.removeListener>[0]);
}

/** The pure half of `serveMessages`: the reply's promise, or undefined where the message is not ours to answer. */
export function answer(
  { handlers, check, ownPagesOnly }: Gatekeeper & { handlers: Handlers },
  message: unknown,
  sender: Sender,
): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
  const name = (message as Record<string, unknown>)[ENVELOPE] as MessageName;
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
  if (ownPagesOnly?.has(name) && !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
  const request = check(name, (message as Record<string, unknown>).request);
  if (request === null) return undefined;
  const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;
  return handler(request, sender);
}
