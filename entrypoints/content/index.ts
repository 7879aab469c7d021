import { defineContentScript } from 'wxt/utils/define-content-script';
import { readSettings, watchSettings } from '../../lib/browser/settings.ts';
import { followAddress } from './follow-address.ts';
import { startPage } from './start-page.ts';
import './marks.css';

export default defineContentScript({
  // The build writes the list of news sites here; a pattern must stand for the manifest to have the entry.
  matches: ['https://*.reuters.com/*'],
  runAt: 'document_idle',
  allFrames: true,
  cssInjectionMode: 'manifest',
  async main(ctx) {
    const page = startPage(await readSettings(), ctx);
    ctx.onInvalidated(watchSettings((settings) => page.apply(settings)));
    followAddress(ctx, page.moveOn);
    await page.read();
  },
});
