import { translate } from '../../lib/browser/translate.ts';
import type { Host } from '../../lib/page/host-element.ts';

/** Our element is on the page while marks are, and says how many once. */
export function showPresence(host: Host, count: number): void {
  if (count === 0) host.remove();
  else {
    host.attach();
    host.announceOnce(translate('announceMarks', [String(count)]));
  }
}
