import type { PictureDot, PictureLine, PictureReach } from '../card/build-picture.ts';
import { SIDE_SHAPES } from '../card/side-shapes.ts';
import { formatNumber } from '../i18n/format-value.ts';
import { notedIn } from './build-note-plot.ts';
import { escapeHtml } from './escape-html.ts';
import { type NoteWords, tellCounted } from './note-words.ts';

/** Distances in px; along the axis everything is in percent, so that text keeps its size on any width of screen or paper. */
const ROW = 17;
const HEAD = 16;
const FOOT = 30;
/** Labels nearer than this share of the axis would run into one another. */
const LABEL_SHARE = 0.11;

/** Returns one line of a plot as a figure of HTML with inline SVG: shapes for recorded figures, rings for noted ones, numbers under the axis. */
export function drawPlot(line: PictureLine, words: NoteWords): string {
  const y = HEAD + Math.max(0, ...line.dots.map(({ row }) => row)) * ROW;
  const parts = [
    `<line class="axis" x1="0" x2="100%" y1="${y}" y2="${y}"/>`,
    ...line.scale.ticks.map((tick) => drawTick(shareOf(tick, line), y)),
    ...labelsOf(line).map(({ x, number }) => drawLabel(x, y + 24, formatNumber(number, line.unit, words.language))),
    ...line.dots.flatMap((dot) => (dot.reach ? [drawReach(dot.reach, y - dot.row * ROW, classOf(dot))] : [])),
    ...line.dots.map((dot) => drawDot(dot, y - dot.row * ROW)),
  ];
  const svg = `<svg class="plot" aria-hidden="true" width="100%" height="${y + FOOT}">${parts.join('')}</svg>`;
  return `<figure><figcaption>${escapeHtml(tellCounted(line.unit, line.bearer, words))}</figcaption>${svg}${drawLegend(line, words)}</figure>`;
}

function drawTick(share: number, y: number): string {
  return `<line class="axis" x1="${percent(share)}" x2="${percent(share)}" y1="${y - 3}" y2="${y + 3}"/>`;
}

function drawLabel(share: number, y: number, text: string): string {
  return `<text x="${percent(share)}" y="${y}" text-anchor="middle">${escapeHtml(text)}</text>`;
}

function drawDot(dot: PictureDot, y: number): string {
  if (notedIn(dot).length > 0) return `<circle class="noted" cx="${percent(dot.x)}" cy="${y}" r="6"/>`;
  return `<svg class="${classOf(dot)}" x="${percent(dot.x)}" y="${y}" overflow="visible"><path d="${SIDE_SHAPES[dot.family]}"/></svg>`;
}

/** The numbers that a value admits; an arrow where they run on. */
function drawReach({ from, to, open }: PictureReach, y: number, name: string): string {
  const span = `<line class="reach" x1="${percent(from)}" x2="${percent(to)}" y1="${y}" y2="${y}"/>`;
  const tip = open === 'low' ? 'M4,-4L-1,0L4,4' : 'M-4,-4L1,0L-4,4';
  const end = percent(open === 'low' ? from : to);
  return `<g class="${name}">${span}${open ? `<svg x="${end}" y="${y}" overflow="visible"><path class="tip" d="${tip}"/></svg>` : ''}</g>`;
}

/** Which shape is whose, of those that are drawn. */
function drawLegend({ dots }: PictureLine, { t }: NoteWords): string {
  const names = { armenian: t('side_armenian'), azerbaijan: t('side_azerbaijan'), other: t('reportOthers'), noted: t('reportRing') };
  const drawn = (Object.keys(names) as (keyof typeof names)[]).filter((name) => dots.some((dot) => classOf(dot) === name));
  const items = drawn.map((name) => {
    const shape = name === 'noted' ? '<circle class="noted" r="6"/>' : `<path d="${SIDE_SHAPES[name]}"/>`;
    const svg = `<svg class="${name}" viewBox="-8 -8 16 16" width="13" height="13" aria-hidden="true">${shape}</svg>`;
    return `<li>${svg} ${escapeHtml(names[name])}</li>`;
  });
  return `<ul class="legend">${items.join('')}</ul>`;
}

const classOf = (dot: PictureDot) => (notedIn(dot).length > 0 ? 'noted' : dot.family);

/** The values first, then the ends of the axis where there is room. */
function labelsOf({ dots, scale }: PictureLine): { x: number; number: number }[] {
  const values = dots.map((dot) => ({ x: dot.x, number: dot.value.min ?? dot.value.max ?? 0 }));
  const kept: typeof values = [];
  for (const label of [...values, { x: 0, number: scale.from }, { x: 1, number: scale.to }])
    if (kept.every((other) => Math.abs(other.x - label.x) >= LABEL_SHARE)) kept.push(label);
  return kept;
}

const shareOf = (number: number, { scale }: PictureLine) => (number - scale.from) / (scale.to - scale.from);
const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
