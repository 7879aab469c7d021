import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/find-browser.ts';

const chromium = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        // Nothing of lib/core keeps a state between calls, so its tests share workers and the modules in them: half the time.
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/core/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{store,messages,browser,reader,scripts,seeds,architecture,bench}/**/*.test.ts'],
          exclude: ['tests/store/*.browser.test.ts'],
          // Behaviour decides, never the clock: a machine that is busy with others takes its time.
          testTimeout: 60_000,
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Named beforehand, so that they are bundled once: a second bundling midway gives views and hooks two copies of Preact.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'fast-check',
            'dexie',
            'valibot',
            '@streamparser/json',
            '@tanstack/virtual-core',
          ],
        },
        // Tests import the messages, which Vite serves but does not let in as modules while public/ is its public folder.
        publicDir: false,
        test: {
          name: 'dom',
          include: ['tests/{page,components}/**/*.test.{ts,tsx}', 'tests/store/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium ?? undefined,
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--no-first-run',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-extension.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
