import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import '@wxt-dev/auto-icons';
import { defineConfig } from 'wxt';
import { ensurePack } from './scripts/compile-pack.ts';
import { ensureTerms } from './scripts/compile-terms.ts';
import { matchPatterns, readNewsSites } from './scripts/news-sites.ts';
import { plainLetters } from './scripts/plain-letters.ts';

const forTest = process.env.PARALLAX_BUILD === 'test';
const newsSites = matchPatterns(readNewsSites(new URL('./assets/news-sites.txt', import.meta.url)));
// Only the test build reads pages of this machine: the demonstration and the end-to-end tests are served on loopback.
const hosts = forTest ? [...newsSites, 'http://127.0.0.1/*', 'http://localhost/*'] : newsSites;

const NATIVE_BROWSER = fileURLToPath(new URL('./lib/browser/native-browser.ts', import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  outDir: forTest ? '.output/test' : '.output',
  manifestVersion: 3,
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact(), plainLetters()],
    define: {
      __SHADOW_MODE__: JSON.stringify(forTest ? 'open' : 'closed'),
      __CONTENT_VERSION__: JSON.stringify(createHash('sha256').update(JSON.stringify(ensurePack())).digest('hex').slice(0, 16)),
    },
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    // The first one with the `browser` namespace (mozilla/webextension-polyfill, pull request 942).
    ...(browser === 'chrome' && { minimum_chrome_version: '148' }),
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'unlimitedStorage', 'activeTab', 'contextMenus'],
    host_permissions: hosts,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Chromium keeps Alt+Shift+N and P for itself and leaves a command that asks for them without keys; it gives keys to four commands at most.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMark__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenCard__' },
      'note-selection': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandNoteSelection__' },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
    },
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'parallax@parallax-reader.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first version on phones that knows data_collection_permissions.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    'build:before': () => void ensureTerms(),
    // The polyfill does nothing where the browser has the namespace itself, which the minimum versions do; a content script, which every
    // page loads, can spare its 4 kB.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': NATIVE_BROWSER } };
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        { matches: hosts, js: ['gate.js'], css: ['content-scripts/content.css'], run_at: 'document_idle', all_frames: true },
      ];
      // The reader's own entry added the pattern that it must have.
      manifest.host_permissions = hosts;
    },
  },
});
