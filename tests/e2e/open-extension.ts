import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { type BrowserChoice, type OpenBrowser, openBrowser, openExtensionPage } from '../../scripts/open-browser.ts';
import { type FolderServer, serveFolder } from '../../scripts/serve-folder.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The browsers every end-to-end test runs in. */
export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

export interface Stage {
  opened: OpenBrowser;
  server: FolderServer;
  /** Opens a page of the served folder, or one that was put into `server.pages`. */
  visit(path: string): Promise<Page>;
  /** Runs a function of the extension API in one of the extension's own pages. */
  inExtension<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  close(): Promise<void>;
}

/** Folder of the test build for a browser. */
export function builtExtension(name: BrowserName): string {
  return join(PROJECT, '.output', 'test', FOLDERS[name]);
}

/** Starts a browser with the test build and a server of the pages under tests/pages. */
export async function openStage(
  name: BrowserName,
  choice: Pick<BrowserChoice, 'language' | 'firefoxPrefs' | 'profile'> = {},
): Promise<Stage> {
  const server = await serveFolder(join(PROJECT, 'tests', 'pages'));
  const opened = await openBrowser({ language: 'en', ...choice, name, extension: builtExtension(name), headless: true });
  return {
    opened,
    server,
    visit: async (path) => {
      const page = await opened.browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(server.url + path);
      await page.bringToFront();
      return page;
    },
    inExtension: async (run, ...args) => {
      const page = await openExtensionPage(opened, 'popup.html');
      try {
        return (await page.evaluate(run as never, ...(args as unknown as never[]))) as never;
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await opened.close();
      await server.close();
    },
  };
}

/** Sets some of the reader's settings from an extension page. */
export function storeSettings(stage: Stage, settings: Record<string, unknown>): Promise<void> {
  return stage.inExtension(async (values) => {
    const { chrome, browser } = globalThis as unknown as Record<string, { storage: { local: { set(items: object): Promise<void> } } }>;
    await (browser ?? chrome)!.storage.local.set({ settings: values });
  }, settings);
}
