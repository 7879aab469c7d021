import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../lib/core/text/find-language.ts';

describe('findLanguage', () => {
  it.each([
    ['hy', 'Երեկ քաղաքում ձյուն եկավ, և դպրոցները փակվեցին։'],
    ['ru', 'Вчера в городе выпал снег, и школы закрыли на неделю.'],
    ['az', 'Dünən şəhərdə qar yağdı və məktəblər bir həftə bağlandı.'],
    ['tr', 'Dün şehirde kar yağdı ve okullar bir hafta için kapatıldı.'],
    ['de', 'Gestern fiel in der Stadt Schnee, und die Schulen sind für eine Woche geschlossen.'],
    ['es', 'Ayer nevó en la ciudad y las escuelas están cerradas por una semana.'],
    ['fr', 'Hier, il a neigé dans la ville et les écoles sont fermées pour une semaine.'],
    ['en', 'Yesterday it snowed in the city and the schools were closed for a week.'],
  ])('tells %s', (language, text) => {
    expect(findLanguage(text)).toBe(language);
  });

  it.each([
    ['fr', 'Haut-Karabakh : dix soldats arméniens tués le 27 septembre'],
    ['fr', 'Deux hélicoptères abattus'],
    ['en', 'Karabakh: ten soldiers dead, 27 September'],
    ['de', 'Karabach: zehn Tote am 27. September'],
    ['es', 'Karabaj: diez soldados muertos, 27 de septiembre'],
    ['tr', 'Karabağ: 27 Eylül, on asker öldü'],
    ['az', 'Qarabağ: 27 sentyabr, iki helikopter vurulub'],
  ])('tells %s by months and small numbers of a line («%s»)', (language, text) => {
    expect(findLanguage(text)).toBe(language);
  });

  it.each([
    ['Dutch', 'Karabach: tien soldaten gedood op 27 september'],
    ['Italian', 'Karabakh: dieci soldati uccisi, 27 settembre'],
    ['a name and a year', 'Stepanakert 2020'],
  ])('leaves %s alone where a line is all there is', (_, text) => {
    expect(findLanguage(text)).toBe('und');
  });

  it.each([
    ['Ukrainian', 'Учора в місті випав сніг, і школи її району закрили.'],
    ['Italian', 'Ieri è caduta la neve nella città e gli studenti non sono andati a scuola per il freddo.'],
    ['Georgian', 'გუშინ ქალაქში თოვლი მოვიდა და სკოლები დაიკეტა.'],
    ['numbers alone', '12 345 – 6,7'],
    ['nothing', ''],
  ])('does not take %s for one of its languages', (_, text) => {
    expect(findLanguage(text)).toBe('und');
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['hy', 'az', 'ru', 'tr', 'de', 'es', 'fr', 'en', 'und']).toContain(findLanguage(text));
      }),
    );
  });
});
