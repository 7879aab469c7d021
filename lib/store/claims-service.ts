import { type Records, recordsOf } from '../core/card/look-up.ts';
import type { Pack } from '../core/pack/pack.ts';
import { RECORD_LISTS } from '../core/pack/record-list.ts';
import type { PackState } from '../core/reading.ts';
import { loadPack, openPackDatabase } from './load-pack.ts';
import { isOwnVersion } from './open-database.ts';
import type { PackDatabase } from './pack-database.ts';
import type { StoreFailure } from './store-failure.ts';

/** The claims of one moment. */
export interface Claims {
  pack: Pack;
  records: Records;
}

/** What comes with the extension. Read when first needed: a worker that wakes to annotate a page has no use for the claims. */
export interface Bundle {
  pack(): Promise<Pack>;
  /** Digest of the bundled pack's content. */
  contentVersion: string;
  stamp: Stamp;
  open?(): PackDatabase;
}

/** Remembers beyond a worker's life which content the stored pack was last found to hold, whole and the same as the bundled one; null for none. */
export interface Stamp {
  read(): Promise<string | null>;
  write(contentVersion: string | null): Promise<void>;
}

/**
 * Answers from the claims database, and from the bundled copy while that is loaded or cannot be opened.
 * Nothing here is kept beyond the worker's life: the database is the memory.
 */
export class ClaimsService {
  readonly #bundle: Bundle;
  #bundled: Promise<Pack> | null = null;
  #claims: Promise<Claims> | null = null;
  #state: PackState = { kind: 'updating' };
  #loading: Promise<void> | null = null;

  /** `open` of the bundle gives a connection to the claims database; the extension's own where it is left out. */
  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  get state(): PackState {
    return this.#state;
  }

  /** What can be answered with now, read on the first call. */
  claims(): Promise<Claims> {
    this.#claims ??= this.#pack().then(claimsOf);
    return this.#claims;
  }

  #pack(): Promise<Pack> {
    this.#bundled ??= this.#bundle.pack();
    return this.#bundled;
  }

  #open(): PackDatabase {
    return this.#bundle.open?.() ?? openPackDatabase();
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

  /**
   * As `readyWithin`, but does not wait where the stored claims were found to be the bundled ones before, in an earlier life of the worker: then
   * both copies give the same answer, and the one at hand gives it at once. What the database holds now is looked at all the same.
   */
  async knownWithin(delayMs: number): Promise<void> {
    if (this.#state.kind !== 'updating') return;
    if (!(await this.#wasFoundSame())) await this.readyWithin(delayMs);
    else if (this.#state.kind === 'updating') this.#state = { kind: 'ready' };
  }

  async #wasFoundSame(): Promise<boolean> {
    const [found, stands] = await Promise.all([this.#bundle.stamp.read().catch(() => null), isOwnVersion(this.#open())]);
    return found === this.#bundle.contentVersion && stands;
  }

  /** A broken claims database is thrown away and made again, once: it holds nothing but what the extension brings along. */
  async #load(): Promise<void> {
    let why = await this.#takeStored();
    if (why && REMADE.includes(why) && (await this.#remove())) why = await this.#takeStored();
    this.#state = why ? { kind: 'bundled', why } : { kind: 'ready' };
    await this.#bundle.stamp.write(why ? null : this.#bundle.contentVersion).catch(() => undefined);
  }

  /** Answers null when the stored pack answers from now on, else why it does not. */
  async #takeStored(): Promise<StoreFailure | null> {
    const bundled = await this.#pack();
    const result = await loadPack(this.#open(), bundled, this.#bundle.contentVersion);
    if (!result.ok) return result.why;
    if (!holdsSame(result.pack, bundled)) return 'corrupt';
    this.#claims = Promise.resolve(claimsOf(result.pack));
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
