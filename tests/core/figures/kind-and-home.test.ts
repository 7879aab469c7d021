import { describe, expect, it } from 'vitest';
import { figuresOf } from './read-specs.ts';

const SUBJECT = {
  en: 'The Nagorno-Karabakh conflict sets Armenians against Azerbaijanis.',
  fr: 'Le conflit du Haut-Karabakh oppose Arméniens et Azerbaïdjanais.',
};
type Language = keyof typeof SUBJECT;

const read = (language: Language, date: string, text: string, value: number) =>
  figuresOf(`${text}\n\n${SUBJECT[language]}`, language, date).find((figure) => (figure.value.min ?? figure.value.max) === value);

const camp = (side: string | null | undefined) => (side === 'nk' || side === 'armenia' ? 'armenian' : (side ?? null));

describe('who they were, by what stands before the colon', () => {
  it.each<[Language, string, number, string, string | null, string | null]>([
    [
      'en',
      'Baku hides its military dead, but is exact about civilians: 94 killed.',
      94,
      'civilians_killed',
      'azerbaijan',
      'actor:azerbaijani-government',
    ],
    [
      'en',
      'Yerevan hides its military dead, but is exact about civilians: 94 killed.',
      94,
      'civilians_killed',
      'armenian',
      'actor:armenian-government',
    ],
    [
      'fr',
      'Bakou tait ses pertes militaires mais reste précis sur les civils : 94 tués.',
      94,
      'civilians_killed',
      'azerbaijan',
      'actor:azerbaijani-government',
    ],
    [
      'fr',
      'Erevan tait ses pertes militaires mais reste précis sur les civils : 94 tués.',
      94,
      'civilians_killed',
      'armenian',
      'actor:armenian-government',
    ],
    ['en', 'Baku struck civilians again: 12 dead in Stepanakert.', 12, 'civilians_killed', 'armenian', null],
    ['en', 'Yerevan struck civilians again: 12 dead in Ganja.', 12, 'civilians_killed', 'azerbaijan', null],
    [
      'en',
      'By Monday the Defence Ministry in Baku had raised the number of its dead to four.',
      4,
      'soldiers_killed',
      'azerbaijan',
      'actor:mod-azerbaijan',
    ],
    [
      'en',
      'By Monday the Defence Ministry in Yerevan had raised the number of its dead to four.',
      4,
      'soldiers_killed',
      'armenian',
      'actor:mod-armenia',
    ],
  ])('%s: %s', (language, text, value, unit, side, claimedBy) => {
    const figure = read(language, '2020-11-28', text, value);
    expect([figure?.unit, camp(figure?.side), figure?.claimedBy]).toEqual([unit, side, claimedBy]);
  });
});

describe('relatives are of where they come from', () => {
  it.each<[Language, string, number, string | null]>([
    ['en', 'Karine, from Goris, lost two cousins at Jabrayil.', 2, 'armenian'],
    ['en', 'Elmira, from Ganja, lost two cousins at Martuni.', 2, 'azerbaijan'],
    ['fr', 'Dans son village près de Goris, Aram pleure deux cousins, tombés à Djebraïl.', 2, 'armenian'],
    ['fr', 'À Gandja, Leyla a perdu deux frères dans les combats pour Choucha.', 2, 'azerbaijan'],
    ['en', 'She keeps a photograph of her two brothers, killed at Hadrut.', 2, null],
  ])('%s: %s', (language, text, value, side) => {
    expect(camp(read(language, '2021-09-27', text, value)?.side)).toBe(side);
  });
});

describe('a share of what a village has', () => {
  it('counts the houses, is its side’s, and leaves out how many there are', () => {
    const text = 'Sotk is quiet.\n\nEleven of the village’s sixty houses were hit, its mayor says.\n\n';
    const found = figuresOf(text + SUBJECT.en, 'en', '2022-09-24').map(({ value, unit, side }) => [value.min, unit, side]);
    expect(found).toEqual([[11, 'houses_damaged', 'armenia']]);
  });

  it('leaves out one who is one of many', () => {
    const text = 'He is one of the 135 Armenian servicemen who died.\n\n';
    expect(figuresOf(text + SUBJECT.en, 'en', '2022-09-24').map(({ value }) => value.min)).toEqual([135]);
  });
});

