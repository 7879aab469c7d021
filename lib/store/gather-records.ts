import type { Claim, Pack, Topic } from '../core/pack/pack.ts';
import { prefixIds, withoutPrefix } from '../core/pack/prefix-ids.ts';
import { RECORD_LISTS } from '../core/pack/record-list.ts';
import { ImportedLookUp, listImportedPacks } from './find-imported.ts';
import type { ImportedDatabase, ImportedPack } from './imported-database.ts';
import { openDatabase } from './open-database.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';

/** What a card is about. */
export interface CardSubject {
  /** Topics that it shows, as a figure names them or a question opened from a card; those of other packs are passed over. */
  topics: readonly string[];
  /** The place, person, event or wording that was rested on; null for a figure. */
  concept: string | null;
  /** Further actors, places, events and wordings that are named; none where left out. */
  named?: readonly string[];
}

/** `packs`: of every pack that is switched on what it has on the subject, with prefixed ids, in order of the packs' ids; packs that have nothing are left out. */
export type GatherResult = { ok: true; packs: Pack[] } | { ok: false; why: StoreFailure };

/**
 * Reads what one card needs of the imported packs: `recordsOf(bundled, ...packs)` then answers it with the same code as the bundled pack alone.
 * Bundled records come first, so that what the extension says of a concept is not changed by a pack.
 */
export function gatherRecords(database: ImportedDatabase, subject: CardSubject): Promise<GatherResult> {
  return gatherEach(database, (pack) => gatherOf(database, pack, subject));
}

/** Reads the first questions that each pack shows, with all that a list of them tells. */
export function gatherTopics(database: ImportedDatabase): Promise<GatherResult> {
  return gatherEach(database, async (imported) => {
    const find = new ImportedLookUp(database, imported.id);
    const found = await find.getTopics(await find.listTopics());
    const claims = found.flatMap((answer) => answer.claims);
    return prefixIds(await completePack({ imported, find, topics: found.map(({ topic }) => topic), claims, named: [] }));
  });
}

async function gatherEach(database: ImportedDatabase, gather: (pack: ImportedPack) => Promise<Pack | null>): Promise<GatherResult> {
  try {
    await openDatabase(database);
    const on = (await listImportedPacks(database)).filter((pack) => pack.on);
    const packs = await Promise.all(on.map((pack) => gatherAtOnce(database, () => gather(pack))));
    return { ok: true, packs: packs.filter((pack) => pack !== null) };
  } catch (error) {
    return { ok: false, why: failureOf(error) };
  }
}

/** In one transaction: opening one for every look-up would take most of the time. */
function gatherAtOnce(database: ImportedDatabase, gather: () => Promise<Pack | null>): Promise<Pack | null> {
  const tables = [database.packs, ...RECORD_LISTS.map((list) => database.table(list))];
  return database.transaction('r', tables, gather);
}

async function gatherOf(
  database: ImportedDatabase,
  imported: ImportedPack,
  { topics, concept, named = [] }: CardSubject,
): Promise<Pack | null> {
  const find = new ImportedLookUp(database, imported.id);
  const own = topics.flatMap((id) => withoutPrefix(imported.id, id) ?? []);
  const ofConcept = concept === null ? [] : (await find.getTopicsOf(concept)).map(({ id }) => id);
  const found = await find.getTopics([...new Set([...own, ...ofConcept])]);
  const claims = found.flatMap((answer) => answer.claims);
  const pack = await completePack({
    imported,
    find,
    topics: found.map(({ topic }) => topic),
    claims,
    named: [...(concept === null ? [] : [concept]), ...named],
  });
  return pack.topics.length + pack.actors.length + pack.places.length + pack.events.length + pack.wordings.length > 0
    ? prefixIds(pack)
    : null;
}

interface Gathering {
  imported: ImportedPack;
  find: ImportedLookUp;
  topics: Topic[];
  claims: Claim[];
  named: string[];
}

/** Adds whatever the topics and claims refer to that a card may name. */
async function completePack({ imported, find, topics, claims, named }: Gathering): Promise<Pack> {
  const { generation: _generation, counts: _counts, on: _on, ...head } = imported;
  const known = new Set(topics.map(({ id }) => id));
  const mirrors = unique(topics.flatMap((topic) => topic.mirrors)).filter((id) => !known.has(id));
  const actors = unique([...claims.map(({ claimant }) => claimant.actor), ...named]);
  const [others, sources, who, places, events, wordings] = await Promise.all([
    find.getRecords('topics', mirrors),
    find.getRecords('sources', unique(claims.map(({ source }) => source))),
    find.getRecords('actors', actors),
    find.getRecords('places', unique([...topics.map(({ place }) => place), ...named])),
    find.getRecords('events', unique([...topics.map(({ event }) => event), ...named])),
    find.getRecords('wordings', named),
  ]);
  return { ...head, topics: [...topics, ...others], claims, sources, actors: who, places, events, wordings };
}

const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
