import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../lib/core/pack/is-calendar-date.ts';

describe('isCalendarDate', () => {
  it.each(['2020', '2020-09', '2020-02-29', '1988-12-31'])('takes %s', (date) => expect(isCalendarDate(date)).toBe(true));
  it.each(['2021-02-29', '2020-13', '2020-00', '2020-09-31', '2020-09-00'])('refuses %s', (date) =>
    expect(isCalendarDate(date)).toBe(false),
  );
});
