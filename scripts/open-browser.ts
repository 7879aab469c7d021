import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, missingBrowserMessage } from './find-browser.ts';

/** A browser with the extension in it. */
export interface OpenBrowser {
  browser: Browser;
  name: BrowserName;
  /** Address of the extension's pages: chrome-extension://… or moz-extension://…, with a slash at its end. */
  extensionUrl: string;
  close(): Promise<void>;
}

/** Which browser to open, and how. */
export interface BrowserChoice {
  name: BrowserName;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Interface language, a BCP 47 tag. */
  language?: string;
  /** Further preferences of Firefox, by name. */
  firefoxPrefs?: Record<string, string | number | boolean>;
  /** Folder of the profile; a fresh one that goes with the browser when absent. */
  profile?: string;
}

const GECKO_ID = 'parallax@parallax-reader.org';
/** Host of the extension’s pages in Firefox. Any id does; fixing it is the only way to know their address. */
export const GECKO_UUID = '7b0c2c0e-6f2d-4b53-9a35-3d4f2f0d9a11';
const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser, on a fresh profile unless one is given, with the extension loaded. Throws with the install command when the browser is missing. */
export async function openBrowser(choice: BrowserChoice): Promise<OpenBrowser> {
  const executablePath = findBrowser(choice.name);
  if (!executablePath) throw new Error(missingBrowserMessage(choice.name));
  return choice.name === 'chromium' ? openChromium(choice, executablePath) : openFirefox(choice, executablePath);
}

async function openChromium(choice: BrowserChoice, executablePath: string): Promise<OpenBrowser> {
  const { extension, headless, language = 'en', profile } = choice;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...CHROMIUM_ARGS, ...sandbox, `--lang=${language}`];
  const env = { ...process.env, LANGUAGE: language };
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args,
    env,
  });
  const id = await browser.installExtension(extension);
  return { browser, name: 'chromium', extensionUrl: `chrome-extension://${id}/`, close: () => browser.close() };
}

async function openFirefox(choice: BrowserChoice, executablePath: string): Promise<OpenBrowser> {
  const { extension, headless, language = 'en', firefoxPrefs = {}, profile } = choice;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPrefs,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'intl.locale.requested': language,
    },
  });
  await browser.installExtension(extension);
  return { browser, name: 'firefox', extensionUrl: `moz-extension://${GECKO_UUID}/`, close: () => browser.close() };
}

/** Opens one of the extension's pages in a tab. Firefox never resolves `goto` there, so its arrival is waited for instead. */
export async function openExtensionPage({ browser, name, extensionUrl }: OpenBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = extensionUrl + path;
  if (name === 'chromium') await page.goto(url);
  else {
    void page.goto(url).catch(() => undefined);
    await arriveAt(page, url);
  }
  return page;
}

/** Opens the real popup over a page, as a click on the toolbar button does; Chromium only. */
export async function openPopup({ browser, extensionUrl }: OpenBrowser, page: Page): Promise<Page> {
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error('the extension is not loaded');
  const arrives = browser.waitForTarget((target) => target.url().startsWith(`${extensionUrl}popup.html`));
  await extension.triggerAction(page);
  const popup = await (await arrives).asPage();
  await popup.waitForSelector('.px-popup');
  return popup;
}

/** While a document is being replaced Firefox answers with an error instead of waiting: ask again. */
async function arriveAt(page: Page, url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const arrived = await page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);
    if (arrived) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${url} did not open`);
}
