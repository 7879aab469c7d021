import { waitForMarks } from './scripts/drive-page.ts';
import { openExtensionPage } from './scripts/open-browser.ts';
import { openStage } from './tests/e2e/open-extension.ts';

const stage = await openStage('chromium', { language: 'fr' });
const page = await stage.visit('/demo.en.html');
await waitForMarks(page);
const id = await stage.inExtension(
  async (wanted) => (await (globalThis as any).chrome.tabs.query({})).find((t: any) => t.url === wanted)?.id ?? -1,
  page.url(),
);
const panel = await openExtensionPage(stage.opened, `sidepanel.html?tab=${id}`);
panel.on('console', (m) => console.log('console', m.text()));
panel.on('pageerror', (e) => console.log('error', String(e)));
await panel.setViewport({ width: 400, height: 900 });
await new Promise((r) => setTimeout(r, 2500));
await panel.screenshot({ path: '/tmp/shots/panel.png' });
const press = (text: string) =>
  panel.evaluate((t) => [...document.querySelectorAll('button')].find((b) => b.textContent!.includes(t))?.click(), text);
await press('Toutes les questions');
await new Promise((r) => setTimeout(r, 500));
await panel.screenshot({ path: '/tmp/shots/topics.png' });
await panel.type('input', 'helico');
await new Promise((r) => setTimeout(r, 300));
await panel.evaluate(() => (document.querySelector('.px-marks li button') as HTMLElement)?.click());
await new Promise((r) => setTimeout(r, 800));
await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
await panel.setViewport({ width: 320, height: 900 });
await panel.screenshot({ path: '/tmp/shots/question.png' });
await stage.close();
