import { describe, expect, it } from 'vitest';
import { type CountCase, countsOf } from './counts-of.ts';

const COUNTED: CountCase[] = [
  ['ru', 'Шесть азербайджанских беспилотников пролетели над Мартуни. Два были сбиты.', ['Два=2 drones_lost azerbaijan']],
  [
    'ru',
    'Погибли 3825 армянских солдат и 2906 азербайджанских.',
    ['3825=3825 soldiers_killed armenian', '2906=2906 soldiers_killed azerbaijan'],
  ],
  [
    'ru',
    'Война унесла жизни 3825 армянских и 2906 азербайджанских солдат.',
    ['3825=3825 soldiers_killed armenian', '2906=2906 soldiers_killed azerbaijan'],
  ],
  ['ru', 'Один армянин был убит в Тавуше.', ['Один=1 people_killed armenian']],
  ['ru', 'Пять азербайджанских Т-72 уничтожены в Карабахе.', ['Пять=5 tanks_lost azerbaijan']],
  [
    'ru',
    'Погибли 16 армянских солдат. Накануне эта цифра составляла 10.',
    ['16=16 soldiers_killed armenian', '10=10 soldiers_killed armenian'],
  ],
  ['de', 'Sechs aserbaidschanische Drohnen flogen über Martuni. Zwei wurden abgeschossen.', ['Zwei=2 drones_lost azerbaijan']],
  [
    'de',
    'Der Krieg tötete 3825 armenische und 2906 aserbaidschanische Soldaten.',
    ['3825=3825 soldiers_killed armenian', '2906=2906 soldiers_killed azerbaijan'],
  ],
  ['de', 'Die 2000 Mann starke russische Friedenstruppe steht in Karabach.', ['2000=2000 peacekeepers_deployed russia']],
  [
    'de',
    '16 armenische Soldaten starben. Diese Zahl lag am Vortag bei 10.',
    ['16=16 soldiers_killed armenian', '10=10 soldiers_killed armenian'],
  ],
  ['de', 'Ein Armenier wurde in Tawusch getötet.', ['Ein=1 people_killed armenian']],
  ['es', 'Seis drones azerbaiyanos sobrevolaron Martuni. Dos fueron derribados.', ['Dos=2 drones_lost azerbaijan']],
  [
    'es',
    'La guerra mató a 3.825 soldados armenios y 2.906 azerbaiyanos.',
    ['3.825=3825 soldiers_killed armenian', '2.906=2906 soldiers_killed azerbaijan'],
  ],
  ['es', 'Un armenio murió en Tavush.', ['Un=1 people_killed armenian']],
  ['tr', 'Altı Azerbaycan insansız hava aracı Martuni üzerinde uçtu. İkisi düşürüldü.', ['İkisi=2 drones_lost azerbaijan']],
  [
    'tr',
    'Savaşta 3825 Ermeni ve 2906 Azerbaycan askeri öldü.',
    ['3825=3825 soldiers_killed armenian', '2906=2906 soldiers_killed azerbaijan'],
  ],
  [
    'tr',
    'Bakü 71 askerinin öldüğünü bildirdi. Bu sayı bir gün önce 50 olarak açıklanmıştı.',
    ['71=71 soldiers_killed azerbaijan', '50=50 soldiers_killed azerbaijan'],
  ],
  [
    'az',
    'Müharibədə 3825 erməni və 2906 Azərbaycan əsgəri həlak olub.',
    ['3825=3825 soldiers_killed armenian', '2906=2906 soldiers_killed azerbaijan'],
  ],
  [
    'az',
    'Bakı 71 əsgərinin həlak olduğunu bildirdi. Bu say bir gün əvvəl 50 idi.',
    ['71=71 soldiers_killed azerbaijan', '50=50 soldiers_killed azerbaijan'],
  ],
  [
    'hy',
    'Պատերազմում զոհվել է 3825 հայ և 2906 ադրբեջանցի զինվոր։',
    ['3825=3825 soldiers_killed armenian', '2906=2906 soldiers_killed azerbaijan'],
  ],
  ['hy', 'Զոհվել է 16 հայ զինվոր։ Այդ թիվը երեկ 10 էր։', ['16=16 soldiers_killed armenian', '10=10 soldiers_killed armenian']],
];

const NONE: [string, string][] = [
  ['ru', 'Книга о Карабахе стоит 300 рублей. Накануне цена была 250.'],
  ['de', 'In Eriwan kamen 50 000 Zuschauer. Diese Karte kostete 20 Euro.'],
  ['es', 'El libro sobre Karabaj tiene 300 páginas. Eran 1.200 antes.'],
  ['tr', "Karabağ'da bir Ermeni seçildi."],
  ['az', 'Qarabağda bir kitab nəşr olundu. Bu kitabın 50 səhifəsi var.'],
  ['hy', 'Երեւանում մեկ հայ ընտրվեց։'],
];

describe('a number without its own noun in the other languages', () => {
  it.each(COUNTED)('is counted with what it stands for (%s: %s)', (language, text, counts) =>
    expect(countsOf(language, text)).toEqual(counts),
  );

  it.each(NONE)('is no figure where nobody and nothing is lost (%s: %s)', (language, text) => expect(countsOf(language, text)).toEqual([]));
});
