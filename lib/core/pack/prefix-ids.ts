import type { Claim, Pack, Source, Topic } from './pack.ts';

/**
 * Returns a pack whose topics, positions, claims and sources are known by `<pack id>/<own id>`, so that it can stand beside others. Concepts
 * (places, actors, events, wordings) keep their ids: those are the same thing in every pack.
 */
export function prefixIds(pack: Pack): Pack {
  const prefix = (id: string) => `${pack.id}/${id}`;
  return {
    ...pack,
    sources: pack.sources.map((source): Source => ({ ...source, id: prefix(source.id) })),
    topics: pack.topics.map(
      (topic): Topic => ({
        ...topic,
        id: prefix(topic.id),
        mirrors: topic.mirrors.map(prefix),
        positions: topic.positions.map((position) => ({ ...position, id: prefix(position.id) })),
      }),
    ),
    claims: pack.claims.map(
      (claim): Claim => ({
        ...claim,
        id: prefix(claim.id),
        topic: prefix(claim.topic),
        position: prefix(claim.position),
        source: prefix(claim.source),
        repeats: claim.repeats === null ? null : prefix(claim.repeats),
      }),
    ),
  };
}

/** Returns the own id of a record of a pack, null where the prefixed id is not of that pack. */
export function withoutPrefix(pack: string, prefixed: string): string | null {
  return prefixed.startsWith(`${pack}/`) ? prefixed.slice(pack.length + 1) : null;
}
