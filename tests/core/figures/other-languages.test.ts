import { describe, expect, it } from 'vitest';
import { figuresOf } from './read-specs.ts';

type Case = readonly [language: string, date: string, text: string, number: string, expected: readonly (string | null)[]];

const DAY = '2020-10-03';
const SIEGE = '2023-07-01';

/** Unit, side and, where it is asked for, claimant of the figure with a number; empty where there is none. */
function readingOf([language, date, text, number, expected]: Case): (string | null)[] {
  const figure = figuresOf(text, language, date).find(({ numberStart, numberEnd }) => text.slice(numberStart, numberEnd) === number);
  if (!figure) return [];
  const { unit, side, claimedBy } = figure;
  return [unit, side, claimedBy].slice(0, expected.length);
}

const check = (cases: readonly Case[]) =>
  it.each(cases.map((one) => [`${one[0]}: ${one[2]}`, one] as const))('%s', (_, one) => expect(readingOf(one)).toEqual(one[4]));

describe('whose fire it was', () => {
  check([
    ['de', DAY, 'Bei aserbaidschanischen Drohnenangriffen wurden 12 Soldaten getötet.', '12', ['soldiers_killed', 'armenian']],
    ['de', '2020-07-14', 'Durch armenisches Mörserfeuer starben im Bezirk Tovuz zwei Soldaten.', 'zwei', ['soldiers_killed', 'azerbaijan']],
    [
      'es',
      '2020-07-14',
      'Por disparos de la artillería armenia murieron dos soldados en Nagorno Karabaj.',
      'dos',
      ['soldiers_killed', 'azerbaijan'],
    ],
    ['ru', DAY, 'В результате обстрела со стороны Азербайджана в Гадруте погибли трое военных.', 'трое', ['soldiers_killed', 'armenian']],
    ['ru', DAY, 'В результате обстрела со стороны Армении в Тертере погибли трое военных.', 'трое', ['soldiers_killed', 'azerbaijan']],
    ['hy', DAY, 'Ադրբեջանական հրետակոծությունից զոհվել է 12 զինծառայող։', '12', ['soldiers_killed', 'armenian']],
    ['hy', DAY, 'Ադրբեջանի զինված ուժերի արձակած արկերից վիրավորվել է հինգ կին։', 'հինգ', ['civilians_wounded', 'armenian']],
    ['hy', DAY, 'Ստեփանակերտի հրետակոծությունից զոհվել է երկու խաղաղ բնակիչ։', 'երկու', ['civilians_killed', 'nk']],
  ]);
});

describe('a toll that goes on', () => {
  check([
    [
      'tr',
      DAY,
      'Ermenistan Savunma Bakanlığı 83 askerin hayatını kaybettiğini açıkladı. Gece ölü sayısı 103’e çıktı.',
      '103',
      ['soldiers_killed', 'armenian'],
    ],
    [
      'ru',
      DAY,
      'Азербайджанский обстрел унёс жизни 49 военных. Позже число погибших возросло до 105.',
      '105',
      ['soldiers_killed', 'armenian'],
    ],
    [
      'de',
      '2020-07-15',
      'Durch armenischen Beschuss starben im Bezirk Tovuz zwei Soldaten. Am Dienstag fielen bei Gefechten fünf weitere Soldaten.',
      'fünf',
      ['soldiers_killed', 'azerbaijan'],
    ],
    [
      'de',
      '2020-12-03',
      'Baku nennt 2700 gefallene Soldaten Aserbaidschans. Die Gesamtzahl der Toten liegt bei 4600.',
      '4600',
      ['people_killed', 'both'],
    ],
    ['az', '2020-10-11', 'Gəncəyə raket zərbəsi nəticəsində 7 mülki şəxs həlak olub.', '7', ['civilians_killed', 'azerbaijan']],
  ]);
});

describe('a number that is given anew', () => {
  check([
    [
      'az',
      '2022-09-16',
      'Ermənistanın baş naziri Nikol Paşinyan 135 hərbçinin öldüyünü deyib; iki gün əvvəl bu rəqəm 105 kimi göstərilmişdi.',
      '105',
      ['soldiers_killed', 'armenian', 'person:pashinyan'],
    ],
    [
      'de',
      '2022-09-15',
      'Das Verteidigungsministerium Aserbaidschans meldete 71 gefallene Soldaten; am Vortag war die Zahl noch mit 50 angegeben worden.',
      '50',
      ['soldiers_killed', 'azerbaijan', 'actor:mod-azerbaijan'],
    ],
  ]);
});

