import * as v from 'valibot';
import type { Claim, Topic } from '../lib/core/pack/pack.ts';
import { objectFor, packSchemas } from '../lib/core/pack/pack-schema.ts';

const shapes = packSchemas(true);
const claimShape = shapes.claim.entries;
const short = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'a short id of a-z, 0-9 and -'));

const seedQuote = objectFor(true)({
  ...v.unwrap(claimShape.quote).entries,
  exact: v.optional(v.unwrap(claimShape.quote).entries.exact, null),
});

const seedClaim = objectFor(true)({
  id: claimShape.id,
  source: claimShape.source,
  quote: v.optional(v.nullable(seedQuote), null),
  claimant: claimShape.claimant,
  relay: claimShape.relay,
  value: v.optional(claimShape.value),
  asOf: claimShape.asOf,
  stance: v.optional(claimShape.stance, 'asserts'),
  certain: v.optional(claimShape.certain, true),
  paraphrase: claimShape.paraphrase,
  seen: v.optional(claimShape.seen, 'page'),
  repeats: v.optional(claimShape.repeats, null),
});

const seedPosition = objectFor(true)({ ...shapes.position.entries, id: short, claims: v.optional(v.array(seedClaim), []) });

/** A topic as a file of seeds/topics holds it: claims within their positions, ids of positions short, usual values left out. */
export const seedTopicSchema = objectFor(true)({
  ...shapes.topic.entries,
  positions: v.pipe(v.array(seedPosition), v.minLength(1, 'a topic has at least one position')),
});

/** A topic as its file holds it. */
export type SeedTopic = v.InferOutput<typeof seedTopicSchema>;
type SeedPosition = SeedTopic['positions'][number];

/** Returns the topic and the claims that a file stands for; a claim without a value of its own takes that of its position. */
export function flattenTopic(seed: SeedTopic): { topic: Topic; claims: Claim[] } {
  const positions = seed.positions.map(({ claims: _claims, ...position }) => ({ ...position, id: positionId(seed, position.id) }));
  const claims = seed.positions.flatMap((position) => position.claims.map((claim) => flattenClaim(seed, position, claim)));
  return { topic: { ...seed, positions } as Topic, claims };
}

function flattenClaim(seed: SeedTopic, position: SeedPosition, claim: SeedPosition['claims'][number]): Claim {
  const { id, ...rest } = claim;
  const value = claim.value === undefined ? position.value : claim.value;
  return { id, topic: seed.id, position: positionId(seed, position.id), ...rest, value } as Claim;
}

const positionId = (seed: SeedTopic, shortId: string) => `${seed.id}/${shortId}`;
