import { describe, expect, it } from 'vitest';
import type { Text } from '../../lib/core/pack/pack.ts';
import { ensurePack } from '../../scripts/compile-pack.ts';

const pack = ensurePack();
const french = listTexts(pack).flatMap(({ fr }) => fr ?? []);
/** Words of others stay as they were written. */
const ours = french.map((text) => text.replace(/«[^»]*»/g, '«»'));

describe('our own French', () => {
  it('calls each side by one idiom: «la partie arménienne», «la partie azerbaïdjanaise»', () => {
    expect(ours.length).toBeGreaterThan(500);
    expect(ours.filter((text) => /côté (?:arménien|azerbaïdjanais)|\bcamps?\b/.test(text))).toEqual([]);
    expect(ours.filter((text) => /partie azerbaïdjanaise/.test(text)).length).toBeGreaterThan(30);
    expect(ours.filter((text) => /partie arménienne/.test(text)).length).toBeGreaterThan(30);
  });

  it('spells a person in one way: as the first French name of the record', () => {
    const found = pack.actors
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ id, names }) => {
        const [main, ...others] = names.filter(({ language, text }) => language === 'fr' && text.includes(' ')).map(({ text }) => text);
        const english = names.filter(({ language }) => language === 'en').map(({ text }) => text);
        const foreign = [...others, ...english].filter((text) => text.includes(' ') && text !== main && !text.includes(main!));
        return ours.filter((text) => foreign.some((name) => text.includes(name))).map((text) => `${id}: ${text}`);
      });
    expect(found).toEqual([]);
    expect(ours.filter((text) => /Pashinyan|Aliyev|Sargsyan/.test(text))).toEqual([]);
    expect(ours.filter((text) => /Pachinian/.test(text)).length).toBeGreaterThan(5);
  });
});

function listTexts(content: unknown): Text[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('en' in content && typeof content.en === 'string') return [content as Text];
  return Object.values(content).flatMap(listTexts);
}
