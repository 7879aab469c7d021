import { describe, expect, it } from 'vitest';
import { isFormOnPage, makeFormTest } from '../../../lib/core/card/contains-form.ts';

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

describe('isFormOnPage', () => {
  it('knows a form with an ending and each form of a pair', () => {
    expect(isFormOnPage(['Степанакерт'], 'Степанакертом')).toBe(true);
    expect(isFormOnPage(['Hankendi'], 'Hankendi’nin')).toBe(true);
    expect(isFormOnPage(['Khankendi'], 'Stepanakert/Khankendi')).toBe(true);
    expect(isFormOnPage(['Shushi'], 'Shusha (Shushi)')).toBe(true);
  });

  it('takes no part of a longer name, and no other name that begins alike', () => {
    expect(isFormOnPage(['Karabakh'], 'Haut-Karabakh')).toBe(false);
    expect(isFormOnPage(['Shusha'], 'Shusha fortress')).toBe(false);
    expect(isFormOnPage(['Sus'], 'Susanlyg')).toBe(false);
    expect(isFormOnPage([''], 'Shusha')).toBe(false);
  });
});
