import { defineContentScript } from 'wxt/utils/define-content-script';
import { readSettings, watchSettings } from '../../lib/browser/settings.ts';
import { hasGate } from '../../lib/page/watch-gate.ts';
import { followAddress } from './follow-address.ts';
import { startPage } from './start-page.ts';
import './marks.css';

export default defineContentScript({
  // Runs where the gate asks for it; the sheet stands in the manifest beside the gate.
  matches: ['https://*.reuters.com/*'],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(ctx) {
    const asked = hasGate();
    const page = startPage(await readSettings(), asked, ctx);
    ctx.onInvalidated(watchSettings((settings) => page.apply(settings)));
    followAddress(ctx, page.moveOn);
    // Whoever had it injected waits for it to listen, not for the page to be read.
    void page.read();
  },
});
