import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../../lib/core/notes/build-timeline.ts';
import { sampleNote } from './sample-note.ts';

const noted = (...days: string[]) => days.map((day) => ({ ...sampleNote(), notedAt: `${day}T10:00:00.000Z` }));
const dated = (...dates: (string | null)[]) => dates.map((date) => ({ ...sampleNote(), page: { ...sampleNote().page, date } }));
const bars = (timeline: ReturnType<typeof buildTimeline>) => timeline.bars.map(({ date, count }) => `${date} ${count}`);

describe('buildTimeline', () => {
  it('counts notes by day, days without any between them', () => {
    const timeline = buildTimeline(noted('2026-02-27', '2026-03-01', '2026-03-01'), 'noted');
    expect(bars(timeline)).toEqual(['2026-02-27 1', '2026-02-28 0', '2026-03-01 2']);
    expect(timeline).toMatchObject({ most: 2, undated: 0 });
  });

  it('goes by months, then by years, when days would be too many', () => {
    expect(bars(buildTimeline(noted('2025-11-30', '2026-02-01'), 'noted'))).toHaveLength(4);
    expect(bars(buildTimeline(dated('1988-02-20', '1992-05-09', '2020-09-27'), 'page')).slice(0, 2)).toEqual(['1988 1', '1989 0']);
  });

  it('tells how many pages have no date, and takes the first day of an interval', () => {
    const timeline = buildTimeline(dated(null, 'yesterday', '2020-09-27/2020-09-29', '2020-09-28T10:00:00Z'), 'page');
    expect(timeline.undated).toBe(2);
    expect(bars(timeline)).toEqual(['2020-09-27 1', '2020-09-28 1']);
  });

  it('goes by the precision that most dates have, and counts vaguer ones as undated', () => {
    expect(buildTimeline(dated('2020', '2020-09', '2020-10'), 'page')).toMatchObject({ undated: 1, most: 1 });
    expect(bars(buildTimeline(dated('2020', '2021', '2021-10-01'), 'page'))).toEqual(['2020 1', '2021 2']);
  });

  it('lists no years between dates ages apart', () => {
    expect(bars(buildTimeline(dated('0001-01-01', '2020-09-27'), 'page'))).toEqual(['0001 1', '2020 1']);
  });

  it('refuses days that no calendar has', () => {
    expect(buildTimeline(dated('2020-13-01', '2020-02-45'), 'page')).toEqual({ bars: [], most: 0, undated: 2 });
  });

  it('is empty without notes', () => {
    expect(buildTimeline([], 'noted')).toEqual({ bars: [], most: 0, undated: 0 });
  });
});
