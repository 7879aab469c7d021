import { buildEngine, type Engine } from '../core/build-engine.ts';
import { type Records, recordsOf } from '../core/card/look-up.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { PackState } from '../core/reading.ts';
import { loadPack, openPackDatabase } from './load-pack.ts';
import type { PackDatabase } from './pack-database.ts';
import type { StoreFailure } from './store-failure.ts';

/** The claims of one moment: records and engine always belong to the same pack. */
export interface Claims {
  pack: Pack;
  records: Records;
  engine: Engine;
}

/**
 * Answers from the claims database, and from the bundled copy while that is loaded or cannot be opened.
 * Nothing here is kept beyond the worker's life: the database is the memory.
 */
export class ClaimsService {
  readonly #bundled: Pack;
  readonly #contentVersion: string;
  readonly #open: () => PackDatabase;
  #claims: Claims | null = null;
  #state: PackState = { kind: 'updating' };
  #loading: Promise<void> | null = null;

  /** `open` gives a connection to the claims database; it is opened by loading. */
  constructor(bundled: Pack, contentVersion: string, open: () => PackDatabase = openPackDatabase) {
    this.#bundled = bundled;
    this.#contentVersion = contentVersion;
    this.#open = open;
  }

  get state(): PackState {
    return this.#state;
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
    const { pack } = result;
    try {
      // The stored records are those of the bundled pack, so an engine built meanwhile still fits.
      this.#claims = { pack, records: recordsOf(pack), engine: this.#claims?.engine ?? buildEngine(pack) };
      return null;
    } catch (error) {
      // Records that were changed by something else can have any shape.
      console.warn('parallax: the stored claims cannot be used', (error as Error).name);
      return 'corrupt';
    }
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
  return { pack, records: recordsOf(pack), engine: buildEngine(pack) };
}
