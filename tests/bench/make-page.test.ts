import { describe, expect, it } from 'vitest';
import { type NewsRequest, SCRIPTS, type Script } from '../../bench/make-news.ts';
import { makePage } from '../../bench/make-page.ts';

const names = { en: ['Lachin', 'Qubadli'], fr: ['Latchine'], ru: ['Зангилан'], hy: ['Շուշի'] };
const request = (wanted: Partial<NewsRequest> = {}): NewsRequest => ({
  seed: 1,
  script: 'latin',
  length: 30_000,
  aboutEvery: 5,
  besideEvery: 25,
  names,
  ...wanted,
});

describe('generated pages', () => {
  it('are the same for the same request and others for another seed', () => {
    expect(makePage(request())).toBe(makePage(request()));
    expect(makePage(request())).not.toBe(makePage(request({ seed: 2 })));
  });

  it.each(Object.keys(SCRIPTS) as Script[])('hold about as much text as asked for in %s script', (script) => {
    const text = makePage(request({ script })).replace(/<style>.*?<\/style>|<[^>]*>/gs, '');
    expect(text.length).toBeGreaterThan(29_000);
    expect(text.length).toBeLessThan(33_000);
  });

  it('write names with endings, split by tags, with soft hyphens and in decomposed letters', () => {
    const latin = makePage(request({ names: { ...names, en: ['Ağdərə'] }, aboutEvery: 2 }));
    expect(latin).toContain('Ağdərə’s');
    expect(latin).toMatch(/A<b>ğdərə|<em>A<\/em>ğdərə/);
    expect(latin).toMatch(/A\u00adğdərə|Ağ\u00addərə/);
    expect(latin).toContain('Ag\u0306dərə');
    expect(makePage(request({ script: 'cyrillic', aboutEvery: 2 }))).toContain('Зангилана');
  });

  it('name nothing of the subject where nothing is asked for', () => {
    const never = Number.POSITIVE_INFINITY;
    expect(makePage(request({ aboutEvery: never, besideEvery: never }))).not.toMatch(/Lachin|Karabakh|Armenia|Azerbaijan|Baku/);
    expect(makePage(request({ aboutEvery: never }))).toMatch(/Armenia|Baku/);
  });
});
