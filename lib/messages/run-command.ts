import { describeAddress } from '../browser/active-tab.ts';
import { readSettings, switchSite } from '../browser/settings.ts';
import { noteSelection } from './note-selection.ts';
import { sendToTab } from './send-message.ts';

const PAGE_COMMANDS = ['next-mark', 'previous-mark', 'open-card'] as const;

/** Carries a keyboard command of the extension to the page of a tab; `toggle-site` acts on the settings. Pages that cannot answer are left. */
export async function runCommand(name: string, tab: { id: number; url: string }): Promise<void> {
  if (name === 'toggle-site') return toggleSite(tab.url);
  if (name === 'note-selection') return void (await noteSelection(tab.id, null));
  const command = PAGE_COMMANDS.find((known) => known === name);
  if (!command) return;
  // A page without our content script rejects; the popup says why it has no marks.
  await sendToTab(tab.id, 'runCommand', { command }).catch(() => undefined);
}

async function toggleSite(url: string): Promise<void> {
  const { host } = describeAddress(url);
  if (host === null) return;
  const { sitesOff } = await readSettings();
  await switchSite(host, sitesOff.includes(host));
}
