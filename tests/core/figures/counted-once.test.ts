import { describe, expect, it } from 'vitest';
import { type CountCase, countsOf } from './counts-of.ts';

const SERIES: CountCase[] = [
  [
    'en',
    'Yerevan reported 16 dead soldiers on Sunday, 15 on Monday and 26 on Tuesday.',
    ['16=16 soldiers_killed armenian', '15=15 soldiers_killed armenian', '26=26 soldiers_killed armenian'],
  ],
  ['fr', "L'Arménie a perdu deux chars dimanche et trois lundi.", ['deux=2 tanks_lost armenia', 'trois=3 tanks_lost armenia']],
  [
    'fr',
    'Bakou annonce 26 civils tués, dont neuf femmes et quatre enfants.',
    ['26=26 civilians_killed azerbaijan', 'neuf=9 civilians_killed azerbaijan', 'quatre=4 children_killed azerbaijan'],
  ],
];

const BYSTANDERS: CountCase[] = [
  ['en', 'Two Azerbaijani tanks were destroyed by three Armenian drones.', ['Two=2 tanks_lost azerbaijan']],
  ['fr', 'Un char arménien a été détruit par un drone.', ['Un=1 tanks_lost armenian']],
  ['en', 'A doctor in Stepanakert said seven people were killed.', ['seven=7 people_killed nk']],
  ['en', 'Anna Petrosyan, 40, a teacher from Hadrut, was killed with two Armenian soldiers.', ['two=2 soldiers_killed armenian']],
  ['en', 'In Stepanakert, a baker was killed.', ['a=1 civilians_killed nk']],
  ['en', 'One Armenian killed two Azerbaijani soldiers.', ['two=2 soldiers_killed azerbaijan']],
];

const MODELS: CountCase[] = [
  ['fr', 'Un Mi-24 azerbaïdjanais a été abattu.', ['Un=1 helicopters_lost azerbaijan']],
  ['en', 'Two Armenian Su-25s were shot down over Karabakh.', ['Two=2 aircraft_lost armenian']],
  [
    'en',
    'Two dead Armenian soldiers and three wounded Azerbaijani civilians were found.',
    ['Two=2 soldiers_killed armenian', 'three=3 civilians_wounded azerbaijan'],
  ],
];

describe.each([
  ['a list or series', SERIES],
  ['who did it, who tells it, and who is described', BYSTANDERS],
  ['what a model is called', MODELS],
])('%s', (_, cases) => {
  it.each(cases)('has these figures and no other (%s: %s)', (language, text, counts) => expect(countsOf(language, text)).toEqual(counts));
});
