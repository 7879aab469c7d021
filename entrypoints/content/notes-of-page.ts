import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import type { Host } from '../../lib/page/host-element.ts';
import { readPageInfo } from '../../lib/page/read-page-info.ts';
import type { CardSession } from '../../lib/reader/card-session.ts';
import { type LoadNotes, NOTES_KEY, type NotesPorts, PageNotes } from '../../lib/reader/page-notes.ts';
import type { PageReader } from '../../lib/reader/page-reader.ts';
import { type Keeping, keepNote } from './keep-note.ts';
import { loadScript } from './load-script.ts';

interface NotesSetting extends Keeping {
  host: Host;
  reader: PageReader;
  session: CardSession;
}

/** Returns the notes of this page: their code on demand, the background's answers. */
export function notesOfPage({ host, reader, session, onNoted, onFailure }: NotesSetting): PageNotes {
  const page = () => readPageInfo(document);
  const ports: NotesPorts = {
    page,
    known: () => reader.known,
    anchor: (blocks) => sendMessage('anchorNotes', { page: page(), blocks }),
    draft: (passage, context) => sendMessage('draftNote', { passage, context }),
    keep: (draft) => keepNote(sendMessage('keepDraft', { draft }), { onNoted, onFailure }),
    noteOpenCard: () => session.noteOpen(),
    beforeForm: () => {
      session.send({ type: 'stop' });
      host.attach();
    },
    closed: () => {
      if (reader.marks.length === 0) host.remove();
    },
    onFailure,
  };
  const setting = { root: () => host.root, t: translate, language: interfaceLanguage, ports };
  return new PageNotes({
    count: async () => (await sendMessage('countPageNotes', { url: location.href })).count,
    load: async () => (await loadScript<LoadNotes>(NOTES_KEY, 'loadNotes'))(setting),
  });
}
