import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/annotate.ts';
import { buildEngine } from '../../../lib/core/build-engine.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';

const engine = buildEngine(ensurePack());
const topicsOn = (date: string, text: string) =>
  annotate({ text, language: 'en', date, title: null, url: null }, engine).annotations.flatMap((one) =>
    one.kind === 'figure' ? [one.topic] : [],
  );

const LEAD = 'Fighting broke out in Nagorno-Karabakh on the morning of 27 September.\n\n';
const AZERBAIJANI = 'The Armenian Defence Ministry said that four Azerbaijani helicopters and 15 Azerbaijani drones were shot down.';
const ARMENIAN =
  'The Azerbaijani Defence Ministry said that 22 Armenian tanks and other armoured vehicles and 18 Armenian drones were destroyed.';

describe('a report of the day after', () => {
  it('that tells of the first day answers the questions of that day, whichever side the losses are', () => {
    expect(topicsOn('2020-09-28', LEAD + AZERBAIJANI)).toEqual([
      'azerbaijani-helicopters-downed-2020-09-27',
      'azerbaijani-drones-downed-2020-09-27',
    ]);
    expect(topicsOn('2020-09-28', LEAD + ARMENIAN)).toEqual([
      'armenian-armour-destroyed-2020-09-27',
      'armenian-drones-destroyed-2020-09-27',
    ]);
  });

  it('that does not tell of the first day answers none, whichever side the losses are', () => {
    const place = 'Fighting went on in Nagorno-Karabakh.\n\n';
    expect(topicsOn('2020-09-28', place + AZERBAIJANI)).toEqual([null, null]);
    expect(topicsOn('2020-09-28', place + ARMENIAN)).toEqual([null, null]);
  });

  it('answers none a week or a year later, whichever side the losses are', () => {
    for (const date of ['2020-10-04', '2021-09-28']) {
      expect(topicsOn(date, LEAD + AZERBAIJANI).filter(Boolean)).toEqual([]);
      expect(topicsOn(date, LEAD + ARMENIAN).filter(Boolean)).toEqual([]);
    }
  });
});
