import { sendMessage } from '../../lib/messages/send-message.ts';
import type { Host } from '../../lib/page/host-element.ts';

/** What tells of the number of marks on a page. */
export interface CountShower {
  /** Marks were painted: our element is on the page while there are any. */
  painted(count: number): void;
  /** The page is read to its end for now. Changes only are reported, so that a ticker does not keep the worker awake. */
  settled(count: number): void;
}

/**
 * Returns what tells of the number of marks. The background shows it on the toolbar and answers with the sentence for screen readers, said
 * once a page: fetching texts of the interface here would hold the page up.
 */
export function countShower(host: Host, onFailure: (error: unknown) => void): CountShower {
  let told = 0;
  return {
    painted: (count) => (count === 0 ? host.remove() : host.attach()),
    settled: (count) => {
      if (count === told) return;
      told = count;
      sendMessage('pageMarked', { count }).then(({ announcement }) => count > 0 && host.announceOnce(announcement), onFailure);
    },
  };
}
