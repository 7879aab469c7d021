import { describe, expect, it } from 'vitest';
import { type CountCase, countsOf } from './counts-of.ts';

const FURTHER: CountCase[] = [
  [
    'en',
    'Azerbaijan lost two soldiers on Sunday near Armenia; two more were reported on Monday, and on Tuesday a further seven, one general among them.',
    [
      'two=2 soldiers_killed azerbaijan',
      'two=2 soldiers_killed azerbaijan',
      'seven=7 soldiers_killed azerbaijan',
      'one=1 generals_killed azerbaijan',
    ],
  ],
  [
    'en',
    'The Karabakh army listed 28 soldiers killed on Tuesday. It announced 26 more on Wednesday.',
    ['28=28 soldiers_killed nk', '26=26 soldiers_killed nk'],
  ],
  [
    'en',
    'Armenia said it shot down four Azerbaijani helicopters over Karabakh; two more were downed on Monday.',
    ['four=4 helicopters_lost azerbaijan', 'two=2 helicopters_lost azerbaijan'],
  ],
  [
    'fr',
    "L'Azerbaïdjan a perdu deux soldats dimanche à la frontière arménienne ; deux de plus ont été annoncés lundi, et sept autres mardi.",
    ['deux=2 soldiers_killed azerbaijan', 'deux=2 soldiers_killed azerbaijan', 'sept=7 soldiers_killed azerbaijan'],
  ],
  [
    'de',
    'Aserbaidschan verlor am Sonntag an der Grenze zu Armenien zwei Soldaten; zwei weitere wurden am Montag gemeldet.',
    ['zwei=2 soldiers_killed azerbaijan', 'zwei=2 soldiers_killed azerbaijan'],
  ],
];

const ANOTHERS: CountCase[] = [
  [
    'fr',
    "À Khodjaly, 613 habitants ont péri selon Bakou, au moins 161 d'après Human Rights Watch.",
    ['613=613 civilians_killed azerbaijan', '161=161- civilians_killed azerbaijan'],
  ],
];

const DESTROYED: CountCase[] = [
  ['en', 'Baku maintains that about 100 Armenian servicemen have been “destroyed” in Karabakh.', ['100=100 soldiers_killed armenian']],
  ['en', 'Yerevan says 200 Azerbaijani soldiers were annihilated in Karabakh.', ['200=200 soldiers_killed azerbaijan']],
  ['en', 'In Karabakh 30 Armenian soldiers were in the post when it was destroyed.', ['30=30 other armenian']],
];

describe.each([
  ['a number that adds to one before it', FURTHER],
  ['the same as another counts it', ANOTHERS],
  ['soldiers who are called destroyed', DESTROYED],
])('%s', (_, cases) => {
  it.each(cases)('is counted with what it stands for (%s: %s)', (language, text, counts) =>
    expect(countsOf(language, text)).toEqual(counts),
  );
});

describe('a further number of something else', () => {
  it.each([
    ['en', 'Azerbaijan lost two soldiers in Karabakh. Two more rounds of talks took place.'],
    ['en', 'Armenia lost two soldiers in Karabakh. A further seven days of rain followed.'],
  ])('is not what was counted before (%s: %s)', (language, text) => expect(countsOf(language, text)).toHaveLength(1));
});
