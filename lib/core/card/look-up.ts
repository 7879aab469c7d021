import type { Actor, Claim, Pack, PackEvent, Place, Source, Text, Topic, Wording } from '../pack/pack.ts';
import { formsOf, makeFormTest } from './contains-form.ts';
import { groupBy } from './group-by.ts';

/** What cards are built from. Not found is null or an empty list. */
export interface Records {
  getTopic(id: string): Topic | null;
  /** The title of the imported pack that a topic, source or concept comes from; null for one of the first pack, and where not found. */
  getOrigin(id: string): Text | null;
  /** Every topic, hidden ones too, in the order of the packs. */
  listTopics(): readonly Topic[];
  /** In the order of the pack. */
  getClaimsOfTopic(id: string): readonly Claim[];
  /** Claims made by an actor, in the order of the pack. */
  getClaimsOfActor(id: string): readonly Claim[];
  getActor(id: string): Actor | null;
  getPlace(id: string): Place | null;
  getEvent(id: string): PackEvent | null;
  getWording(id: string): Wording | null;
  getSource(id: string): Source | null;
  /** Claims whose shipped quotation holds a form of the place or wording in the language of its source. */
  getClaimsQuoting(conceptId: string): readonly Claim[];
  /** Claims of others that name an actor, in our English paraphrase or in the shipped quotation; in the order of the pack. */
  getClaimsNaming(actorId: string): readonly Claim[];
  /** The wording with the longest form in words of a language, null when they hold none. */
  findWordingIn(text: string, language: string): Wording | null;
  /** Topics that a place, polity, person, institution, event or wording belongs to, in the order of the pack, hidden ones left out. */
  topicsOf(conceptId: string): readonly Topic[];
}

type RecordsById = ReadonlyMap<string, { id: string }>;

/**
 * Returns the records of packs in memory. Where two packs hold the same id the first one wins, so bundled packs come before imported ones.
 * Answers about concepts are worked out when first asked for and kept.
 */
export function recordsOf(...packs: readonly Pack[]): Records {
  const byId: RecordsById = indexById(packs.flatMap(allRecords));
  const topics = packs.flatMap((pack) => pack.topics);
  const claims = packs.flatMap((pack) => pack.claims);
  const topicById = indexById(topics);
  const sourceById = indexById(packs.flatMap((pack) => pack.sources));
  const claimsByTopic = groupBy(claims, (claim) => claim.topic);
  const claimsByActor = groupBy(claims, (claim) => claim.claimant.actor ?? '');
  const get = <T>(prefixes: readonly string[], id: string) =>
    prefixes.some((prefix) => id.startsWith(prefix)) ? ((byId.get(id) as T) ?? null) : null;

  const records: Records = {
    getOrigin: originsOf(packs),
    listTopics: () => [...topicById.values()],
    getTopic: (id) => topicById.get(id) ?? null,
    getClaimsOfTopic: (id) => claimsByTopic.get(id) ?? [],
    getClaimsOfActor: (id) => claimsByActor.get(id) ?? [],
    getActor: (id) => get<Actor>(['person:', 'actor:'], id),
    getPlace: (id) => get<Place>(['place:', 'polity:'], id),
    getEvent: (id) => get<PackEvent>(['event:'], id),
    getWording: (id) => get<Wording>(['wording:'], id),
    getSource: (id) => sourceById.get(id) ?? null,
    getClaimsQuoting: remember((id) => claimsQuoting(id, claims, records)),
    getClaimsNaming: remember((id) => claimsNaming(id, claims, records)),
    findWordingIn: (text, language) => findWording(text, language, packs),
    topicsOf: remember((id) => topicsOfConcept(id, topics, records)),
  };
  return records;
}

function originsOf([first, ...others]: readonly Pack[]): Records['getOrigin'] {
  const titles = new Map<string, Text | null>();
  const idsOf = (pack: Pack) => [...allRecords(pack), ...pack.topics, ...pack.sources].map(({ id }) => id);
  for (const pack of others) for (const id of idsOf(pack)) if (!titles.has(id)) titles.set(id, pack.title);
  if (first && others.length > 0) for (const id of idsOf(first)) titles.set(id, null);
  return (id) => titles.get(id) ?? null;
}

function allRecords(pack: Pack): { id: string }[] {
  return [...pack.actors, ...pack.places, ...pack.events, ...pack.wordings];
}

function indexById<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  const index = new Map<string, T>();
  for (const record of list) if (!index.has(record.id)) index.set(record.id, record);
  return index;
}

function remember<T>(answer: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    if (!known.has(id)) known.set(id, answer(id));
    return known.get(id) as T;
  };
}

function claimsQuoting(id: string, claims: readonly Claim[], records: Records): Claim[] {
  const holds = remember((language) => makeFormTest(formsIn(id, language, records)));
  return claims.filter((claim) => {
    const language = records.getSource(claim.source)?.language;
    return language !== undefined && claim.quote?.exact != null && holds(language)(claim.quote.exact);
  });
}

/** Forms that may be searched alone: those that need a companion word would find their look-alikes. */
function formsIn(id: string, language: string, records: Records): string[] {
  const names = records.getPlace(id)?.names ?? records.getWording(id)?.forms ?? [];
  return formsOf(names.filter((name) => name.language === language && name.risk !== 'never-alone'));
}

/** Only names that say by themselves who is meant: "the ministry" may be anyone's. */
function claimsNaming(id: string, claims: readonly Claim[], records: Records): Claim[] {
  const names = (records.getActor(id)?.names ?? []).filter(({ risk }) => risk === 'safe');
  const namesIn = remember((language) => makeFormTest(formsOf(names.filter((name) => name.language === language))));
  return claims.filter((claim) => {
    if (claim.claimant.actor === id) return false;
    const language = records.getSource(claim.source)?.language;
    return (
      namesIn('en')(claim.paraphrase.en) || (language !== undefined && claim.quote?.exact != null && namesIn(language)(claim.quote.exact))
    );
  });
}

function findWording(text: string, language: string, packs: readonly Pack[]): Wording | null {
  let best: { wording: Wording; length: number } | null = null;
  for (const wording of packs.flatMap((pack) => pack.wordings)) {
    for (const form of formsOf(wording.forms.filter((name) => name.language === language && name.risk !== 'never-alone'))) {
      if (form.length > (best?.length ?? 0) && makeFormTest([form])(text)) best = { wording, length: form.length };
    }
  }
  return best?.wording ?? null;
}

function topicsOfConcept(id: string, topics: readonly Topic[], records: Records): Topic[] {
  const belongs = belongsTo(id, records);
  return topics.filter((topic) => topic.display && belongs(topic));
}

function belongsTo(id: string, records: Records): (topic: Topic) => boolean {
  if (records.getEvent(id)) return (topic) => topic.event === id;
  if (records.getActor(id)) return topicTest(records.getClaimsOfActor(id));
  const quoted = topicTest(records.getClaimsQuoting(id));
  if (!records.getPlace(id)) return quoted;
  const told = makeFormTest(formsIn(id, 'en', records));
  return (topic) => topic.place === id || quoted(topic) || records.getClaimsOfTopic(topic.id).some((claim) => told(claim.paraphrase.en));
}

function topicTest(claims: readonly Claim[]): (topic: Topic) => boolean {
  const ids = new Set(claims.map((claim) => claim.topic));
  return (topic) => ids.has(topic.id);
}
