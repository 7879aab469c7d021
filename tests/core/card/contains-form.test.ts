import { describe, expect, it } from 'vitest';
import { findPageForm, makeFormTest } from '../../../lib/core/card/contains-form.ts';

describe('makeFormTest', () => {
  it('finds whole words only', () => {
    const holds = makeFormTest(['Agdam']);
    expect(holds('près d’Agdam, dimanche')).toBe(true);
    expect(holds('AGDAM')).toBe(true);
    expect(holds('Agdamski')).toBe(false);
    expect(holds('un nouvel Agdam2 puis Agdam')).toBe(true);
  });

  it('takes apostrophes, hyphens, spaces and composed letters for the same', () => {
    expect(makeFormTest(["Step'anakert"])('Step’anakert')).toBe(true);
    expect(makeFormTest(['Haut-Karabakh'])('Haut\u2011Karabakh')).toBe(true);
    expect(makeFormTest(['Fort Ville'])('Fort\u00a0Ville')).toBe(true);
    expect(makeFormTest(['é'])('e\u0301')).toBe(true);
  });

  it('finds nothing without forms, and takes signs in a form as they stand', () => {
    expect(makeFormTest([])('anything')).toBe(false);
    expect(makeFormTest(['a.c'])('abc')).toBe(false);
  });
});

describe('findPageForm', () => {
  const find = (text: string, marked: string, language = 'en') => findPageForm([{ text, language }], marked);

  it('knows a form with an ending and each form of a pair, and gives it as the page writes it', () => {
    expect(find('Степанакерт', 'Степанакертом', 'ru')).toBe('Степанакертом');
    expect(find('Hankendi', 'Hankendi’nin', 'tr')).toBe('Hankendi’nin');
    expect(find('Khankendi', 'Stepanakert/Khankendi')).toBe('Khankendi');
    expect(find('Shushi', 'Shusha (Shushi)')).toBe('Shushi');
  });

  it('knows a name of several words of which each is inflected', () => {
    expect(find('Нагорный Карабах', 'Нагорном Карабахе', 'ru')).toBe('Нагорном Карабахе');
    expect(find('Нагорно-Карабахская Республика', 'Нагорно-Карабахской Республике', 'ru')).toBe('Нагорно-Карабахской Республике');
    expect(find('Лачинский коридор', 'Лачинском городе', 'ru')).toBeNull();
    expect(find('Нагорный Карабах', 'Карабахе', 'ru')).toBeNull();
  });

  it('knows listed inflections', () => {
    expect(findPageForm([{ text: 'Ville', language: 'fr', inflected: ['Villas'] }], 'Villas')).toBe('Villas');
  });

  it('takes no part of a longer name, and no other name that begins alike', () => {
    expect(find('Karabakh', 'Haut-Karabakh')).toBeNull();
    expect(find('Shusha', 'Shusha fortress')).toBeNull();
    expect(find('Sus', 'Susanlyg')).toBeNull();
    expect(find('', 'Shusha')).toBeNull();
  });
});
