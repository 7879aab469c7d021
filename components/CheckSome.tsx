import type { Note } from '../lib/core/notes/note.ts';

interface CheckSomeProps {
  label: string;
  /** Shown beside the box; else the label is for assistive technology alone. */
  shown?: string;
  of: readonly Note[];
  selected: ReadonlySet<string>;
  onSelect(notes: readonly Note[], on: boolean): void;
}

/** A box for several notes: checked when all are selected, half so when some are. */
export function CheckSome({ label, shown, of, selected, onSelect }: CheckSomeProps) {
  const count = of.reduce((sum, { id }) => sum + (selected.has(id) ? 1 : 0), 0);
  const all = count === of.length && count > 0;
  return (
    <label class="px-nb-check">
      <input
        type="checkbox"
        aria-label={label}
        checked={all}
        indeterminate={count > 0 && !all}
        disabled={of.length === 0}
        onChange={() => onSelect(of, !all)}
      />
      {shown}
    </label>
  );
}
