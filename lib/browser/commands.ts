import { browser } from './extension.ts';

/** Calls back with the name of each keyboard command and the tab it was given in. */
export function watchCommands(onCommand: (name: string, tab: { id: number; url: string }) => void): void {
  browser.commands.onCommand.addListener((name: string, tab?: { id?: number; url?: string }) => {
    if (tab?.id !== undefined) onCommand(name, { id: tab.id, url: tab.url ?? '' });
  });
}
