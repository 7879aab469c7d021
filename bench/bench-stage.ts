import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser, openExtensionPage } from '../scripts/open-browser.ts';
import { type FolderServer, serveFolder } from '../scripts/serve-folder.ts';

const PROJECT = resolve(import.meta.dirname, '..');

/** The test build that is measured. */
export const EXTENSION = join(PROJECT, '.output', 'test', 'chrome-mv3');

/** Chromium with the extension in it, a server of pages, and what the lines of the benchmark do with both. */
export interface BenchStage {
  opened: OpenBrowser;
  server: FolderServer;
  /** Opens a blank tab: `bare` in a window of which the extension knows nothing. */
  openTab(bare?: boolean): Promise<Page>;
  /** Ends the background, as the browser does when it was idle; the next message starts it again. */
  killWorker(): Promise<void>;
  /** True while the background runs. */
  isWorkerAwake(): boolean;
  /** Starts the background where it sleeps, and waits until it has answered. */
  wakeWorker(): Promise<void>;
  /** A debugging session with the background; only while it is awake. */
  workerSession(): Promise<CDPSession>;
  close(): Promise<void>;
}

/** Isolated pages have a clock of 5 µs; others one of 100. */
const FINE_CLOCK = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
/** All marks count, and a card opens as soon as a reader can have it. */
const SETTINGS = { paint: 'every', restDelayMs: 300 };

/** Rest before a card opens on this stage, in ms. */
export const REST_MS = SETTINGS.restDelayMs;

export async function openBenchStage(): Promise<BenchStage> {
  const server = await serveFolder(join(PROJECT, 'tests', 'pages'));
  Object.assign(server.headers, FINE_CLOCK);
  const opened = await openBrowser({ name: 'chromium', extension: EXTENSION, headless: true });
  // Extensions are not allowed into private windows unless their reader says so.
  const bareWindow = await opened.browser.createBrowserContext();
  const workerTarget = () => opened.browser.targets().find((one) => one.type() === 'service_worker');
  const stage: BenchStage = {
    opened,
    server,
    openTab: async (bare = false) => {
      const page = await (bare ? bareWindow : opened.browser).newPage();
      await page.setViewport({ width: 1000, height: 800 });
      return page;
    },
    killWorker: async () => {
      await (await workerTarget()?.worker())?.close();
      // An extension page that is open may have started it again at once: then there is nothing to wait for.
      for (let tries = 0; workerTarget() && tries < 100; tries++) await new Promise((gone) => setTimeout(gone, 10));
    },
    isWorkerAwake: () => workerTarget() !== undefined,
    wakeWorker: async () => {
      if (workerTarget()) return;
      const page = await openExtensionPage(opened, 'popup.html');
      await page.evaluate(askPackState);
      await page.close();
    },
    workerSession: async () => {
      const worker = await workerTarget()?.worker();
      if (!worker) throw new Error('the background sleeps');
      return worker.client;
    },
    close: async () => {
      await opened.close();
      await server.close();
    },
  };
  await storeSettings(opened);
  return stage;
}

type ExtensionApi = {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

async function storeSettings(opened: OpenBrowser): Promise<void> {
  const page = await openExtensionPage(opened, 'popup.html');
  await page.evaluate((settings) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.set({ settings }), SETTINGS);
  await page.close();
}

async function askPackState(): Promise<void> {
  await (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.sendMessage({ parallax: 'packState', request: {} });
}
