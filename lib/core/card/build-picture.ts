import type { Side, Value } from '../pack/pack.ts';
import { groupBy } from './group-by.ts';
import { kinOf } from './kin-units.ts';
import { labelFamily } from './label-family.ts';
import { chooseScale, type Scale, toShare } from './picture-scale.ts';
import { sideFamily } from './side-family.ts';
import type { Party, PositionModel } from './topic-model.ts';
import { mainNumber, valueInterval, valuesMeet } from './value-interval.ts';

/** A stretch of the axis that an interval admits, in shares of its length; `open` where it runs on beyond the axis. */
export interface PictureReach {
  from: number;
  to: number;
  open: 'low' | 'high' | null;
}

/** One value as the speakers of one side family give it. */
export interface PictureDot {
  /** Positions that put their value here, as this side family tells them. */
  positions: string[];
  value: Value;
  /** Place on the axis, 0 its start and 1 its end. */
  x: number;
  /** 0 on the axis; dots at one place are stacked above one another. */
  row: number;
  family: Party | 'other';
  /** Sides of the claimants, in the order of their ids; empty where only articles speak. */
  sides: Side[];
  /** Null where the value is one exact number. */
  reach: PictureReach | null;
}

/** One axis: the values of one unit and bearer, which alone may be compared. */
export interface PictureLine {
  unit: string;
  /** Side that bears what is counted, null where not determined. */
  bearer: Side | null;
  scale: Scale;
  /** By place, then row. */
  dots: PictureDot[];
  /** The page's own figure, on the line of its unit only. */
  page: { value: Value; x: number; reach: PictureReach | null } | null;
}

/** Plain geometry, and its equivalent in words: `lines` carry value and sides of every dot. Empty lines: nothing to draw. */
export interface Picture {
  lines: PictureLine[];
  /** Positions told in the list alone: without number, alone on their line, or counting something else than the others of their unit. */
  listed: string[];
  /** True where lines are drawn and the page's own figure stands on none; never where it agrees with a position, drawn or listed. */
  pageApart: boolean;
}

/** The figure of the page, as far as the picture compares it. */
export interface PageFigure {
  value: Value;
  unit: string;
  side: Side | null;
}

/**
 * Returns one line per unit and bearer, with a dot per value and side family. A line of one lone dot would tell nothing and is left out.
 * Positions keep their order.
 */
export function buildPicture(positions: readonly PositionModel[], labels: ReadonlyMap<string, string>, page: PageFigure | null): Picture {
  const numeric = positions.filter((position) => position.unit !== null && position.value !== null && mainNumber(position.value) !== null);
  const groups = [...groupBy(numeric, (position) => `${position.unit} ${bearerKey(position.side)}`).values()];
  const drawable = groups.filter((group) => countsOneThing(group, labels));
  const pageLine = page ? findPageLine(drawable, page) : -1;
  const built = drawable.map((group, index) => ({ group, line: buildLine(group, index === pageLine ? page : null) }));
  const drawn = built.filter(({ line }) => line.dots.length + (line.page ? 1 : 0) > 1);
  const drawnIds = new Set(drawn.flatMap(({ group }) => group).map((position) => position.id));
  return {
    lines: drawn.map(({ line }) => line),
    listed: positions.filter((position) => !drawnIds.has(position.id)).map((position) => position.id),
    pageApart: page !== null && drawn.length > 0 && pageLine === -1 && !meetsAny(numeric, page),
  };
}

/** Returns what a figure's bearer is drawn under: losses of opposite sides answer different questions even within one topic. */
export function bearerKey(side: Side | null): string {
  return side === null ? 'all' : sideFamily(side) === 'other' ? side : sideFamily(side);
}

/** Returns true when a position counts what the page's figure counts: the same or a kindred unit, borne by no other side. */
export function isComparable(position: Pick<PositionModel, 'unit' | 'side'>, page: PageFigure): boolean {
  const units = [page.unit, ...kinOf(page.unit)];
  return position.unit !== null && units.includes(position.unit) && bearsAlike(position.side, page.side);
}

