// Runs every test: unit, real-browser DOM tests, end-to-end in Chromium and Firefox. Arguments go to vitest.
import { spawnSync } from 'node:child_process';
import { prepare } from 'wxt';
import { ensureTerms } from './compile-terms.ts';
import { findBrowser, missingBrowserMessage } from './find-browser.ts';

const missing = (['chromium', 'firefox'] as const).filter((name) => findBrowser(name) === null);
if (missing.length > 0) {
  for (const name of missing) console.error(missingBrowserMessage(name));
  process.exit(1);
}
ensureTerms();
await prepare({});
const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], { stdio: 'inherit', shell: true });
process.exit(status ?? 1);
