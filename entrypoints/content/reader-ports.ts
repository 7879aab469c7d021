import { sendMessage } from '../../lib/messages/send-message.ts';
import type { Host } from '../../lib/page/host-element.ts';
import { readPageInfo } from '../../lib/page/read-page-info.ts';
import type { ReaderPorts } from '../../lib/reader/page-reader.ts';
import { countShower } from './count-shower.ts';

interface ReaderSetting {
  host: Host;
  mightBeRelevant: ReaderPorts['mightBeRelevant'];
  /** False once the extension was updated or removed under the page. */
  isValid(): boolean;
  onFailure(error: unknown): void;
  onPainted(): void;
  onSettled(): void;
}

/** The reader's outside world on a real page: the background's answers, and the count of marks for whoever wants it. */
export function readerPorts({ host, mightBeRelevant, isValid, onFailure, onPainted, onSettled }: ReaderSetting): ReaderPorts {
  const counts = countShower(host, onFailure);
  return {
    pageInfo: () => readPageInfo(document),
    mightBeRelevant,
    annotate: (request) => sendMessage('annotateBlocks', request),
    onFailure,
    onPainted: (count) => {
      onPainted();
      counts.painted(isValid() ? count : 0);
    },
    onSettled: (count) => {
      counts.settled(count);
      onSettled();
    },
  };
}
