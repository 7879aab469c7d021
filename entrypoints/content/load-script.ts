import { sendMessage } from '../../lib/messages/send-message.ts';

/** Returns what a script leaves under a key in the world that we share with it; has it injected first. Rejects where the browser refuses. */
export async function loadScript<T>(key: string, message: 'loadCard' | 'loadNotes'): Promise<T> {
  const left = () => (globalThis as Record<string, unknown>)[key] as T | undefined;
  const found = left() ?? ((await sendMessage(message, {})).ok && left());
  if (!found) throw new Error(message);
  return found;
}
