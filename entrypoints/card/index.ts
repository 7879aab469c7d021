import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MAKER_KEY } from '../../lib/page/card-view.ts';
import { makeCardView } from './make-card-view.ts';

// Injected on the first opening of a card; shares the isolated world of the content script, which finds the maker there.
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[MAKER_KEY] = makeCardView;
});
