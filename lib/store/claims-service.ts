import { buildEngine, type Engine } from '../core/build-engine.ts';
import { type Records, recordsOf } from '../core/card/look-up.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { PackState } from '../core/reading.ts';
import { loadPack, openPackDatabase } from './load-pack.ts';

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
  #claims: Claims | null = null;
  #state: PackState = { kind: 'updating' };
  #loading: Promise<void> | null = null;

  constructor(bundled: Pack, contentVersion: string) {
    this.#bundled = bundled;
    this.#contentVersion = contentVersion;
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

  async #load(): Promise<void> {
    const database = openPackDatabase();
    const result = await loadPack(database, this.#bundled, this.#contentVersion);
    if (!result.ok) {
      this.#state = { kind: 'bundled', why: result.why };
      return;
    }
    // The stored records are those of the bundled pack, so an engine built meanwhile still fits.
    this.#claims = { pack: result.pack, records: recordsOf(result.pack), engine: this.#claims?.engine ?? buildEngine(result.pack) };
    this.#state = { kind: 'ready' };
  }
}

function claimsOf(pack: Pack): Claims {
  return { pack, records: recordsOf(pack), engine: buildEngine(pack) };
}
