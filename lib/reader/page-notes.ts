import type { Translate } from '../core/i18n/translate.ts';
import type { NoteFormActions } from '../page/note-form-view.ts';
import type { SelectionPorts } from './note-selection.ts';
import type { NotedPassages, NotedPorts, NotedState } from './noted-passages.ts';

/** What the script that is loaded for notes leaves: most pages have none and never load it. */
export interface LoadedNotes {
  passages: NotedPassages;
  /** True while the form for a selection is open. */
  readonly isOpen: boolean;
  noteSelection(): Promise<boolean>;
  close(): void;
}

/** What that script is given. */
export type NotesPorts = NotedPorts & SelectionPorts & NoteFormActions;

/** What that script leaves for the content script in the world that both share. */
export type LoadNotes = (setting: { root: () => ShadowRoot; t: Translate; language: () => string; ports: NotesPorts }) => LoadedNotes;

export const NOTES_KEY = 'parallaxLoadNotes';

/** What the notes of a page need from outside. */
export interface PageNotesPorts {
  /** How many notes the page has; null where they cannot be read. */
  count(): Promise<number | null>;
  load(): Promise<LoadedNotes>;
}

/** The notes of one page: asks once whether there are any, and has them found only then. */
export class PageNotes {
  readonly #ports: PageNotesPorts;
  // Null where they cannot be read, undefined while nobody has asked.
  #count: number | null | undefined;
  #loading: Promise<LoadedNotes> | null = null;
  #loaded: LoadedNotes | null = null;
  // Each page in this document owns a number: what was asked for an older one is dropped.
  #page = 0;

  constructor(ports: PageNotesPorts) {
    this.#ports = ports;
  }

  /** Which notes were found on the page; null while that is not known. */
  get state(): NotedState | null {
    return this.#count === 0 ? { found: [], changed: [], gone: [] } : (this.#loaded?.passages.state ?? null);
  }

  get isOpen(): boolean {
    return this.#loaded?.isOpen ?? false;
  }

  /** The page was read, or read again after it changed. Rejects where the background does not answer. */
  async onSettled(): Promise<void> {
    const page = this.#page;
    const count = this.#count === undefined ? await this.#ports.count() : this.#count;
    if (page !== this.#page) return;
    this.#count = count;
    if (count) await this.#find((passages) => passages.look());
  }

  /** A passage of this page was noted. Rejects as `onSettled` does. */
  async onNoted(): Promise<void> {
    this.#count = 1;
    await this.#find((passages) => passages.lookNow());
  }

  /** Another page, or none: nothing is painted, nothing known. */
  clear(): void {
    this.#page++;
    this.#count = undefined;
    this.#loaded?.passages.clear();
  }

  /** Ends it all. */
  stop(): void {
    this.clear();
    this.#loaded?.close();
  }

  show(note: string): boolean {
    return this.#loaded?.passages.show(note) ?? false;
  }

  async noteSelection(): Promise<boolean> {
    return (await this.#load()).noteSelection();
  }

  async #find(look: (passages: NotedPassages) => void): Promise<void> {
    const page = this.#page;
    const { passages } = await this.#load();
    if (page === this.#page) look(passages);
  }

  /** Once a document; after a failure the next call tries again. */
  async #load(): Promise<LoadedNotes> {
    this.#loading ??= this.#ports.load();
    try {
      this.#loaded = await this.#loading;
      return this.#loaded;
    } catch (error) {
      this.#loading = null;
      throw error;
    }
  }
}
