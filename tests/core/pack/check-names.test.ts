import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../lib/core/pack/check-names.ts';
import type { Name, Place } from '../../../lib/core/pack/pack.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';
import { smallPack } from './small-pack.ts';

const place = (...names: Partial<Name>[]): Place => {
  const [one] = smallPack().places;
  return { ...one!, names: names.map((name) => ({ ...one!.names[0]!, ...name })) };
};
const said = (...names: Partial<Name>[]) => checkNames('places', place(...names)).map(({ path, message }) => `${path}: ${message}`);

describe('checkNames', () => {
  it.each(['a', 'of', 'EU', '1', '!!!', 'é'])('refuses the name "%s", which would be found everywhere', (text) => {
    expect(said({ text })).toEqual([expect.stringContaining('shorter than 3 letters')]);
  });

  it.each(['the', 'The', 'said', 'of the', 'September', 'soldiers', 'village', 'the village', 'est', 'nicht'])('refuses "%s"', (text) => {
    expect(said({ text })).toEqual(['names[0].text: a frequent word: it would be found in every text']);
  });

  it('looks at inflected forms, and names the place of each', () => {
    expect(said({ text: 'Riverton' }, { text: 'Theham', inflected: ['Thehams', 'the'] })).toEqual([
      'names[1].inflected[1]: a frequent word: it would be found in every text',
    ]);
  });

  it('refuses names without end, and names without number', () => {
    expect(said({ text: 'x'.repeat(201) })).toEqual(['names[0].text: longer than 200 characters']);
    expect(said(...Array.from({ length: 1_001 }, () => ({})))).toEqual(['names: more than 1000 names']);
  });

  it('looks at the forms of wordings', () => {
    const [wording] = smallPack().wordings;
    expect(checkNames('wordings', { ...wording!, forms: [{ ...wording!.forms[0]!, text: 'and' }] })[0]?.path).toBe('forms[0].text');
  });

  it.each<Partial<Name>>([
    { text: 'Riverton' },
    { text: 'the Hague' },
    { text: 'NK', risk: 'context' },
    { text: 'т. н.', language: 'ru', risk: 'context' },
    { text: 'Sus', language: 'az', risk: 'never-alone' },
    { text: 'village of Sus' },
  ])('takes $text', (name) => {
    expect(said(name)).toEqual([]);
  });

  it('has nothing to say of the names that the extension brings along, nor of records without names', () => {
    const pack = ensurePack();
    for (const list of ['actors', 'places', 'events', 'wordings', 'topics', 'claims'] as const)
      expect(pack[list].flatMap((record) => checkNames(list, record))).toEqual([]);
  });
});
