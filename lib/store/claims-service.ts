import { buildEngine, type Engine } from '../core/build-engine.ts';
import { type Records, recordsOf } from '../core/card/look-up.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { PackState } from '../core/reading.ts';
import type { TermIndex } from '../core/terms/term-index.ts';
import { loadPack, openPackDatabase } from './load-pack.ts';
import { type PackDatabase, RECORD_LISTS } from './pack-database.ts';
import type { StoreFailure } from './store-failure.ts';

/** The claims of one moment. */
export interface Claims {
  pack: Pack;
  records: Records;
}

export interface Bundle {
  bundled: Pack;
  /** Digest of the bundled pack's content. */
  contentVersion: string;
  terms?: TermIndex;
  open?: () => PackDatabase;
}

/**
 * Answers from the claims database, and from the bundled copy while that is loaded or cannot be opened.
 * Nothing here is kept beyond the worker's life: the database is the memory.
 */
export class ClaimsService {
  readonly #bundled: Pack;
  readonly #contentVersion: string;
  readonly #terms: TermIndex | undefined;
  readonly #open: () => PackDatabase;
  #claims: Claims | null = null;
  #engine: Engine | null = null;
  #state: PackState = { kind: 'updating' };
  #loading: Promise<void> | null = null;

  /** `terms` is the bundled pack's index of names, made here when it is not given; `open` gives a connection to the claims database. */
  constructor({ bundled, contentVersion, terms, open = openPackDatabase }: Bundle) {
    this.#bundled = bundled;
    this.#contentVersion = contentVersion;
    this.#terms = terms;
    this.#open = open;
  }

  get state(): PackState {
    return this.#state;
  }

  /**
   * What annotates pages, built on the first call and not before, which a card need not wait for when the worker wakes. Made from the bundled copy, whose records are those of the stored one.
   */
  get engine(): Engine {
    this.#engine ??= buildEngine(this.#bundled, this.#terms);
    return this.#engine;
  }

  /** What can be answered with now, built on the first call. */
  get claims(): Claims {
    this.#claims ??= claimsOf(this.#bundled);
    return this.#claims;
  }

  /** Loads the pack into the database once a worker's life; safe to call any number of times. */
  ready(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Waits for the stored claims, but no longer than a reader would: then the bundled copy answers. */
  readyWithin(delayMs: number): Promise<void> {
    return Promise.race([this.ready(), new Promise<void>((resolve) => setTimeout(resolve, delayMs))]);
  }

  /** A broken claims database is thrown away and made again, once: it holds nothing but what the extension brings along. */
  async #load(): Promise<void> {
    let why = await this.#takeStored();
    if (why && REMADE.includes(why) && (await this.#remove())) why = await this.#takeStored();
    this.#state = why ? { kind: 'bundled', why } : { kind: 'ready' };
  }

  /** Answers null when the stored pack answers from now on, else why it does not. */
  async #takeStored(): Promise<StoreFailure | null> {
    const result = await loadPack(this.#open(), this.#bundled, this.#contentVersion);
    if (!result.ok) return result.why;
    if (!holdsSame(result.pack, this.#bundled)) return 'corrupt';
    this.#claims = claimsOf(result.pack);
    return null;
  }

  #remove(): Promise<boolean> {
    return this.#open()
      .delete()
      .then(
        () => true,
        () => false,
      );
  }
}

/** Failures that a new database may mend. One that is newer or cannot be opened is left as it is; a full disk stays full. */
const REMADE: readonly StoreFailure[] = ['corrupt', 'unknown'];

function claimsOf(pack: Pack): Claims {
  return { pack, records: recordsOf(pack) };
}

/** True where both hold the same records in the same order, to the last field: damage need not show in their number. */
function holdsSame(stored: Pack, bundled: Pack): boolean {
  return RECORD_LISTS.every((list) => JSON.stringify(stored[list]) === JSON.stringify(bundled[list]));
}
