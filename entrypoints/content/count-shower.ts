import { translate } from '../../lib/browser/translate.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import type { Host } from '../../lib/page/host-element.ts';

/**
 * Returns what tells of the number of marks: our element is on the page while there are any, they are announced once, and the top frame
 * reports to the badge, changes only, so that a ticker does not keep the worker awake.
 */
export function countShower(host: Host, onFailure: (error: unknown) => void): (count: number) => void {
  let told = 0;
  return (count) => {
    if (count === 0) host.remove();
    else {
      host.attach();
      host.announceOnce(translate('announceMarks', [String(count)]));
    }
    if (window !== window.top || count === told) return;
    told = count;
    void sendMessage('pageMarked', { count }).catch(onFailure);
  };
}
