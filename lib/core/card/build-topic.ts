import { firstDay, lastDay } from '../figures/date-span.ts';
import type { Claim, Side, Topic } from '../pack/pack.ts';
import { buildBasis } from './build-basis.ts';
import { buildPicture, type PageFigure } from './build-picture.ts';
import { buildStatements, compareDates } from './build-statements.ts';
import { chooseText, compareTexts } from './choose-text.ts';
import { groupBy } from './group-by.ts';
import type { Records } from './look-up.ts';
import { nameOrigin } from './name-origin.ts';
import { listNotedFigures, type NotedContext } from './noted-figures.ts';
import type { PositionModel, TopicDetail, TopicLine } from './topic-model.ts';
import { mainNumber } from './value-interval.ts';

/** What every builder of cards needs: the records and the reader’s language. */
export interface CardContext {
  records: Records;
  /** Language of the interface. */
  language: string;
  /** What the reader noted; nothing where left out. */
  noted?: NotedContext;
}

/** Returns a topic with its positions, statements and picture; `figure` is the page's own, null when the question was opened from a list. */
export function buildTopic(topic: Topic, figure: PageFigure | null, { records, language, noted }: CardContext): TopicDetail {
  const claims = records.getClaimsOfTopic(topic.id);
  const positions = buildPositions(topic, claims, { records, language });
  const labels = new Map(topic.positions.map((position) => [position.id, position.label.en]));
  return {
    id: topic.id,
    ...nameOrigin(topic.id, records, language),
    question: chooseText(topic.question, language),
    title: chooseText(topic.title, language),
    summary: chooseText(topic.summary, language),
    from: topic.from,
    to: topic.to,
    cumulative: topic.cumulative,
    positions,
    noted: noted ? listNotedFigures(topic.id, noted, records, language) : [],
    picture: buildPicture(positions, labels, figure),
    mirrors: listTopics(
      topic.mirrors.flatMap((id) => records.getTopic(id) ?? []).filter((mirror) => isOfOneOccasion(topic, mirror)),
      { records, language },
    ),
    basis: buildBasis(claims, records, language),
  };
}

/** What looks alike years apart is found through its own event: beside this question it would look like a comparison. */
function isOfOneOccasion(one: Topic, other: Topic): boolean {
  const overlap = firstDay(one.from) <= lastDay(other.to) && firstDay(other.from) <= lastDay(one.to);
  return overlap || (one.event !== null && one.event === other.event);
}

/** Returns every question that readers are shown, by date, then question. */
export function listAllTopics(context: CardContext): TopicLine[] {
  return listTopics(
    context.records.listTopics().filter(({ display }) => display),
    context,
  );
}

/** Returns topics as lines of a list, by date, then question; `answers`: those with most answers before all others. */
export function listTopics(topics: readonly Topic[], context: CardContext, order: 'date' | 'answers' = 'date'): TopicLine[] {
  const compare = compareTexts(context.language);
  const byAnswers = (a: TopicLine, b: TopicLine) => (order === 'answers' ? b.positions.length - a.positions.length : 0);
  return topics
    .map((topic) => describeTopic(topic, context))
    .sort((a, b) => byAnswers(a, b) || compareDates(a.from, b.from) || compare(a.question.text, b.question.text));
}

function describeTopic(topic: Topic, { records, language }: CardContext): TopicLine {
  const positions = buildPositions(topic, records.getClaimsOfTopic(topic.id), { records, language });
  return {
    id: topic.id,
    ...nameOrigin(topic.id, records, language),
    question: chooseText(topic.question, language),
    from: topic.from,
    to: topic.to,
    positions: positions.map(({ id, label, unit, value, statements }) => ({
      id,
      label,
      unit,
      value,
      sides: sidesOf(statements),
      statements: statements.length,
    })),
  };
}

function sidesOf(statements: PositionModel['statements']): Side[] {
  const sides = statements.flatMap(({ first }) => (first.speaker.as === 'article' ? [] : (first.speaker.side ?? [])));
  return [...new Set(sides)].sort();
}

function buildPositions(topic: Topic, claims: readonly Claim[], { records, language }: CardContext): PositionModel[] {
  const byPosition = groupBy(claims, (claim) => claim.position);
  return topic.positions
    .map(({ id, label, unit, side, value }) => ({
      id,
      label: chooseText(label, language),
      unit,
      side,
      value,
      statements: buildStatements(byPosition.get(id) ?? [], records, language),
    }))
    .sort(comparePositions(language));
}

/** By unit, value, date, claimant; without unit or value last. The order says nothing about which is right. */
function comparePositions(language: string): (a: PositionModel, b: PositionModel) => number {
  const compare = compareTexts(language);
  return (a, b) =>
    compareDates(a.unit, b.unit) ||
    (numberOf(a) === numberOf(b) ? 0 : numberOf(a) - numberOf(b)) ||
    compareDates(dateOf(a), dateOf(b)) ||
    compare(claimantOf(a), claimantOf(b)) ||
    compare(a.id, b.id);
}

function numberOf(position: PositionModel): number {
  return (position.value && mainNumber(position.value)) ?? Number.POSITIVE_INFINITY;
}

function dateOf(position: PositionModel): string | null {
  return position.statements[0]?.first.source.published.date ?? null;
}

function claimantOf(position: PositionModel): string {
  return position.statements[0]?.first.speaker.name?.text ?? '\uffff';
}
