import { serveMessages } from '../../lib/messages/serve-messages.ts';
import type { CardSession } from '../../lib/reader/card-session.ts';
import type { PageReader } from '../../lib/reader/page-reader.ts';
import { stepMarks } from '../../lib/reader/step-marks.ts';

interface Served {
  reader: PageReader;
  session: CardSession;
  pause(on: boolean): Promise<void>;
}

/** Answers what popup and commands ask of a page. Returns the function that stops it. */
export function servePage({ reader, session, pause }: Served): () => void {
  return serveMessages({
    pageStatus: async () => reader.status(),
    runCommand: async ({ command }) => ({ done: stepMarks(command, reader, session) }),
    pausePage: async ({ paused }) => {
      await pause(paused);
      return reader.status();
    },
  });
}
