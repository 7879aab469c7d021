import { describe, expect, it } from 'vitest';
import { type CountCase, countsOf } from './counts-of.ts';

const PRONOUNS: CountCase[] = [
  [
    'fr',
    "L'Azerbaïdjan dit avoir perdu un hélicoptère. Les forces arméniennes disent en avoir abattu deux.",
    ['un=1 helicopters_lost azerbaijan', 'deux=2 helicopters_lost azerbaijan'],
  ],
  ['fr', "Trois drones ont survolé Stepanakert. L'armée arménienne en a détruit un.", ['un=1 drones_lost azerbaijan']],
  [
    'fr',
    "Deux hélicoptères azerbaïdjanais ont été abattus, selon Erevan. Bakou dit n'en avoir perdu qu'un.",
    ['Deux=2 helicopters_lost azerbaijan', 'un=1 helicopters_lost azerbaijan'],
  ],
  [
    'fr',
    "Erevan affirme avoir abattu quatre drones azerbaïdjanais. Bakou n'en admet que deux.",
    ['quatre=4 drones_lost azerbaijan', 'deux=2 drones_lost azerbaijan'],
  ],
  [
    'fr',
    'Bakou reconnaît douze soldats tués. Erevan en compte deux cents.',
    ['douze=12 soldiers_killed azerbaijan', 'deux cents=200 soldiers_killed azerbaijan'],
  ],
  [
    'fr',
    "Les habitants du Haut-Karabakh fuient. On en comptait cent vingt mille avant l'offensive.",
    ['cent vingt mille=120000 population nk'],
  ],
  ['fr', 'Les réfugiés affluent à Goris. Ils étaient 100 625 mercredi soir.', ['100 625=100625 refugees_arrived -']],
  ['fr', 'Six drones azerbaïdjanais ont survolé Martouni. Deux ont été abattus.', ['Deux=2 drones_lost azerbaijan']],
  [
    'en',
    'Azerbaijan lost two helicopters. Armenian forces say they shot down three.',
    ['two=2 helicopters_lost azerbaijan', 'three=3 helicopters_lost azerbaijan'],
  ],
  [
    'en',
    'Two Azerbaijani helicopters were shot down, Yerevan says. Baku says it lost one.',
    ['Two=2 helicopters_lost azerbaijan', 'one=1 helicopters_lost azerbaijan'],
  ],
  ['en', 'Six Azerbaijani drones flew over Martuni. Two were shot down.', ['Two=2 drones_lost azerbaijan']],
  ['en', 'Armenians in Karabakh are leaving. Before the offensive they were about 120,000.', ['120,000=120000 population nk']],
  [
    'en',
    'Some 200 Armenian soldiers are missing. Of these, 24 could not be reached.',
    ['200=200 missing_soldiers armenian', '24=24 missing_soldiers armenian'],
  ],
  [
    'en',
    'Azerbaijan shot down two Armenian drones on Monday and one more on Tuesday.',
    ['two=2 drones_lost armenian', 'one=1 drones_lost armenian'],
  ],
];

const ANEW: CountCase[] = [
  [
    'en',
    'Sixteen Armenian servicemen were killed. That is an update on the ten we reported two hours ago.',
    ['Sixteen=16 soldiers_killed armenian', 'ten=10 soldiers_killed armenian'],
  ],
  [
    'en',
    'Armenia said 105 soldiers had died, up from 49 a day before.',
    ['105=105 soldiers_killed armenian', '49=49 soldiers_killed armenian'],
  ],
  [
    'en',
    "Armenia's dead numbered 31, twice the 16 reported a day earlier.",
    ['31=31 people_killed armenia', '16=16 people_killed armenia'],
  ],
  [
    'en',
    'Baku put its dead at 12 soldiers; Yerevan put them at 200.',
    ['12=12 soldiers_killed azerbaijan', '200=200 soldiers_killed azerbaijan'],
  ],
  ['fr', 'Stepanakert annonce 31 soldats tués, contre 16 la veille.', ['31=31 soldiers_killed nk', '16=16 soldiers_killed nk']],
  [
    'fr',
    "Le bilan de 31 soldats arméniens tués s'ajoute aux 16 annoncés lundi.",
    ['31=31 soldiers_killed armenian', '16=16 soldiers_killed armenian'],
  ],
];

