import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { NoteOrder } from '../lib/core/notes/group-notes.ts';
import type { NotebookRow } from '../lib/core/notes/list-rows.ts';
import type { Note } from '../lib/core/notes/note.ts';
import { GroupHead } from './GroupHead.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteRow } from './NoteRow.tsx';
import type { NotebookActions, NotebookRecords } from './notebook-actions.ts';
import { useSpeech } from './translate-context.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface NoteRowsProps {
  rows: readonly NotebookRow[];
  order: NoteOrder;
  records: NotebookRecords;
  selected: ReadonlySet<string>;
  onSelect(notes: readonly Note[], on: boolean): void;
  /** The note that is being written, null for none. */
  editing: Note | null;
  onEditing(note: Note | null): void;
  actions: NotebookActions;
}

/** The lines of the notebook, of which only those near the window are in the document. */
export function NoteRows(props: NoteRowsProps) {
  const { rows, editing } = props;
  const { t } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const kept = new Set([editing?.id ?? null, focused].filter((key) => key !== null));
  const left = useRef<string | null>(null);
  const { items, height, margin, measure } = useVirtualRows({ keys, kept }, list);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the lines are placed one by one, which a list element would not tell.
    <div
      ref={list}
      class="px-nb-rows"
      role="list"
      aria-label={t('nbNotes')}
      style={{ height: `${height}px` }}
      onFocusOut={() => setFocused(null)}
    >
      {items.map(({ index, start }) => (
        // biome-ignore lint/a11y/useSemanticElements: see above.
        <div
          key={rows[index]!.key}
          ref={measure}
          data-index={index}
          class="px-nb-line"
          role="listitem"
          aria-setsize={rows.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - margin}px)` }}
          onFocusIn={() => setFocused(rows[index]!.key)}
        >
          <Line {...props} row={rows[index]!} left={left} />
        </div>
      ))}
    </div>
  );
}

/** `left`: the note whose form was just closed; the focus goes back to its button. */
interface LineProps extends NoteRowsProps {
  row: NotebookRow;
  left: RefObject<string | null>;
}

function Line({ row, left, order, records, selected, onSelect, editing, onEditing, actions }: LineProps) {
  if (row.type === 'group') return <GroupHead {...{ group: row.group, order, records, selected, onSelect, actions }} />;
  const { note } = row;
  const done = () => {
    left.current = note.id;
    onEditing(null);
  };
  if (editing?.id === note.id) return <NoteEditor {...{ note, records, actions }} onDone={done} />;
  return (
    <NoteRow
      {...{ note, order, records, left }}
      selected={selected.has(note.id)}
      onSelect={(on) => onSelect([note], on)}
      onEdit={() => onEditing(note)}
      onDelete={() => actions.onDelete([note])}
    />
  );
}
