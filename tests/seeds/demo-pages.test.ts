import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/core/annotate.ts';
import { buildEngine } from '../../lib/core/build-engine.ts';
import { ensurePack } from '../../scripts/compile-pack.ts';
import { readHtml } from '../../scripts/read-html.ts';

const pack = ensurePack();
const engine = buildEngine(pack);
const [english, french] = ['en', 'fr'].map((language) => {
  const page = readHtml(readFileSync(resolve(import.meta.dirname, `../pages/demo.${language}.html`), 'utf8'));
  const { annotations } = annotate({ ...page, url: null }, engine);
  return annotations.filter(({ painted }) => painted);
});
const told = english!.map(({ kind, concept, ...rest }) => ({
  kind,
  answers: concept ?? ('topic' in rest ? rest.topic : null),
  match: 'match' in rest ? rest.match : null,
  side: 'side' in rest ? rest.side : null,
}));

describe('the demonstration pages', () => {
  it('show the same marks in the same order in both languages', () => {
    expect(told.length).toBeGreaterThan(20);
    expect(french!.map(({ kind, concept, ...rest }) => [kind, concept ?? ('topic' in rest ? rest.topic : null)])).toEqual(
      told.map(({ kind, answers }) => [kind, answers]),
    );
  });

  it('mark the losses of either side', () => {
    const losses = told.filter(({ kind, match }) => kind === 'figure' && match === 'same-figure').map(({ side }) => side);
    expect(losses.filter((side) => side === 'azerbaijan').length).toBeGreaterThan(2);
    expect(losses.filter((side) => side === 'armenian').length).toBeGreaterThan(2);
  });

  it('mark the word of either side', () => {
    const users = told
      .filter(({ kind }) => kind === 'wording')
      .map(({ answers }) => pack.wordings.find(({ id }) => id === answers)?.usedBy);
    expect(users).toEqual(expect.arrayContaining(['azerbaijan', 'armenian']));
  });

  it('mark both names of every place that has two', () => {
    const places = told.flatMap(({ kind, answers }) => (kind === 'place' ? answers : [])).filter((id) => id !== 'place:nagorno-karabakh');
    expect(new Set(places).size).toBeGreaterThan(2);
    for (const id of places) expect(places.filter((other) => other === id).length, String(id)).toBeGreaterThan(1);
  });
});
