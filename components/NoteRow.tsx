import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type NoteWords, tellCounted, tellPageDate } from '../lib/core/export/note-words.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { formatValue } from '../lib/core/i18n/format-value.ts';
import type { NoteOrder } from '../lib/core/notes/group-notes.ts';
import type { Note, NotedFigure } from '../lib/core/notes/note.ts';
import { NotePassage } from './NotePassage.tsx';
import type { NotebookRecords } from './notebook-actions.ts';
import { PageLink } from './PageLink.tsx';
import { type Speech, useSpeech } from './translate-context.ts';

interface NoteRowProps {
  note: Note;
  order: NoteOrder;
  records: NotebookRecords;
  selected: boolean;
  /** Id of the note whose form was just closed: its button takes the focus, once. */
  left: RefObject<string | null>;
  onSelect(on: boolean): void;
  onEdit(): void;
  onDelete(): void;
}

/** One note: the passage, what was read in it, where it stands, and what the reader says to it. What its group says is not said again. */
export function NoteRow({ note, order, records, selected, left, onSelect, onEdit, onDelete }: NoteRowProps) {
  const { t } = useSpeech();
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (left.current !== note.id) return;
    left.current = null;
    edit.current?.focus();
  }, []);
  return (
    <article class="px-nb-note">
      <input
        type="checkbox"
        aria-label={t('nbSelectNote', [note.quote.exact])}
        checked={selected}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <div class="px-nb-body">
        <NotePassage note={note} />
        <Subject note={note} order={order} records={records} />
        {note.remark && <p class="px-nb-remark">{note.remark}</p>}
        {note.tags.length > 0 && (
          <ul class="px-nb-tags" aria-label={t('nbTags')}>
            {note.tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
        <Origin note={note} order={order} />
      </div>
      <div class="px-nb-buttons">
        <button type="button" ref={edit} aria-label={t('nbEditNote', [note.quote.exact])} onClick={onEdit}>
          {t('nbEdit')}
        </button>
        <button type="button" aria-label={t('nbDeleteNote', [note.quote.exact])} onClick={onDelete}>
          {t('nbDelete')}
        </button>
      </div>
    </article>
  );
}

function Subject({ note, order, records }: Pick<NoteRowProps, 'note' | 'order' | 'records'>) {
  const speech = useSpeech();
  const { figure, topic, concept } = note;
  const parts = [
    figure && <strong>{tellNotedFigure(figure, speech)}</strong>,
    figure && claimantOf(figure, records),
    concept && (records.names.get(concept)?.shown ?? speech.t('nbNotOnRecord')),
    topic && order !== 'topic' && (records.names.get(topic)?.shown ?? speech.t('nbNotOnRecord')),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p class="px-nb-subject">
      {parts.map((part, i) => [i > 0 && ' · ', part])}
      {figure?.edited && <span class="px-nb-meta"> · {speech.t('nbEdited')}</span>}
    </p>
  );
}

/** Returns a figure in words, with what it counts. */
export function tellNotedFigure({ value, unit, side }: NotedFigure, speech: Speech): string {
  return `${formatValue(value, unit, speech)} ${tellCounted(unit, side, wordsOf(speech))}`;
}

/** Returns a speech as the words that exports take, for what needs no names. */
export function wordsOf(speech: Speech): NoteWords {
  return { ...speech, question: () => null, name: () => null };
}

/** Returns who says a figure, null where nobody is named. */
export function claimantOf({ speaker, claimedBy }: NotedFigure, { names, actors }: NotebookRecords): string | null {
  return speaker ?? (claimedBy && (names.get(claimedBy)?.shown ?? actors.find(({ id }) => id === claimedBy)?.name ?? claimedBy));
}

function Origin({ note, order }: Pick<NoteRowProps, 'note' | 'order'>) {
  const { t, language } = useSpeech();
  const { page, notedAt } = note;
  const date = tellPageDate(page.date, language);
  const noted = t('nbNotedOn', [formatDate(notedAt.slice(0, 10), language)]);
  return (
    <p class="px-nb-meta">
      {order !== 'page' && [
        <PageLink key="page" page={page} />,
        ' · ',
        ...(page.outlet ? [page.outlet, ' · '] : []),
        date ?? t('dateUnknown'),
      ]}
      {order !== 'page' && order !== 'day' && ' · '}
      {order !== 'day' && noted}
    </p>
  );
}
