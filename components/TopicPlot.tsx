import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import type { PlotLine, PlotMark } from '../lib/core/notes/plot-topic.ts';
import { AxisBase, Dot, percent, Reach } from './PictureAxis.tsx';
import { type Speech, useSpeech } from './translate-context.ts';

/** Distances in px. */
const ROW = 17;
const CAPTION = 26;
const HEAD = 16;
const FOOT = 40;
const RING = 6.5;

/** One axis a unit and bearer, one below the other in one drawing. The table beside it says the same, so assistive technology skips it. */
export function TopicPlot({ lines }: { lines: readonly PlotLine[] }) {
  const speech = useSpeech();
  const heights = lines.map(({ marks }) => CAPTION + HEAD + Math.max(...marks.map(({ row }) => row), 0) * ROW + FOOT);
  const tops = heights.map((_height, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  return (
    <svg class="px-axis" aria-hidden="true" height={heights.reduce((sum, height) => sum + height, 0)}>
      {lines.map((line, i) => (
        <svg key={`${line.unit} ${line.bearer}`} y={tops[i]} height={heights[i]} overflow="visible" aria-hidden="true">
          <text class="px-axis-end" x="-12" y="14">
            {captionOf(line, speech)}
          </text>
          <Axis line={line} y={heights[i]! - FOOT} />
        </svg>
      ))}
    </svg>
  );
}

/** Returns what a line counts and who bears it. */
export function captionOf({ unit, bearer }: Pick<PlotLine, 'unit' | 'bearer'>, { t }: Speech): string {
  const counted = t(`unit_${unit}`);
  return bearer === null ? counted : t('unitOfSide', [counted, t(`side_${keyOf(bearer)}`)]);
}

function Axis({ line, y }: { line: PlotLine; y: number }) {
  return (
    <>
      <AxisBase unit={line.unit} dots={line.marks} scale={line.scale} y={y} />
      {line.marks.map(
        (mark) => mark.reach && <Reach key={keyOfMark(mark)} reach={mark.reach} y={y - mark.row * ROW} family={mark.family} />,
      )}
      {line.marks.map((mark) => (
        <Mark key={keyOfMark(mark)} mark={mark} y={y - mark.row * ROW} />
      ))}
    </>
  );
}

/** What was noted is a ring, as the page's own figure is on a card. */
function Mark({ mark, y }: { mark: PlotMark; y: number }) {
  if (mark.kind === 'record') return <Dot dot={mark} y={y} />;
  return <circle class="px-ring" cx={percent(mark.x)} cy={y} r={RING} />;
}

function keyOfMark(mark: PlotMark): string {
  return mark.kind === 'noted' ? `noted ${mark.notes[0]!.id}` : `${mark.positions[0]} ${mark.family}`;
}
