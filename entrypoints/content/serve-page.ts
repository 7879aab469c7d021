import { serveMessages } from '../../lib/messages/serve-messages.ts';
import type { Host } from '../../lib/page/host-element.ts';
import type { CardSession } from '../../lib/reader/card-session.ts';
import type { PageReader } from '../../lib/reader/page-reader.ts';
import { listMarks, openMark, stepMarks, wordsOf } from '../../lib/reader/step-marks.ts';

interface Served {
  reader: PageReader;
  session: CardSession;
  host: Host;
  pause(on: boolean): Promise<void>;
}

/** Answers what popup and commands ask of a page. Returns the function that stops it. */
export function servePage({ reader, session, host, pause }: Served): () => void {
  return serveMessages({
    pageStatus: async () => reader.status(),
    runCommand: async ({ command }) => {
      const mark = stepMarks(command, reader, session);
      // Highlights are not exposed to screen readers: the words of the mark are said.
      if (mark) host.announce(mark.range.startContainer.isConnected ? wordsOf(mark) : '');
      return { done: mark !== null };
    },
    listMarks: async () => ({ marks: listMarks(reader), language: document.documentElement.lang }),
    openMark: async (line) => {
      const mark = openMark(line, reader, session);
      if (mark) host.announce(wordsOf(mark));
      return { done: mark !== null };
    },
    pausePage: async ({ paused }) => {
      await pause(paused);
      return reader.status();
    },
  });
}
