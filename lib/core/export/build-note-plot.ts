import { bearerKey, buildPicture, isComparable, type Picture, type PictureDot } from '../card/build-picture.ts';
import { groupBy } from '../card/group-by.ts';
import type { PositionModel } from '../card/topic-model.ts';
import type { Note, NotedFigure } from '../notes/note.ts';
import type { Topic } from '../pack/pack.ts';

/** A question that notes answer: its record, and its positions as cards show them (TopicDetail). */
export interface NotedTopic {
  record: Topic;
  positions: PositionModel[];
}

/** What a plot takes of a question. */
export type PlottedTopic = Pick<NotedTopic, 'positions'> & { record: Pick<Topic, 'positions'> };

const NOTED = 'note:';

/**
 * Returns the picture of a question with the noted figures among the recorded ones, by the same rules: a line a unit and bearer, nothing on a
 * line that counts something else. Dots of noted figures are told by `notedIn`.
 */
export function buildNotePlot({ record, positions }: PlottedTopic, notes: readonly Note[]): Picture {
  const labels = new Map(record.positions.map(({ id, label }) => [id, label.en]));
  const drawable = notes.filter(({ figure }) => figure && isDrawable(figure));
  const noted = [...groupBy(drawable, ({ figure }) => keyOfFigure(figure!)).values()].map((alike) => toPosition(alike, positions));
  for (const { id, unit } of noted) {
    // A noted figure has no label that could say what else it counts: it goes by its unit.
    const like = record.positions.find((position) => position.unit === unit && position.value !== null);
    if (like) labels.set(id, like.label.en);
  }
  return buildPicture([...positions, ...noted], labels, null);
}

/** Returns the ids of the notes that a dot stands for; empty for a dot of recorded figures. */
export function notedIn(dot: Pick<PictureDot, 'positions'>): string[] {
  return dot.positions.filter((id) => id.startsWith(NOTED)).flatMap((id) => id.slice(NOTED.length).split(' '));
}

/** The unit `other` holds anything that is counted; no two of them can be compared. */
function isDrawable({ unit }: NotedFigure): boolean {
  return unit !== 'other';
}

/** Like figures are one dot, however often they were noted: told by the ids of their notes, which hold no space. */
function toPosition(alike: readonly Note[], positions: readonly PositionModel[]): PositionModel {
  const figure = alike[0]!.figure!;
  const { unit, value } = figure;
  const id = NOTED + alike.map((note) => note.id).join(' ');
  return { id, label: { text: '', language: 'en' }, unit, side: findBearer(figure, positions), value, statements: [] };
}

function keyOfFigure({ unit, side, value: { min, max, qualifier } }: NotedFigure): string {
  return [unit, side, min, max, qualifier].join(' ');
}

/** A figure whose bearer was not read goes with the recorded ones where all of those have one bearer. */
function findBearer(figure: NotedFigure, positions: readonly PositionModel[]): NotedFigure['side'] {
  const like = positions.filter((position) => position.unit === figure.unit && position.value !== null && isComparable(position, figure));
  return new Set(like.map(({ side }) => bearerKey(side))).size === 1 ? like[0]!.side : figure.side;
}