describe('lives that a war took', () => {
  it.each<[Language, string, string]>([
    ['en', 'Christian Armenians and Muslim Azeris fought a war that killed some 30,000 people before a 1994 truce.', 'both'],
    ['en', 'Muslim Azeris and Christian Armenians fought a war that killed some 30,000 people before a 1994 truce.', 'both'],
    ['fr', 'Chrétiens arméniens et musulmans azéris s’y étaient livré une guerre qui fit 30 000 morts avant la trêve de 1994.', 'both'],
    ['en', 'Armenians and Azeris fought a war that killed some 30,000 Azerbaijanis before a 1994 truce.', 'azerbaijan'],
  ])('%s: %s', (language, text, side) => {
    expect(read(language, '2020-09-27', text, 30000)?.side).toBe(side);
  });
});

describe('how long there was nothing like it', () => {
  it.each<[string, string | null]>([
    [
      'The heaviest fighting since 2016 left 16 Armenian soldiers dead on Sunday, the Karabakh army said.',
      'armenian-military-casualties-2020-09-27',
    ],
    ['Fighting since 2016 left 16 Armenian soldiers dead, the Karabakh army said.', null],
  ])('dates nothing: %s', (text, topic) => {
    expect(read('en', '2020-09-27', text, 16)?.topic).toBe(topic);
  });
});

describe('whose they are and who counts them', () => {
  it.each<[Language, string, number, string | null, string | null]>([
    ['en', 'In 2020 more than 3,800 soldiers from Armenia and Karabakh died.', 3800, 'armenian', null],
    ['en', 'In 2020 more than 2,900 soldiers from Azerbaijan died.', 2900, 'azerbaijan', null],
    [
      'en',
      'Armenia’s health ministry had examined the bodies of 2,317 servicemen, according to its spokeswoman.',
      2317,
      'armenian',
      'actor:armenian-moh',
    ],
    [
      'en',
      'Azerbaijan’s health ministry had examined the bodies of 2,317 servicemen, according to its spokeswoman.',
      2317,
      'azerbaijan',
      'actor:azerbaijani-moh',
    ],
    [
      'fr',
      'Bakou accuse l’Arménie de viser les villages ; selon le parquet général, douze personnes ont été tuées à Gandja.',
      12,
      'azerbaijan',
      'actor:azerbaijani-prosecutor',
    ],
  ])('%s: %s', (language, text, value, side, claimedBy) => {
    const figure = read(language, '2021-09-27', text, value);
    expect([camp(figure?.side), figure?.claimedBy ?? null]).toEqual([side, claimedBy]);
  });
});

describe('what one side does not tell, and what was left on the field', () => {
  it.each<[Language, string, number, string | null]>([
    ['en', 'Azerbaijan does not disclose military casualties. Armenian estimates run to more than 6,000 dead.', 6000, 'azerbaijan'],
    ['en', 'Armenia does not disclose military casualties. Azerbaijani estimates run to more than 6,000 dead.', 6000, 'armenian'],
    ['fr', 'Bakou ne dit rien de ses pertes militaires, que l’Arménie évalue à 5 000 hommes.', 5000, 'azerbaijan'],
    ['fr', 'Erevan ne dit rien de ses pertes militaires, que l’Azerbaïdjan évalue à 5 000 hommes.', 5000, 'armenian'],
    ['en', 'Azerbaijan does not disclose military casualties. Armenia puts its own dead at 700.', 700, 'armenian'],
    ['en', '“The opposing side left 60 bodies on the battlefield,” said Shushan Stepanyan.', 60, 'azerbaijan'],
    ['en', 'The enemy left 60 bodies on the battlefield, Baku said.', 60, 'armenian'],
    ['fr', 'Le camp d’en face, dit le porte-parole de l’armée arménienne, a laissé 200 corps sur le terrain.', 200, 'azerbaijan'],
    ['fr', 'Les forces de Bakou auraient laissé 300 hommes devant Martouni, selon Stepanakert.', 300, 'azerbaijan'],
    ['en', 'A hospital in Stepanakert took in 30 wounded conscripts overnight.', 30, 'armenian'],
    ['fr', 'L’Arménie accuse l’Azerbaïdjan ; le défenseur des droits humains fait état de quatre morts à Vardenis.', 4, 'armenian'],
    ['fr', 'La nuit la plus meurtrière depuis le début de la guerre a fait treize morts à Gandja.', 13, 'azerbaijan'],
    ['fr', 'La nuit la plus meurtrière depuis le début de la guerre a fait treize morts à Martouni.', 13, 'armenian'],
    ['en', 'A hospital in Ganja took in 30 wounded conscripts overnight.', 30, 'azerbaijan'],
  ])('%s: %s', (language, text, value, side) => {
    expect(camp(read(language, '2020-10-20', text, value)?.side)).toBe(side);
  });
});
