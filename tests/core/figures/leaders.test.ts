import { describe, expect, it } from 'vitest';
import { figuresOf } from './read-specs.ts';

const DAY = '2020-09-27';
const told = (text: string, language: string) => figuresOf(text, language, DAY).map(({ claimedBy, side }) => [claimedBy, side]);

const ALIYEV = ['person:aliyev-ilham', 'azerbaijan'];
const PASHINYAN = ['person:pashinyan', 'armenian'];

describe('a leader named by the surname alone', () => {
  it.each([
    ['en', 'Aliyev said 14 soldiers were killed in Nagorno-Karabakh.', ALIYEV],
    ['en', 'Pashinyan said 14 soldiers were killed in Nagorno-Karabakh.', PASHINYAN],
    ['ru', 'Алиев сообщил, что в Нагорном Карабахе погибли 14 военных.', ALIYEV],
    ['ru', 'Пашинян сообщил, что в Нагорном Карабахе погибли 14 военных.', PASHINYAN],
    ['tr', "Aliyev, Dağlık Karabağ'da 14 askerin öldüğünü açıkladı.", ALIYEV],
    ['tr', "Paşinyan, Dağlık Karabağ'da 14 askerin öldüğünü açıkladı.", PASHINYAN],
    ['az', 'Əliyev Dağlıq Qarabağda 14 əsgərin həlak olduğunu bildirib.', ALIYEV],
    ['az', 'Paşinyan Dağlıq Qarabağda 14 əsgərin həlak olduğunu bildirib.', PASHINYAN],
    ['hy', 'Ալիևը հայտնել է, որ Լեռնային Ղարաբաղում զոհվել է 14 զինվոր։', ALIYEV],
    ['hy', 'Փաշինյանը հայտնել է, որ Լեռնային Ղարաբաղում զոհվել է 14 զինվոր։', PASHINYAN],
  ])('%s speaks, and for the own side: %s', (language, text, expected) => {
    expect(told(text, language)).toEqual([expected]);
  });

  it.each([
    ['en', 'Vagif Aliyev, a farmer near Nagorno-Karabakh, said 14 soldiers were killed.'],
    ['en', 'Armen Pashinyan, a farmer near Nagorno-Karabakh, said 14 soldiers were killed.'],
    ['en', 'Colonel Aliyev said 14 soldiers were killed in Nagorno-Karabakh.'],
    ['en', 'Colonel Pashinyan said 14 soldiers were killed in Nagorno-Karabakh.'],
    ['ru', 'Алиева сообщила, что в Нагорном Карабахе погибли 14 военных.'],
  ])('%s is not meant by another of that name: %s', (language, text) => {
    expect(told(text, language)).toEqual([[null, null]]);
  });
});

describe('a ministry that tells of the dead in the region', () => {
  it.each([
    ['tr', "Azerbaycan Savunma Bakanlığı, Dağlık Karabağ'da 14 askerin öldüğünü açıkladı.", ['actor:mod-azerbaijan', 'azerbaijan']],
    ['tr', "Ermenistan Savunma Bakanlığı, Dağlık Karabağ'da 14 askerin öldüğünü açıkladı.", ['actor:mod-armenia', 'armenian']],
    ['az', 'Azərbaycan Müdafiə Nazirliyi Dağlıq Qarabağda 14 əsgərin öldüyünü bildirib.', ['actor:mod-azerbaijan', 'azerbaijan']],
    ['az', 'Ermənistan Müdafiə Nazirliyi Dağlıq Qarabağda 14 əsgərin öldüyünü bildirib.', ['actor:mod-armenia', 'armenian']],
  ])('%s tells of its own: %s', (language, text, expected) => {
    expect(told(text, language)).toEqual([expected]);
  });
});