const PERSONS: CountCase[] = [
  ['fr', 'Un habitant de 76 ans du village de Talych est mort dans sa cour.', ['Un=1 civilians_killed -']],
  ['fr', 'Un de ses cousins est tombé près de Hadrout.', ['Un=1 people_killed -']],
  ['fr', 'Une jeune institutrice a été tuée à Stepanakert.', ['Une=1 civilians_killed nk']],
  ['fr', 'Un Arménien et deux Azerbaïdjanais ont été tués.', ['Un=1 people_killed armenian', 'deux=2 people_killed azerbaijan']],
  ['en', 'One Armenian was killed in Tavush.', ['One=1 people_killed armenian']],
  ['en', 'A 12-year-old was killed in Stepanakert.', ['A=1 children_killed nk']],
  ['en', 'A 40-year-old baker was killed in Stepanakert.', ['A=1 civilians_killed nk']],
  ['en', 'One Armenian and two Azerbaijanis were killed near Goris.', ['One=1 people_killed armenian', 'two=2 people_killed azerbaijan']],
  ['en', 'A fire injured one Azerbaijani border guard.', ['one=1 soldiers_wounded azerbaijan']],
];

const STRENGTHS: CountCase[] = [
  ['en', "Russia's peacekeeping contingent, about 2,000 strong, looks on in Karabakh.", ['2,000=2000 peacekeepers_deployed russia']],
  ['en', 'The 2,000-strong Russian peacekeeping force patrols Karabakh.', ['2,000=2000 peacekeepers_deployed russia']],
  ['fr', 'La force russe de maintien de la paix, quelque 2 000 hommes, garde Latchine.', ['2 000=2000 peacekeepers_deployed russia']],
  ['fr', 'Un contingent russe fort de 2 000 hommes surveille le Karabakh.', ['2 000=2000 peacekeepers_deployed russia']],
  ['en', 'The 120,000 souls of Nagorno-Karabakh wait.', ['120,000=120000 population nk']],
  ['fr', 'Les 120 000 âmes du Haut-Karabakh attendent.', ['120 000=120000 population nk']],
];

const AGES: CountCase[] = [
  ['en', 'A boy of twelve was killed in Stepanakert.', ['A=1 children_killed nk']],
  ['fr', 'Un garçon de douze ans a été tué à Stepanakert.', ['Un=1 children_killed nk']],
  ['en', 'Two Armenian soldiers, 19 and 20, were killed.', ['Two=2 soldiers_killed armenian']],
  [
    'fr',
    'Une fillette de sept ans et deux soldats arméniens ont été tués à Martouni.',
    ['Une=1 children_killed armenian', 'deux=2 soldiers_killed armenian'],
  ],
];

const DENIALS: CountCase[] = [
  ['en', "Azerbaijan's ministry said reports of a downed helicopter were untrue.", ['a=0 helicopters_lost azerbaijan']],
  ['en', 'Yerevan says it has no troops there, in Karabakh.', ['no=0 other armenia']],
  ['fr', "Erevan assure n'avoir aucun soldat au Karabakh.", ['aucun=0 other armenia']],
  ['fr', "Il n'y a pas eu de blessés côté arménien.", ['pas eu de=0 people_wounded armenian']],
  ['en', 'Reports of two dead Armenian soldiers were not false.', ['two=2 soldiers_killed armenian']],
];

