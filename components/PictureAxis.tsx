import type { PictureDot, PictureLine, PictureReach } from '../lib/core/card/build-picture.ts';
import type { Scale } from '../lib/core/card/picture-scale.ts';
import { SIDE_SHAPES } from '../lib/core/card/side-shapes.ts';
import { formatNumber, formatValue } from '../lib/core/i18n/format-value.ts';
import { useSpeech } from './translate-context.ts';

/** Distances in px. Along the axis everything is in percent, so that text keeps its size when the card is narrow. */
const ROW = 17;
const RING = 11;
const HEAD = 30;
const FOOT = 30;
/** Labels nearer than this share of the axis would run into one another. */
const LABEL_SHARE = 0.11;

/** One axis with its dots; hidden from assistive technology, which has the list beside it. */
export function PictureAxis({ line }: { line: PictureLine }) {
  const { t, language } = useSpeech();
  const rows = Math.max(...line.dots.map((dot) => dot.row), 0);
  const y = (line.page ? HEAD : 16) + rows * ROW;
  return (
    <svg class="px-axis" aria-hidden="true" height={y + FOOT}>
      <AxisBase unit={line.unit} dots={line.dots} scale={line.scale} y={y} />
      {line.dots.map(
        (dot) =>
          dot.reach && <Reach key={`${dot.positions[0]} ${dot.family}`} reach={dot.reach} y={y - dot.row * ROW} family={dot.family} />,
      )}
      {line.page?.reach && <Reach reach={line.page.reach} y={y} family="page" />}
      {line.dots.map((dot) => (
        <Dot key={`${dot.positions[0]} ${dot.family}`} dot={dot} y={y - dot.row * ROW} />
      ))}
      {line.page && <circle class="px-ring" cx={percent(line.page.x)} cy={y} r={RING} />}
      {line.page && (
        <text class="px-axis-page" x={percent(line.page.x)} y="12" text-anchor={anchorOf(line.page.x)}>
          {t('thisPageValue', [formatValue(line.page.value, line.unit, { t, language })])}
        </text>
      )}
    </svg>
  );
}

/** The line itself with its ticks, and the numbers under it. */
export function AxisBase({ unit, dots, scale, y }: Pick<PictureLine, 'unit' | 'scale'> & { dots: readonly Valued[]; y: number }) {
  const { language } = useSpeech();
  return (
    <>
      <line class="px-axis-line" x1="0" x2="100%" y1={y} y2={y} />
      {scale.ticks.map((tick) => (
        <line key={tick} class="px-axis-tick" x1={percent(shareOf(tick, scale))} x2={percent(shareOf(tick, scale))} y1={y - 3} y2={y + 3} />
      ))}
      {axisLabels(dots, scale).map(({ x, number, recorded }) => (
        <text key={number} class={recorded ? 'px-axis-value' : 'px-axis-end'} x={percent(x)} y={y + 24} text-anchor="middle">
          {formatNumber(number, unit, language)}
        </text>
      ))}
    </>
  );
}

type Valued = Pick<PictureDot, 'x' | 'value'>;

/** The shape of a side at its place on an axis. */
export function Dot({ dot, y }: { dot: Pick<PictureDot, 'x' | 'family'>; y: number }) {
  return (
    <svg x={percent(dot.x)} y={y} overflow="visible" class={`px-dot px-side--${dot.family}`} aria-hidden="true">
      <path d={SIDE_SHAPES[dot.family]} />
    </svg>
  );
}

/** The numbers that a value admits; an arrow where they run on. */
export function Reach({ reach, y, family }: { reach: PictureReach; y: number; family: string }) {
  const end = reach.open === 'low' ? reach.from : reach.to;
  const tip = reach.open === 'low' ? 'M4,-4L-1,0L4,4' : 'M-4,-4L1,0L-4,4';
  return (
    <g class={`px-reach px-reach--${family}`}>
      <line x1={percent(reach.from)} x2={percent(reach.to)} y1={y} y2={y} />
      {reach.open && (
        <svg x={percent(end)} y={y} overflow="visible" aria-hidden="true">
          <path d={tip} />
        </svg>
      )}
    </g>
  );
}

/** Recorded values first, then the ends of the axis where there is room. */
function axisLabels(dots: readonly Valued[], scale: Scale): { x: number; number: number; recorded: boolean }[] {
  const wanted = [
    ...dots.map((dot) => ({ x: dot.x, number: dot.value.min ?? dot.value.max ?? 0, recorded: true })),
    ...[scale.from, scale.to].map((number, x) => ({ x, number, recorded: false })),
  ];
  const kept: typeof wanted = [];
  for (const label of wanted) if (kept.every((other) => Math.abs(other.x - label.x) >= LABEL_SHARE)) kept.push(label);
  return kept;
}

function shareOf(number: number, scale: Scale): number {
  return (number - scale.from) / (scale.to - scale.from);
}

function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (x < 0.2) return 'start';
  return x > 0.8 ? 'end' : 'middle';
}

/** Returns a share as a length along an axis. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
