import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/core/annotate.ts';
import { buildEngine, type Engine, engineRecords } from '../../lib/core/build-engine.ts';
import { combineEngines, type EngineSource } from '../../lib/core/combine-engines.ts';
import type { Name, Pack, Place } from '../../lib/core/pack/pack.ts';
import { prefixIds } from '../../lib/core/pack/prefix-ids.ts';
import { buildTermIndex } from '../../lib/core/terms/build-term-index.ts';
import { ensurePack } from '../../scripts/compile-pack.ts';
import { RIVER_TEXT, riverPack } from './pack/river-pack.ts';

const seed = ensurePack();
const bundled: EngineSource = { records: engineRecords(seed), terms: buildTermIndex(seed) };
const imported = (pack: Pack): EngineSource => ({ records: prefixIds(engineRecords(pack)), terms: buildTermIndex(pack) });
const with_ = (...packs: Pack[]): Engine => combineEngines([bundled, ...packs.map(imported)]);

const read = (text: string, engine: Engine) =>
  annotate({ text, language: 'en', date: '2020-09-29', title: null, url: null }, engine).annotations.map((one) => ({
    words: text.slice(one.start, one.end),
    ...one,
  }));
const found = (text: string, engine: Engine, words: string) => read(text, engine).find((one) => one.words.includes(words));
const name = (text: string): Name => ({ text, language: 'en', side: null, era: 'current', risk: 'safe', evidence: 'unsure' });

describe('combineEngines', () => {
  it('finds names and figures of every pack, topics of further ones by prefixed ids', () => {
    const engine = with_(riverPack());
    expect(found(RIVER_TEXT, engine, 'Riverton')).toMatchObject({ concept: 'place:riverton', painted: true });
    expect(found(RIVER_TEXT, engine, 'depots')).toMatchObject({
      topic: 'river-watch/depots',
      topics: ['river-watch/depots'],
      match: 'same-figure',
    });
    expect(found(RIVER_TEXT, engine, 'Nagorno-Karabakh')).toMatchObject({ concept: 'place:nagorno-karabakh' });
  });

  it('finds nothing of a pack that is not there', () => {
    expect(found(RIVER_TEXT, with_(), 'Riverton')).toBeUndefined();
    expect(found(RIVER_TEXT, with_(), 'depots')).toMatchObject({ topic: null });
  });

  it('finds the same with one pack as the engine of that pack', () => {
    expect(read(RIVER_TEXT, with_())).toEqual(read(RIVER_TEXT, buildEngine(seed, bundled.terms)));
  });

  it('keeps two packs apart that use the same ids', () => {
    const other = { ...riverPack(), id: 'other' };
    expect(found(RIVER_TEXT, with_(riverPack(), other), 'depots')).toMatchObject({ topics: ['river-watch/depots', 'other/depots'] });
  });

  it('puts a topic of the bundled pack before one that fits as well', () => {
    const text =
      'Two Azerbaijani helicopters were shot down near Nagorno-Karabakh on 27 September 2020, the Armenian Defence Ministry said.';
    const own = 'azerbaijani-helicopters-downed-2020-09-27';
    const copy = { ...seed, id: 'aaa', topics: seed.topics.filter(({ id }) => id === own).map((topic) => ({ ...topic, mirrors: [] })) };
    expect(found(text, with_(copy), 'helicopters')).toMatchObject({ topic: own, topics: [own, `aaa/${own}`] });
  });

  it('gives a figure twenty topics at most, however often a pack asks', () => {
    const [topic] = riverPack().topics;
    const many = Array.from({ length: 300 }, (_, i) => ({ ...topic!, id: `depots-${i}` }));
    const figure = found(RIVER_TEXT, with_({ ...riverPack(), topics: many }), 'depots') as { topics: string[] };
    expect(figure.topics).toHaveLength(20);
  });

  it('leaves a bundled concept as it was described, and takes further names for it', () => {
    const place = { ...riverPack().places[0]!, id: 'place:stepanakert', names: [name('Riverton')] };
    const engine = with_({ ...riverPack(), places: [place] });
    expect(found(RIVER_TEXT, engine, 'Riverton')).toMatchObject({ concept: 'place:stepanakert', painted: true });
    expect(found('Shells fell on Stepanakert in Nagorno-Karabakh.', engine, 'Stepanakert')).toMatchObject({ painted: true });
    expect(engine.roster.control.get('place:stepanakert')).toEqual(bundled.records.places.find(({ id }) => id === place.id)!.control);
  });

  it('never takes a page to be about the subject for names that a pack brought', () => {
    const held = (from: string) => ({ from, to: null, holder: 'nk', note: { en: 'Held.' }, evidence: 'unsure' }) as const;
    const place = (id: string, text: string): Place => ({
      ...riverPack().places[0]!,
      id,
      names: [name(text)],
      control: [held('1990'), held('2000')],
    });
    const pack = {
      ...riverPack(),
      places: [place('place:nagorno-karabakh', 'Lisbon'), place('place:porto', 'Porto'), place('place:faro', 'Faro')],
    };
    const text = 'The Armenian minister spoke in Lisbon on Monday and travelled on to Porto and Faro. The visit lasted two days.';
    const page = { text, language: 'en', date: null, title: null, url: null };
    expect(annotate(page, with_()).relevant).toBe(false);
    expect(annotate(page, with_(pack)).relevant).toBe(false);
  });
});