const LISTS: CountCase[] = [
  [
    'en',
    'Armenia buried five: four soldiers and a nurse.',
    ['five=5 people_killed armenia', 'four=4 soldiers_killed armenia', 'a=1 civilians_killed armenia'],
  ],
  [
    'fr',
    "L'Arménie a enterré cinq des siens : quatre soldats et une infirmière.",
    ['cinq=5 people_killed armenia', 'quatre=4 soldiers_killed armenia', 'une=1 civilians_killed armenia'],
  ],
  [
    'en',
    'The war killed 3,825 Armenian and 2,906 Azerbaijani soldiers.',
    ['3,825=3825 soldiers_killed armenian', '2,906=2906 soldiers_killed azerbaijan'],
  ],
  [
    'fr',
    'La guerre a tué 3 825 soldats arméniens et 2 906 azerbaïdjanais.',
    ['3 825=3825 soldiers_killed armenian', '2 906=2906 soldiers_killed azerbaijan'],
  ],
  ['en', 'Baku said it lost one helicopter, a Mi-24, and one tank.', ['one=1 helicopters_lost azerbaijan', 'one=1 tanks_lost azerbaijan']],
  [
    'fr',
    "Les 105 disparus arméniens, dont une douzaine n'ont pas été retrouvés, figurent sur une liste.",
    ['105=105 missing_people armenian', 'une douzaine=12 missing_people armenian'],
  ],
];

const NONE: [string, string][] = [
  ['en', 'There were not thousands of dead in Armenia.'],
  ['en', 'There were no thousands of dead in Karabakh.'],
  ['fr', "Il n'y a pas eu de milliers de morts arméniens."],
  ['fr', "Les Arméniens et les Azerbaïdjanais en parlent, un jour après l'autre."],
  ['fr', 'Le général en a fait une affaire à Stepanakert.'],
  ['fr', 'Le prix est de 120 euros à Stepanakert. On en comptait 100 avant.'],
  ['fr', 'Le livre sur le Karabakh compte 300 pages. On en comptait 1 200 dans le premier.'],
  ['fr', 'Les votes affluent à Erevan. On en comptait 60 000 à midi.'],
  ['fr', "Les spectateurs d'Erevan chantaient. Ils étaient 50 000."],
  ['fr', 'Le contingent russe a parcouru 2 000 kilomètres au Karabakh.'],
  ['fr', 'Un habitant sur trois est mort à Martouni.'],
  ['fr', 'Un espoir est mort à Stepanakert.'],
  ['fr', 'Une des raisons de la guerre au Karabakh est là.'],
  ['fr', 'Anna Petrossian, une boulangère de Hadrout, a été tuée à Martouni.'],
  ['en', 'The two presidents, Aliyev and Sargsyan, met in Vienna.'],
  ['en', "One of the reasons the war was lost is Armenia's army."],
  ['en', 'An Armenian was elected in Baku.'],
  ['en', 'A 12-year-old won the chess tournament in Yerevan.'],
  ['en', 'A Russian choir about 2,000 strong sang in Karabakh.'],
  ['en', 'The museum in Shushi has 3,825 Armenian and 2,906 Azerbaijani books.'],
  ['en', "Armenia's budget fell. That figure was 50 million dollars."],
  ['en', 'Aliyev wrote a book on Karabakh. That number was 50 pages.'],
  ['en', 'In Karabakh the team lost two and won three.'],
  ['en', 'Yerevan has no doubt about Karabakh.'],
];

describe.each([
  ['a number that stands for the noun of another sentence', PRONOUNS],
  ['a number that says an earlier count anew', ANEW],
  ['one person, by an article', PERSONS],
  ['the strength of a force and the souls of a place', STRENGTHS],
  ['an age beside people', AGES],
  ['a denial', DENIALS],
  ['a list', LISTS],
])('%s', (_, cases) => {
  it.each(cases)('is counted with what it stands for (%s: %s)', (language, text, counts) =>
    expect(countsOf(language, text)).toEqual(counts),
  );
});

describe('a number that counts neither people nor things lost', () => {
  it.each(NONE)('is no figure (%s: %s)', (language, text) => expect(countsOf(language, text)).toEqual([]));
});
