import { describe, expect, it } from 'vitest';
import specs from '../../specs/sides.json' with { type: 'json' };
import { figuresOf } from './read-specs.ts';

/** A line that names the region, as every page about it has. */
const HEAD: Readonly<Record<string, string>> = {
  en: 'Nagorno-Karabakh: what we know',
  fr: 'Haut-Karabakh : ce que l’on sait',
  ru: 'Нагорный Карабах: что известно',
  tr: 'Dağlık Karabağ: son durum',
  az: 'Dağlıq Qarabağ: son vəziyyət',
  de: 'Bergkarabach: Was bekannt ist',
  es: 'Nagorno Karabaj: lo que se sabe',
  hy: 'Լեռնային Ղարաբաղ. ինչ է հայտնի',
};

/** The undivided Armenian side stands for its two parts. */
const camp = (side: string | null) => (side === 'armenia' || side === 'nk' ? 'armenian' : side);

describe('who bears a count', () => {
  it.each(specs.map((spec) => [`${spec.language}: ${spec.text}`, spec] as const))('%s', (_, { language, date, text, sides }) => {
    const page = `${HEAD[language]}\n\n${text}`;
    const found = figuresOf(page, language, date).map((figure) => ({
      number: page.slice(figure.numberStart, figure.numberEnd).toLowerCase(),
      side: camp(figure.side),
    }));
    for (const { number, side } of sides) expect(found).toContainEqual({ number: number.toLowerCase(), side: camp(side) });
  });
});
