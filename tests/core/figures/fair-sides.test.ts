import { describe, expect, it } from 'vitest';
import specs from '../../specs/fair-sides.json' with { type: 'json' };
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

describe('both sides are read by the same rules', () => {
  it.each(specs.map((spec) => [`${spec.language}: ${spec.text}`, spec] as const))('%s', (_, { language, date, text, figures }) => {
    const page = `${HEAD[language]}\n\n${text}`;
    const found = figuresOf(page, language, date).map(({ numberStart, numberEnd, unit, side, claimedBy, topic }) => [
      page.slice(numberStart, numberEnd),
      unit,
      side,
      claimedBy?.replace('actor:', '') ?? null,
      topic,
    ]);
    expect(found).toEqual(figures);
  });
});
