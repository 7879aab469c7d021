import type { NotebookFacts } from '../../components/notebook-actions.ts';
import { changeSettings, readSettings } from '../../lib/browser/settings.ts';
import { needsExport } from '../../lib/core/notes/needs-export.ts';
import type { Note } from '../../lib/core/notes/note.ts';
import type { NotesDatabase } from '../../lib/store/notes-database.ts';
import { readAllNotes } from '../../lib/store/read-notes.ts';
import { learnActors, learnNames } from './learn-names.ts';

/** What the notebook shows at a moment, and how it comes to know it. */
export class NotebookSession {
  readonly database: NotesDatabase;
  readonly #onChange: () => void;
  facts: NotebookFacts = {
    state: { kind: 'loading' },
    records: { names: new Map(), actors: [] },
    deleted: null,
    importing: null,
    remind: false,
    wanted: null,
    notice: null,
  };

  constructor(database: NotesDatabase, onChange: () => void) {
    this.database = database;
    this.#onChange = onChange;
  }

  get notes(): readonly Note[] {
    return this.facts.state.kind === 'ready' ? this.facts.state.notes : [];
  }

  change(facts: Partial<NotebookFacts>): void {
    this.facts = { ...this.facts, ...facts };
    this.#onChange();
  }

  /** Shows other notes than before, in the order of noting. */
  async show(notes: readonly Note[]): Promise<void> {
    this.change({ state: { kind: 'ready', notes } });
    const { notesAtExport } = await readSettings();
    this.change({ remind: needsExport(notes.length, notesAtExport) });
  }

  /** Reads the notes first and what they are about next: a record that does not answer leaves them readable. */
  async start(): Promise<void> {
    await this.refresh();
    // Notes that were deleted since the last export do not make up for new ones.
    if (this.facts.state.kind === 'ready')
      await changeSettings(({ notesAtExport }) => ({ notesAtExport: Math.min(notesAtExport, this.notes.length) }));
    await learnActors(this);
  }

  async refresh(): Promise<void> {
    const read = await readAllNotes(this.database);
    if (!read.ok) return this.change({ state: { kind: 'failed', why: read.kind } });
    await this.show(read.notes);
    await learnNames(this);
  }
}
