import { describe, expect, it } from 'vitest';
import { ensurePack } from '../../scripts/compile-pack.ts';

const { wordings, claims } = ensurePack();
const byId = new Map(wordings.map((wording) => [wording.id, wording]));
const LANGUAGES = ['hy', 'az', 'ru', 'en', 'fr', 'tr', 'de', 'es'];
const oneSided = wordings.filter(({ usedBy }) => usedBy === 'armenian' || usedBy === 'azerbaijan');
const sidesOf = (id: string) => byId.get(id)!.usedBy;

describe('counterparts of wordings', () => {
  it('are on record and mutual: what names the same thing as another is named by it', () => {
    const missing = wordings.flatMap(({ id, counterparts }) =>
      counterparts.filter((other) => !byId.get(other)?.counterparts.includes(id)).map((other) => `${id} ${other}`),
    );
    expect(missing).toEqual([]);
  });

  it('come from another side than the wording itself, unless both sides use both', () => {
    const sameSide = wordings.flatMap(({ id, usedBy, counterparts }) =>
      counterparts.filter((other) => usedBy === sidesOf(other) && usedBy !== 'both').map((other) => `${id} ${other}`),
    );
    expect(sameSide).toEqual([]);
  });

  it.each([
    ['wording:blockade', 'wording:eco-activist', 'the closure of a road and people'],
    ['wording:enclave', 'wording:regional-capital', 'a region and a city'],
    ['wording:self-proclaimed', 'wording:self-determination', 'a state and a principle'],
    ['wording:liberation', 'wording:retake', 'two words of one side'],
    ['wording:mercenaries', 'wording:terrorist', 'two words of one side'],
  ])('%s has not %s: %s', (id, other) => {
    expect(byId.has(other)).toBe(true);
    expect(byId.get(id)!.counterparts).not.toContain(other);
  });

  it('tell what the other side says of a place that one calls freed', () => {
    expect(byId.get('wording:liberation')!.counterparts).toContain('wording:occupation');
  });

  it('come from both sides or from none where the wording is an outlet’s', () => {
    const lopsided = wordings
      .filter(({ usedBy, counterparts }) => usedBy === 'outlet' && counterparts.length > 0)
      .filter(({ counterparts }) => {
        const sides = new Set(counterparts.map(sidesOf));
        return !sides.has('both') && !(sides.has('armenian') && sides.has('azerbaijan'));
      });
    expect(lopsided.map(({ id }) => id)).toEqual([]);
  });
});

describe('words of one side', () => {
  it.each(LANGUAGES)('are marked in %s, whichever side says them', (language) => {
    expect(new Set(oneSided.map(({ usedBy }) => usedBy)).size).toBe(2);
    expect(oneSided.filter(({ forms }) => !forms.some((form) => form.language === language)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['self-defence', 'separatist', 'en'],
    ['autodéfense', 'séparatiste', 'fr'],
    ['Selbstverteidigung', 'Separatist', 'de'],
    ['autodefensa', 'separatista', 'es'],
    ['самооборона', 'сепаратист', 'ru'],
    ['özünümüdafiə', 'separatçı', 'az'],
    ['öz savunma', 'ayrılıkçı', 'tr'],
    ['ինքնապաշտպանություն', 'անջատողական', 'hy'],
  ])('%s and %s are marked by the same rule (%s)', (armenian, azerbaijani, language) => {
    const risks = [armenian, azerbaijani].map((text) => {
      const found = wordings.flatMap(({ forms }) => forms.filter((form) => form.language === language && form.text === text));
      return found.map(({ risk }) => risk);
    });
    expect(risks).toEqual([['context'], ['context']]);
  });

  it('are said to be said by articles too, where the record has them in an article’s own voice', () => {
    const spoken = claims.filter(({ claimant, quote }) => claimant.as === 'article' && quote?.exact).map(({ quote }) => quote!.exact!);
    const also = oneSided.filter(({ forms }) => {
      const french = forms.filter(({ language }) => language === 'fr').flatMap(({ text, inflected = [] }) => [text, ...inflected]);
      return spoken.some((quote) => french.some((form) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu').test(quote)));
    });
    expect(also.map(({ usedBy }) => usedBy)).toEqual(expect.arrayContaining(['armenian', 'azerbaijan']));
    for (const { id, note } of wordings) {
      const expected = also.some((wording) => wording.id === id);
      expect(/Articles on record also say it in their own voice\./.test(note.en), id).toBe(expected);
      expect(/Des articles recensés le disent aussi d’eux-mêmes\./.test(note.fr!), id).toBe(expected);
    }
  });
});