/**
 * The line of the page's own unit; else the one of a kindred unit that its value meets; else, where just one line tells the same of all or
 * some of those people ("people killed" on "soldiers killed"), that one; a topic's only line. None rather than a wrong one.
 */
function findPageLine(groups: readonly PositionModel[][], page: PageFigure): number {
  const ofSide = groups.filter(([first]) => bearsAlike(first!.side, page.side));
  const own = groups.filter(([first]) => first!.unit === page.unit);
  const ownOfSide = own.find((group) => ofSide.includes(group));
  const meeting = ofSide.filter((group) => meetsAny(group, page));
  const related = ofSide.filter(([first]) => isComparable(first!, page) || widerUnit(first!.unit!) === page.unit);
  const [only] = own.length > 0 ? [] : related.length === 1 ? related : groups.length === 1 ? ofSide : [];
  const chosen = (ownOfSide && meeting.includes(ownOfSide) ? ownOfSide : meeting[0]) ?? ownOfSide ?? only;
  return chosen ? groups.indexOf(chosen) : -1;
}

/** civilians_killed: people_killed. */
function widerUnit(unit: string): string {
  return unit.replace(/^(?:soldiers|officers|generals|civilians|children|peacekeepers)_/, 'people_');
}

function meetsAny(positions: readonly PositionModel[], page: PageFigure): boolean {
  return positions.some((position) => isComparable(position, page) && valuesMeet(position.value!, page.value, position.unit));
}

function bearsAlike(one: Side | null, other: Side | null): boolean {
  return one === null || other === null || bearerKey(one) === bearerKey(other);
}

function countsOneThing(group: readonly PositionModel[], labels: ReadonlyMap<string, string>): boolean {
  return new Set(group.map((position) => labelFamily(labels.get(position.id) ?? '', position.unit ?? ''))).size <= 1;
}

function buildLine(group: readonly PositionModel[], page: PageFigure | null): PictureLine {
  const values = group.map((position) => position.value!);
  const scale = chooseScale(group[0]!.unit!, page ? [...values, page.value] : values);
  const dots = stackDots(group.flatMap((position) => dotsOf(position, scale)));
  return {
    unit: group[0]!.unit!,
    bearer: group[0]!.side,
    scale,
    dots,
    page: page
      ? { value: page.value, x: toShare(mainNumber(page.value) ?? 0, scale), reach: reachOf(page.value, group[0]!.unit!, scale) }
      : null,
  };
}

function dotsOf(position: PositionModel, scale: Scale): PictureDot[] {
  const value = position.value!;
  const sides = position.statements.map(({ first }) => (first.speaker.as === 'article' ? null : first.speaker.side));
  const families = groupBy(sides.length ? sides : [null], sideFamily);
  return [...families].map(([family, members]) => ({
    positions: [position.id],
    value,
    x: toShare(mainNumber(value)!, scale),
    row: 0,
    family,
    sides: [...new Set(members.flatMap((side) => side ?? []))].sort(),
    reach: reachOf(value, position.unit!, scale),
  }));
}

function reachOf(value: Value, unit: string, scale: Scale): PictureReach | null {
  const { low, high } = valueInterval(value, unit);
  if (low !== null && low === high) return null;
  const open = low === null ? 'low' : high === null ? 'high' : null;
  return { from: low === null ? 0 : toShare(low, scale), to: high === null ? 1 : toShare(high, scale), open };
}

/** Dots nearer than this share of the axis would cover one another. */
const DOT_SHARE = 0.05;

const FAMILY_ORDER = ['armenian', 'azerbaijan', 'other'];

/** Rows follow the alphabet of the families, so that no side is always below. */
function stackDots(dots: readonly PictureDot[]): PictureDot[] {
  const sorted = [...dots].sort((a, b) => a.x - b.x || FAMILY_ORDER.indexOf(a.family) - FAMILY_ORDER.indexOf(b.family));
  const placed: PictureDot[] = [];
  for (const dot of sorted) {
    const near = placed.filter((other) => Math.abs(other.x - dot.x) < DOT_SHARE).map((other) => other.row);
    let row = 0;
    while (near.includes(row)) row += 1;
    placed.push({ ...dot, row });
  }
  return placed;
}
