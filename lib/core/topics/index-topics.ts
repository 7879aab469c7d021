import { firstDay, lastDay } from '../figures/date-span.ts';
import type { Pack, Position, Topic } from '../pack/pack.ts';

/** A topic that asks for a number, with what matching needs of it. */
export interface AskingTopic {
  topic: Topic;
  /** Positions that have a unit. */
  positions: readonly Position[];
  /** First and last day, both inclusive. */
  from: string;
  to: string;
  /** Place of its pack among those indexed, 0 for the bundled one. */
  rank: number;
  /** True where the topic's first day is the first of its event: a total so far is that day's. */
  opensEvent: boolean;
}

/** Topics that ask for a number by the units of their positions. */
export type TopicIndex = ReadonlyMap<string, readonly AskingTopic[]>;

/** Builds the index of the topics of some packs, the bundled one first. */
export function indexTopics(packs: readonly Pack[]): TopicIndex {
  const index = new Map<string, AskingTopic[]>();
  for (const [rank, pack] of packs.entries()) {
    const events = new Map(pack.events.map((event) => [event.id, event]));
    for (const topic of pack.topics) {
      const positions = topic.positions.filter(({ unit }) => unit !== null);
      const from = firstDay(topic.from);
      const event = topic.event === null ? undefined : events.get(topic.event);
      const opensEvent = event !== undefined && firstDay(event.from) === from;
      const asking = { topic, positions, from, to: lastDay(topic.to), rank, opensEvent };
      for (const unit of new Set(positions.map((position) => position.unit!))) {
        const others = index.get(unit);
        if (others) others.push(asking);
        else index.set(unit, [asking]);
      }
    }
  }
  return index;
}