describe('people and vehicles on the closed road', () => {
  check([
    [
      'de',
      SIEGE,
      'Das Rote Kreuz hat seit Beginn der Blockade 440 Kranke aus Bergkarabach nach Armenien gebracht.',
      '440',
      ['evacuated_people', 'nk'],
    ],
    ['tr', SIEGE, 'Kızılhaç eşliğinde 12 hasta Dağlık Karabağ’dan Ermenistan’a götürüldü.', '12', ['evacuated_people', 'nk']],
    ['hy', SIEGE, '17 բուժառու Ստեփանակերտից տեղափոխվել է Հայաստան։', '17', ['evacuated_people', 'nk']],
    ['de', SIEGE, 'An der Hakari-Brücke warten 19 Lastwagen.', '19', ['other', 'none']],
    [
      'ru',
      SIEGE,
      'Пашинян не видит необходимости в эвакуации 120 тысяч армян Нагорного Карабаха.',
      '120 тысяч',
      ['population', 'armenian'],
    ],
    ['ru', SIEGE, 'Началась эвакуация 120 тысяч армян Нагорного Карабаха.', '120 тысяч', ['evacuated_people', 'armenian']],
  ]);
});

describe('places under whose control', () => {
  check([
    [
      'hy',
      DAY,
      'Ադրբեջանի ՊՆ-ն հայտարարեց, որ իր վերահսկողության տակ է անցել 60 դիրք։',
      '60',
      ['positions_taken', 'armenian', 'actor:mod-azerbaijan'],
    ],
    [
      'ru',
      DAY,
      'Армия обороны сообщила, что под её контроль вернулись восемь высот в Карабахе.',
      'восемь',
      ['positions_taken', 'azerbaijan', 'actor:defence-army'],
    ],
  ]);
});

describe('nouns and sources around a number', () => {
  check([
    ['ru', DAY, 'Омбудсмен Арцаха сообщил о трёх погибших жителях города.', 'трёх', ['civilians_killed', 'nk', 'actor:artsakh-ombudsman']],
    ['es', '2016-04-05', 'Azerbaiyán elevó a 31 sus militares muertos en Nagorno Karabaj.', '31', ['soldiers_killed', 'azerbaijan']],
    ['tr', DAY, 'Azerbaycan ordusu düşmanın 8 topunun imha edildiğini bildirdi.', '8', ['artillery_lost', 'armenian']],
    [
      'ru',
      '2023-09-21',
      'Контингент российских миротворцев в Карабахе понёс потери, когда была обстреляна машина: погибли, по версии Генпрокуратуры Азербайджана, шесть военных.',
      'шесть',
      ['soldiers_killed', 'russia', 'actor:azerbaijani-prosecutor'],
    ],
    ['ru', '2023-09-28', 'Армянские власти Карабаха сообщили о 200 погибших.', '200', ['people_killed', 'nk', 'actor:nk-authorities']],
  ]);
});

describe('who holds an office', () => {
  check([
    [
      'es',
      '2022-09-14',
      'En Nagorno Karabaj murieron 21 civiles, dijo el asesor del presidente de Azerbaiyán, Hikmet Hajíyev.',
      '21',
      ['civilians_killed', 'azerbaijan', 'person:hajiyev-hikmet'],
    ],
    [
      'ru',
      '2022-09-14',
      'Погибли 105 военных, сообщил премьер-министр Армении Никол Пашинян.',
      '105',
      ['soldiers_killed', 'armenian', 'person:pashinyan'],
    ],
    [
      'de',
      '2022-09-14',
      '105 Soldaten starben, sagte der Sprecher von Eriwan, Ilham Alijew dagegen schwieg.',
      '105',
      ['soldiers_killed', null, null],
    ],
  ]);
});

describe('nouns that come later or in another case', () => {
  check([
    ['de', DAY, 'Armenien meldete 18 getötete und 35 verletzte Soldaten.', '18', ['soldiers_killed', 'armenian']],
    ['de', DAY, 'Aserbaidschan räumte den Verlust eines Hubschraubers ein.', 'eines', ['helicopters_lost', 'azerbaijan']],
    ['de', DAY, 'Beim armenischen Beschuss von Barda kamen 21 Menschen um.', '21', ['people_killed', 'azerbaijan']],
    ['az', DAY, 'Prezident İlham Əliyev Zəngilanın 13 kəndinin azad edildiyini elan edib.', '13', ['villages_taken', 'armenian']],
    ['ru', '2023-10-03', 'Число переселенцев из Нагорного Карабаха достигло 100 617.', '100 617', ['displaced_people', 'nk']],
  ]);
});
