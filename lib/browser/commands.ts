import { browser } from './extension.ts';

/** Returns the keys of each keyboard command as the browser writes them, empty where none is set; no commands where the browser has none (phones). */
export async function readKeys(): Promise<{ name: string; keys: string }[]> {
  const commands = (await browser.commands?.getAll?.()) ?? [];
  return commands.flatMap(({ name, shortcut }) => (name && !name.startsWith('_') ? [{ name, keys: shortcut ?? '' }] : []));
}

/** Calls back with the name of each keyboard command and the tab it was given in. */
export function watchCommands(onCommand: (name: string, tab: { id: number; url: string }) => void): void {
  browser.commands.onCommand.addListener((name: string, tab?: { id?: number; url?: string }) => {
    if (tab?.id !== undefined) onCommand(name, { id: tab.id, url: tab.url ?? '' });
  });
}
