import type { Figure } from '../annotation.ts';
import type { Topic } from '../pack/pack.ts';
import { isComparable } from './build-picture.ts';
import { buildTopic, type CardContext, listTopics } from './build-topic.ts';
import type { CardPage, FigureCardModel, FigureReading, TopicCardModel } from './card-model.ts';
import { describeSpeaker } from './describe-claim.ts';
import { differsTellingly, valuesMeet } from './value-interval.ts';

/** Returns the card of a figure of the page: its best topic in full, further topics as lines; without a topic, only how it was read. */
export function buildFigureCard(figure: Figure, page: CardPage, context: CardContext): FigureCardModel {
  const topic = figure.topic === null ? null : context.records.getTopic(figure.topic);
  const others = figure.topics.filter((id) => id !== figure.topic).flatMap((id) => context.records.getTopic(id) ?? []);
  return {
    kind: 'figure',
    language: context.language,
    page,
    reading: readFigure(figure, topic, context),
    topic: topic && buildTopic(topic, isCompared(figure) ? figure : null, context),
    topics: listTopics(others, context),
  };
}

/** Returns the card of a question opened from a list, null when it is not on record. */
export function buildTopicCard(topicId: string, page: CardPage, context: CardContext): TopicCardModel | null {
  const topic = context.records.getTopic(topicId);
  return topic && { kind: 'topic', language: context.language, page, topic: buildTopic(topic, null, context), topics: [] };
}

/** Where a key such as the date is unknown, the figure is neither compared nor put into the picture. */
function isCompared(figure: Figure): boolean {
  return figure.match === 'same-figure' || figure.match === 'other-figure';
}

function readFigure(figure: Figure, topic: Topic | null, { records, language }: CardContext): FigureReading {
  const { value, unit, side, claimedBy, match } = figure;
  return {
    value,
    unit,
    side,
    claimedBy: claimedBy === null ? null : describeSpeaker({ actor: claimedBy, side: null, as: 'named' }, records, language),
    grade: match,
    relation: topic === null ? 'not-recorded' : relationTo(figure, topic),
  };
}

/**
 * Only positions that count the same are spoken of. A difference is told only when the figure is far from every one of them: with 2 and 4 on
 * record, a page's 3 is near both.
 */
function relationTo(figure: Figure, topic: Topic): FigureReading['relation'] {
  if (!isCompared(figure)) return 'not-compared';
  const comparable = topic.positions.filter((position) => isComparable(position, figure));
  const recorded = comparable.flatMap((position) => position.value ?? []);
  if (recorded.length === 0) return 'not-compared';
  if (figure.match === 'same-figure' || recorded.some((value) => valuesMeet(value, figure.value, figure.unit))) return 'matches';
  return recorded.every((value) => differsTellingly(value, figure.value, figure.unit)) ? 'differs' : 'near';
}
