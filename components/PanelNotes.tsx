import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { quote } from '../lib/core/i18n/quotation-marks.ts';
import type { PanelNote, SidePanelActions } from './SidePanel.tsx';
import { useSpeech } from './translate-context.ts';

interface PanelNotesProps {
  /** Null where the notes cannot be read. */
  notes: readonly PanelNote[] | null;
  actions: SidePanelActions;
}

/** What the reader noted on this page: found again, or gone from it, with its words. */
export function PanelNotes({ notes, actions }: PanelNotesProps) {
  const { t, language } = useSpeech();
  if (notes?.length === 0) return null;
  return (
    <section class="px-group px-marks">
      <h2 class="px-panel-heading">{notes ? translateCount(t, 'notesHere', { count: notes.length, language }) : t('notesUnknown')}</h2>
      <ol>
        {notes?.map((note) => (
          <li key={note.id}>
            {note.state === 'found' || note.state === 'changed' ? (
              <button type="button" onClick={() => actions.onShowNote(note.id)}>
                <Words note={note} />
                {note.state === 'changed' && <span class="px-meta">{t('note_changed')}</span>}
              </button>
            ) : (
              <p class="px-panel-note">
                <Words note={note} />
                <span class="px-meta">{t(`note_${note.state}`)}</span>
                {note.state === 'gone' && <span lang={note.language ?? undefined}>{note.sentence}</span>}
              </p>
            )}
            {note.remark && <p class="px-meta px-panel-note">{note.remark}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words({ note }: { note: PanelNote }) {
  return (
    <span class="px-noted-words" lang={note.language ?? undefined}>
      {quote(note.words, note.language ?? 'en')}
    </span>
  );
}
