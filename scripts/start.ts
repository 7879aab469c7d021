// Builds the extension, serves the demonstration pages on loopback and opens a browser on them.
// Without a display it runs headless, prints what was marked and matched, and saves screenshots.
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { findBrowser, missingBrowserMessage } from './find-browser.ts';
import { openBrowser } from './open-browser.ts';
import { serveFolder } from './serve-folder.ts';
import { showWithoutDisplay } from './show-without-display.ts';

const project = resolve(import.meta.dirname, '..');
const name = process.argv.includes('--firefox') || !findBrowser('chromium') ? 'firefox' : 'chromium';
if (!findBrowser(name)) {
  console.error(missingBrowserMessage('chromium'));
  process.exit(1);
}
console.log('Building the extension; this takes about half a minute …');
const built = spawnSync(process.execPath, [join(project, 'scripts', 'build.ts'), '--test'], {
  cwd: project,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(built.status ?? 1);

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
const extension = join(project, '.output', 'test', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
const server = await serveFolder(join(project, 'tests', 'pages'));

if (headless) {
  const folder = join(project, 'screenshots');
  // Cards are in the browser's language: each demonstration page is read by a reader of its own.
  for (const language of ['en', 'fr']) {
    console.log(`Opening ${name} in ${language === 'en' ? 'English' : 'French'} on demo.${language}.html`);
    const opened = await openBrowser({ name, extension, headless, language });
    await showWithoutDisplay({ opened, server, folder, language });
    await opened.close();
  }
  console.log(`\nScreenshots: ${relative(process.cwd(), folder) || '.'}/`);
  await server.close();
} else {
  const language = process.env.LANG?.startsWith('fr') ? 'fr' : 'en';
  const opened = await openBrowser({ name, extension, headless, language });
  const page = (await opened.browser.pages())[0] ?? (await opened.browser.newPage());
  await page.goto(`${server.url}/demo.${language}.html`);
  console.log(
    `Parallax is open on ${server.url}/demo.${language}.html: rest the pointer on an underlined name or number. Close the browser to end.`,
  );
  opened.browser.on('disconnected', () => process.exit(0));
}
