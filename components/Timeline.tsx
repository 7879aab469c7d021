import { useMemo, useState } from 'preact/hooks';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { buildTimeline, type TimelineBy, type Timeline as TimelineModel } from '../lib/core/notes/build-timeline.ts';
import type { Note } from '../lib/core/notes/note.ts';
import type { NotebookActions } from './notebook-actions.ts';
import { SaveableImage } from './SaveableImage.tsx';
import { useSpeech } from './translate-context.ts';

/** Height of the highest bar in px. */
const HIGHEST = 72;
const HEAD = 16;
const FOOT = 22;
const GAP = 0.2;

const WAYS: readonly TimelineBy[] = ['noted', 'page'];

/** How the notes that are found spread over time: drawn, and as a table. */
export function Timeline({ notes, onSaveImage }: { notes: readonly Note[]; onSaveImage: NotebookActions['onSaveImage'] }) {
  const { t, language } = useSpeech();
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState<TimelineBy>('noted');
  const timeline = useMemo(() => (open ? buildTimeline(notes, by) : null), [notes, by, open]);
  return (
    <details class="px-nb-timeline" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('nbTimeline')}</summary>
      <fieldset class="px-nb-choice">
        <legend class="px-hidden">{t('nbTimelineBy')}</legend>
        {WAYS.map((way) => (
          <label key={way}>
            <input type="radio" name="px-nb-timeline" checked={by === way} onChange={() => setBy(way)} />
            {t(`nbTimelineBy_${way}`)}
          </label>
        ))}
      </fieldset>
      {timeline && timeline.bars.length > 0 && (
        <>
          <SaveableImage title={t(`nbTimelineBy_${by}`)} name={`timeline-${by}`} onSave={onSaveImage}>
            <Bars timeline={timeline} />
          </SaveableImage>
          <Table timeline={timeline} />
        </>
      )}
      {timeline && timeline.undated > 0 && (
        <p class="px-nb-meta">{translateCount(t, 'nbUndated', { count: timeline.undated, language })}</p>
      )}
    </details>
  );
}

/** The table says the same, so assistive technology skips it. Dates come from slices of ISO text, so no library of scales is needed. */
function Bars({ timeline: { bars, most } }: { timeline: TimelineModel }) {
  const { language } = useSpeech();
  const width = 100 / bars.length;
  const ends = bars.length > 1 ? [bars[0]!, bars.at(-1)!] : [bars[0]!];
  return (
    <svg class="px-nb-bars" aria-hidden="true" height={HEAD + HIGHEST + FOOT}>
      <text class="px-axis-end" x="0" y="10">
        {new Intl.NumberFormat(language).format(most)}
      </text>
      {bars.map(({ date, count }, i) => (
        <rect
          key={date}
          x={`${(i + GAP / 2) * width}%`}
          width={`${Math.min(width * (1 - GAP), 12)}%`}
          y={HEAD + HIGHEST - (count / most) * HIGHEST}
          height={(count / most) * HIGHEST}
        />
      ))}
      <line class="px-axis-line" x1="0" x2="100%" y1={HEAD + HIGHEST} y2={HEAD + HIGHEST} />
      {ends.map(({ date }, i) => (
        <text key={date} class="px-axis-end" x={i === 0 ? '0' : '100%'} y={HEAD + HIGHEST + 17} text-anchor={i === 0 ? 'start' : 'end'}>
          {formatDate(date, language)}
        </text>
      ))}
    </svg>
  );
}

function Table({ timeline: { bars } }: { timeline: TimelineModel }) {
  const { t, language } = useSpeech();
  const number = new Intl.NumberFormat(language);
  return (
    <details>
      <summary>{t('nbAsTable')}</summary>
      <div class="px-nb-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('nbDate')}</th>
              <th scope="col">{t('nbNotes')}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ count }) => count > 0)
              .map(({ date, count }) => (
                <tr key={date}>
                  <td>{formatDate(date, language)}</td>
                  <td>{number.format(count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
