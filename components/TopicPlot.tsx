import type { PictureDot, PictureLine } from '../lib/core/card/build-picture.ts';
import { notedIn } from '../lib/core/export/build-note-plot.ts';
import { tellCounted } from '../lib/core/export/note-words.ts';
import { wordsOf } from './NoteRow.tsx';
import { AxisBase, Dot, percent, Reach } from './PictureAxis.tsx';
import { useSpeech } from './translate-context.ts';

/** Distances in px. */
const ROW = 17;
const CAPTION = 26;
const HEAD = 16;
const FOOT = 40;
const RING = 6.5;

/** One axis a unit and bearer, one below the other in one drawing. The table beside it says the same, so assistive technology skips it. */
export function TopicPlot({ lines }: { lines: readonly PictureLine[] }) {
  const speech = useSpeech();
  const heights = lines.map(({ dots }) => CAPTION + HEAD + Math.max(...dots.map(({ row }) => row), 0) * ROW + FOOT);
  const tops = heights.map((_height, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  return (
    <svg class="px-axis" aria-hidden="true" height={heights.reduce((sum, height) => sum + height, 0)}>
      {lines.map((line, i) => (
        <svg key={`${line.unit} ${line.bearer}`} y={tops[i]} height={heights[i]} overflow="visible" aria-hidden="true">
          <text class="px-axis-end" x="-12" y="14">
            {tellCounted(line.unit, line.bearer, wordsOf(speech))}
          </text>
          <Axis line={line} y={heights[i]! - FOOT} />
        </svg>
      ))}
    </svg>
  );
}

function Axis({ line, y }: { line: PictureLine; y: number }) {
  const at = ({ row }: PictureDot) => y - row * ROW;
  return (
    <>
      <AxisBase unit={line.unit} dots={line.dots} scale={line.scale} y={y} />
      {line.dots.map(
        (dot) => dot.reach && <Reach key={keyOfDot(dot)} reach={dot.reach} y={at(dot)} family={isNoted(dot) ? 'noted' : dot.family} />,
      )}
      {line.dots.map((dot) =>
        isNoted(dot) ? (
          // What was noted is a ring, as the page's own figure is on a card.
          <circle key={keyOfDot(dot)} class="px-ring" cx={percent(dot.x)} cy={at(dot)} r={RING} />
        ) : (
          <Dot key={keyOfDot(dot)} dot={dot} y={at(dot)} />
        ),
      )}
    </>
  );
}

const isNoted = (dot: PictureDot) => notedIn(dot).length > 0;
const keyOfDot = (dot: PictureDot) => `${dot.positions[0]} ${dot.family}`;
