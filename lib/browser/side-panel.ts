import { browser } from './extension.ts';

/** The two shapes of one thing; neither is in the types of both browsers. */
interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** True where the browser has a place beside the page; phones have none. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the panel beside a tab; must be called within a user gesture, before anything is waited for. Rejects where the browser refuses. */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) return sidePanel.open({ tabId });
  return sidebarAction ? sidebarAction.open() : Promise.reject(new Error('this browser has no side panel'));
}
