import { sendMessage } from '../../lib/messages/send-message.ts';
import type { Host } from '../../lib/page/host-element.ts';

/** The first marks and the last one's going are told at once, what a growing page adds this often. */
const REPORT_EVERY_MS = 1_000;

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
  let latest = 0;
  let waiting = false;
  const report = () => {
    waiting = false;
    if (latest === told) return;
    const count = latest;
    told = count;
    sendMessage('pageMarked', { count }).then(({ announcement }) => count > 0 && host.announceOnce(announcement), onFailure);
  };
  return {
    painted: (count) => (count === 0 ? host.remove() : host.attach()),
    settled: (count) => {
      latest = count;
      if (told === 0 || count === 0) report();
      else if (!waiting) {
        waiting = true;
        setTimeout(report, REPORT_EVERY_MS);
      }
    },
  };
}
