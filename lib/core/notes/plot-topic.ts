import { bearerKey, dotsOf, type PictureDot, type PictureReach, reachOf, stackDots } from '../card/build-picture.ts';
import { groupBy } from '../card/group-by.ts';
import { chooseScale, type Scale, toShare } from '../card/picture-scale.ts';
import type { PositionModel, TopicDetail } from '../card/topic-model.ts';
import { mainNumber } from '../card/value-interval.ts';
import type { Side, Value } from '../pack/pack.ts';
import type { Note } from './note.ts';

/** A value on an axis: of the record, as one side family gives it, or noted by the reader, once for all notes of that value. */
export type PlotMark =
  | (PictureDot & { kind: 'record' })
  | { kind: 'noted'; family: 'noted'; notes: Note[]; value: Value; x: number; row: number; reach: PictureReach | null };

/** One axis: what is on record and what was noted of one unit and bearer. */
export interface PlotLine {
  unit: string;
  bearer: Side | null;
  scale: Scale;
  /** By place, then row. */
  marks: PlotMark[];
}

/** Lines to draw, and what is not drawn: positions without a number or that count something else, notes without a number. */
export interface TopicPlot {
  lines: PlotLine[];
  listed: PositionModel[];
}

type Group = { unit: string; bearer: Side | null; positions: PositionModel[]; notes: Note[] };

/** Returns the figures on record for a topic and the noted ones together, one line a unit and bearer; `detail` null: no pack has the topic. */
export function plotTopic(detail: Pick<TopicDetail, 'positions' | 'picture'> | null, notes: readonly Note[]): TopicPlot {
  const { drawn, listed } = sortPositions(detail);
  const groups = [...groupBy(drawn, ({ unit, side }) => `${unit} ${bearerKey(side)}`).values()].map(
    (positions): Group => ({ unit: positions[0]!.unit!, bearer: positions[0]!.side, positions, notes: [] }),
  );
  for (const note of notes) placeNote(note, groups);
  return { lines: groups.map(buildLine), listed };
}

/** Positions of one unit that count different things were kept from one line by the picture, and are here. */
function sortPositions(detail: Pick<TopicDetail, 'positions' | 'picture'> | null): { drawn: PositionModel[]; listed: PositionModel[] } {
  const positions = detail?.positions ?? [];
  const apart = new Set(detail?.picture.listed ?? []);
  const numeric = positions.filter(({ unit, value }) => unit !== null && value !== null && mainNumber(value) !== null);
  const alike = (one: PositionModel) => numeric.filter(({ unit, side }) => unit === one.unit && bearerKey(side) === bearerKey(one.side));
  const drawn = numeric.filter((position) => !apart.has(position.id) || alike(position).length === 1);
  return { drawn, listed: positions.filter((position) => !drawn.includes(position)) };
}

/** To the line of its unit and bearer; a note that tells no bearer, to the only line of its unit; else to a line of its own. */
function placeNote(note: Note, groups: Group[]): void {
  const { figure } = note;
  if (!figure || note.claim !== null || mainNumber(figure.value) === null) return;
  const ofUnit = groups.filter(({ unit }) => unit === figure.unit);
  const own = ofUnit.find(({ bearer }) => bearerKey(bearer) === bearerKey(figure.side));
  const only = ofUnit.length === 1 && (figure.side === null || ofUnit[0]!.bearer === null) ? ofUnit[0] : undefined;
  const group = own ?? only;
  if (group) group.notes.push(note);
  else groups.push({ unit: figure.unit, bearer: figure.side, positions: [], notes: [note] });
}

function buildLine({ unit, bearer, positions, notes }: Group): PlotLine {
  const scale = chooseScale(unit, [...positions.map(({ value }) => value!), ...notes.map(({ figure }) => figure!.value)]);
  const record = positions.flatMap((position) => dotsOf(position, scale)).map((dot): PlotMark => ({ ...dot, kind: 'record' }));
  const byValue = groupBy(notes, ({ figure }) => JSON.stringify([figure!.value.min, figure!.value.max, figure!.value.qualifier]));
  const noted = [...byValue.values()].map((own): PlotMark => {
    const { value } = own[0]!.figure!;
    const x = toShare(mainNumber(value)!, scale);
    return { kind: 'noted', family: 'noted', notes: own, value, x, row: 0, reach: reachOf(value, unit, scale) };
  });
  return { unit, bearer, scale, marks: stackDots([...record, ...noted]) };
}
