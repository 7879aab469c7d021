import { checkPageRequest } from '../../lib/messages/check-page-request.ts';
import { type Handlers, serveMessages } from '../../lib/messages/serve-messages.ts';
import type { Host } from '../../lib/page/host-element.ts';
import type { CardSession } from '../../lib/reader/card-session.ts';
import type { PageNotes } from '../../lib/reader/page-notes.ts';
import type { PageReader } from '../../lib/reader/page-reader.ts';
import { listMarks, openMark, stepMarks, wordsOf } from '../../lib/reader/step-marks.ts';

interface Served {
  reader: PageReader;
  session: CardSession;
  notes: PageNotes;
  host: Host;
  pause(on: boolean): Promise<void>;
}

/** Answers what popup, panel and commands ask of a page; of one that nobody let us mark, its selection alone. Returns the function that stops it. */
export function servePage(served: Served, asked: boolean): () => void {
  const { notes } = served;
  const noteSelection = async () => ({ done: await notes.noteSelection() });
  return serveMessages(asked ? { ...pageHandlers(served), noteSelection } : { noteSelection }, { check: checkPageRequest });
}

function pageHandlers({ reader, session, notes, host, pause }: Served): Handlers {
  return {
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
    pageNotes: async () => notes.state,
    showNote: async ({ note }) => ({ done: notes.show(note) }),
    pausePage: async ({ paused }) => {
      await pause(paused);
      return reader.status();
    },
  };
}
