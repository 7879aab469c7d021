import { describe, expect, it } from 'vitest';
import { findPageDate } from '../../../lib/core/text/find-page-date.ts';

const time = (datetime: string, kind: { published?: boolean; within?: boolean } = {}) => ({
  datetime,
  published: false,
  within: false,
  ...kind,
});
const nothing = { metas: [], jsonLd: [], times: [] };

describe('the date of a page', () => {
  it('is that of meta data before JSON-LD, and of JSON-LD before what the page shows', () => {
    const metas = [{ name: 'article:published_time', content: '2020-09-27T18:00:00+02:00' }];
    const jsonLd = ['{"datePublished": "2020-09-28"}'];
    const times = [time('2020-09-29')];
    expect(findPageDate({ metas, jsonLd, times })).toBe('2020-09-27');
    expect(findPageDate({ metas: [], jsonLd, times })).toBe('2020-09-28');
    expect(findPageDate({ metas: [], jsonLd: [], times })).toBe('2020-09-29');
  });

  it('is that of the more telling name, whatever stands first and however it is written', () => {
    const metas = [
      { name: 'date', content: '2020-10-01' },
      { name: 'datePublished', content: '2020-09-27' },
    ];
    expect(findPageDate({ ...nothing, metas })).toBe('2020-09-27');
    expect(findPageDate({ ...nothing, metas: [{ name: 'DC.date.issued', content: '2020-09' }] })).toBe('2020-09');
  });

  it('is that of the time element that says so, else of one in the article, else of the first', () => {
    const [first, within, published] = [time('2020-01-01'), time('2020-02-02', { within: true }), time('2020-03-03', { published: true })];
    expect(findPageDate({ ...nothing, times: [first, within, published] })).toBe('2020-03-03');
    expect(findPageDate({ ...nothing, times: [first, within] })).toBe('2020-02-02');
    expect(findPageDate({ ...nothing, times: [first] })).toBe('2020-01-01');
  });

  it.each(['', 'yesterday', '2020-02-30', '2020', '27.09.2020', '2020-091'])('is not «%s»', (content) => {
    expect(findPageDate({ ...nothing, metas: [{ name: 'date', content }] })).toBeNull();
  });

  it('passes over a date that the calendar has not', () => {
    expect(findPageDate({ metas: [{ name: 'date', content: '2020-99-99' }], jsonLd: [], times: [time('2020-09-27')] })).toBe('2020-09-27');
  });
});
