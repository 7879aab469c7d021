import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that the extension is built for. */
export type BrowserName = 'chromium' | 'firefox';

const CANDIDATES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};
const VARIABLE: Record<BrowserName, string> = { chromium: 'PARALLAX_CHROMIUM', firefox: 'PARALLAX_FIREFOX' };
const INSTALL: Record<BrowserName, string> = { chromium: 'apt-get install chromium', firefox: 'apt-get install firefox-esr' };
const FIXED: Partial<Record<NodeJS.Platform, Record<BrowserName, string[]>>> = {
  darwin: {
    chromium: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** Returns the path of an installed browser, PARALLAX_CHROMIUM or PARALLAX_FIREFOX first, then PATH; null when there is none. */
export function findBrowser(name: BrowserName): string | null {
  const override = process.env[VARIABLE[name]];
  if (override) return isExecutable(override) ? override : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = folders.flatMap((folder) => CANDIDATES[name].map((file) => join(folder, file)));
  return [...paths, ...(FIXED[process.platform]?.[name] ?? [])].find(isExecutable) ?? null;
}

/** Says in one line which browser is missing and how to get it on Debian. */
export function missingBrowserMessage(name: BrowserName): string {
  return `${name} was not found: install it (Debian: ${INSTALL[name]}) or set ${VARIABLE[name]} to its path.`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Absent or not executable: either way this candidate does not serve.
    return false;
  }
}
