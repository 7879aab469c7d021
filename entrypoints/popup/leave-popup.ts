import { sendToTab } from '../../lib/messages/send-message.ts';

/** The popup makes way for what it opened; one that stands in a tab of its own stays. */
export function leave(): void {
  if (!location.search) window.close();
}

/** Opens a mark of a tab's page: the card opens there. */
export async function openMark(tabId: number, line: { index: number; text: string }): Promise<void> {
  const { done } = await sendToTab(tabId, 'openMark', line);
  if (done) leave();
}
