import { describe, expect, it } from 'vitest';
import { figuresOf } from './read-specs.ts';

const HEAD: Readonly<Record<string, string>> = {
  fr: 'L’Arménie et l’Azerbaïdjan s’opposent au sujet du Haut-Karabakh.',
  en: 'Armenia and Azerbaijan are at odds over Nagorno-Karabakh.',
  de: 'Armenien und Aserbaidschan streiten um Bergkarabach.',
  ru: 'Армения и Азербайджан спорят о Нагорном Карабахе.',
};

const read = (language: string, text: string) => {
  const page = `${HEAD[language]}\n\n${text}`;
  return figuresOf(page, language, '2020-10-08').map(({ numberStart, numberEnd, unit, side, claimedBy }) =>
    [page.slice(numberStart, numberEnd), unit, side, claimedBy?.replace(/^(?:actor|person):/, '') ?? 'null'].join(' '),
  );
};

describe('losses that somebody ascribes to the other side', () => {
  it.each([
    [
      'fr',
      'Le ministère azerbaïdjanais de la Défense reconnaît 23 soldats tués mais en attribue 210 à l’adversaire.',
      ['23 soldiers_killed azerbaijan mod-azerbaijan', '210 soldiers_killed armenian mod-azerbaijan'],
    ],
    [
      'fr',
      'Le ministère arménien de la Défense déplore 41 soldats tués et en impute 380 à l’ennemi.',
      ['41 soldiers_killed armenia mod-armenia', '380 soldiers_killed azerbaijan mod-armenia'],
    ],
    [
      'fr',
      'Erevan crédite les forces du Karabakh de 107 drones et de 24 hélicoptères abattus.',
      ['107 drones_lost azerbaijan armenian-government', '24 helicopters_lost azerbaijan armenian-government'],
    ],
    [
      'fr',
      'Bakou crédite son armée de 250 chars détruits et de 60 lance-roquettes.',
      ['250 tanks_lost armenian azerbaijani-government', '60 artillery_lost armenian azerbaijani-government'],
    ],
    ['en', 'Baku credits its gunners with 80 tanks.', ['80 tanks_lost armenian azerbaijani-government']],
    ['en', 'Yerevan credits Karabakh’s gunners with 80 tanks.', ['80 tanks_lost azerbaijan armenian-government']],
    [
      'fr',
      'Selon le ministère arménien de la Défense, quatorze chars et trois drones ont été perdus par la partie adverse.',
      ['quatorze tanks_lost azerbaijan mod-armenia', 'trois drones_lost azerbaijan mod-armenia'],
    ],
    [
      'de',
      'Nach Angaben des aserbaidschanischen Verteidigungsministeriums verlor der Gegner 30 Panzer und zwei Hubschrauber.',
      ['30 tanks_lost armenian mod-azerbaijan', 'zwei helicopters_lost armenian mod-azerbaijan'],
    ],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual(expected));

  it('leaves a gift of another kind alone', () => expect(read('en', 'Yerevan gives Baku 12 days.')).toEqual([]));
});

describe('envoys and ministers who are not on record', () => {
  it.each([
    [
      'fr',
      'L’ambassadeur d’Azerbaïdjan à Paris affirme que 91 civils ont été tués.',
      ['91 civilians_killed azerbaijan azerbaijani-government'],
    ],
    ['fr', 'L’ambassadrice d’Arménie en France affirme que 36 civils ont été tués.', ['36 civilians_killed armenian armenian-government']],
    ['fr', 'L’ambassadeur de France à Bakou affirme que 91 civils ont été tués.', ['91 civilians_killed azerbaijan null']],
    ['fr', 'L’ancien ambassadeur d’Arménie en France affirme que 36 civils ont été tués.', ['36 civilians_killed armenia null']],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual(expected));
});

describe('peacekeepers, guests and those who are added', () => {
  it.each([
    [
      'fr',
      'Ses soldats de la paix, officiellement 1 960, ont eux aussi des morts : cinq d’entre eux, dont un colonel, ont péri dans leur voiture.',
      'cinq peacekeepers_killed russia null',
    ],
    ['en', 'The Russian peacekeepers have had losses too: five of them were killed in their car.', 'five peacekeepers_killed russia null'],
    ['fr', 'Deux journalistes français ont été blessés à Martouni.', 'Deux civilians_wounded none null'],
    ['de', 'Zwei italienische Touristen wurden in Gandscha verletzt.', 'Zwei people_wounded none null'],
    ['fr', 'Bakou compte 84 soldats tués, auxquels s’ajoutent onze civils.', 'onze civilians_killed azerbaijan azerbaijani-government'],
    ['fr', 'Stepanakert compte 84 soldats tués, auxquels s’ajoutent onze civils.', 'onze civilians_killed nk nk-authorities'],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toContain(expected));
});

describe('the ministry of the capital that a paragraph opens in', () => {
  const page = (capital: string) =>
    read(
      'fr',
      `L’Armée de défense du Karabakh compte vingt tués.\n\nÀ ${capital}, le ton est autre. Le ministère de la Défense reconnaît 16 soldats tués.`,
    );
  it('is that of Baku', () => expect(page('Bakou')).toContain('16 soldiers_killed azerbaijan mod-azerbaijan'));
  it('is that of Yerevan', () => expect(page('Erevan')).toContain('16 soldiers_killed armenia mod-armenia'));
});
