import { describe, expect, it } from 'vitest';
import { figuresOf } from './read-specs.ts';

const SUBJECT = {
  en: 'The Nagorno-Karabakh conflict sets Armenians against Azerbaijanis.',
  fr: 'Le conflit du Haut-Karabakh oppose Arméniens et Azerbaïdjanais.',
};

type Row = readonly [text: string, value: number, expected: string | null];

const read = (language: 'en' | 'fr', date: string, text: string, value: number) =>
  figuresOf(`${text}\n\n${SUBJECT[language]}`, language, date).find((figure) => (figure.value.min ?? figure.value.max) === value);

const camp = (side: string | null | undefined) => (side === 'nk' || side === 'armenia' ? 'armenian' : (side ?? null));

describe('who is no institution', () => {
  it.each<Row>([
    ['Tigran, a resident of Stepanakert, said that at least nine neighbours had been killed in the shelling.', 9, null],
    ['A former spokesman for the Armenian Defense Ministry claimed that 5,000 soldiers had died.', 5000, null],
    ['A former Azerbaijani defense minister said that 2,000 soldiers had been lost in a week.', 2000, null],
    ['According to a former aide to the Armenian prime minister, 4,000 men were killed.', 4000, null],
    ['According to a journalist in Baku, 40 Armenian soldiers were killed.', 40, null],
    ['A Baku-based think tank estimates that Armenia lost 230 tanks.', 230, null],
    ['A relative of the missing said 260 servicemen were unaccounted for, and blamed the government in Yerevan.', 260, null],
    ['Yerevan speaks of military targets. In Ganja, our correspondents saw ten bodies carried out.', 10, null],
    ['The spokesman for the Armenian Defense Ministry claimed that 50 soldiers had died.', 50, 'actor:mod-armenia'],
  ])('speaks for none: %s', (text, value, actor) => {
    expect(read('en', '2020-10-05', text, value)?.claimedBy).toBe(actor);
  });
});

describe('an institution told before', () => {
  it.each<Row>([
    ['The Armenian Defense Ministry held a briefing. Its spokeswoman said that 31 servicemen had died.', 31, 'actor:mod-armenia'],
    ['A missile hit Mingachevir. The ombudsman said three civilians had been wounded.', 3, 'actor:ombudsman-azerbaijan'],
    ['Stepanakert was shelled until dawn. The ombudsman reported two civilians killed.', 2, 'actor:artsakh-ombudsman'],
    ["Shells landed in Ganja again. The Prosecutor General's Office reported nine dead.", 9, 'actor:azerbaijani-prosecutor'],
    ['The Azerbaijani ombudsman, Sabina Aliyeva, visited Barda. Her office counted 14 dead.', 14, 'actor:ombudsman-azerbaijan'],
    ['The enclave, under siege since December, has 30,000 children, its authorities say.', 30000, 'actor:nk-authorities'],
    ['The Armenian Health Ministry has 39 burn patients on its register.', 39, 'actor:armenian-moh'],
    ['The Armenian government said 100,483 people had arrived. Of these, 91,000 had been registered.', 91000, 'actor:armenian-government'],
    ['Nikol Pashinyan told of 49 dead and on 16 September spoke of at least 135.', 135, 'person:pashinyan'],
  ])('goes on to speak: %s', (text, value, actor) => {
    expect(read('en', '2023-10-04', text, value)?.claimedBy).toBe(actor);
  });

  it('is a ministry in French as well', () => {
    const text = 'Le ministère arménien de la Défense a tenu un point de presse. Sa porte-parole a annoncé la mort de 31 militaires.';
    expect(read('fr', '2020-10-05', text, 31)?.claimedBy).toBe('actor:mod-armenia');
  });
});

describe('losses hidden, or told beside those of the other', () => {
  it.each<Row>([
    ['Baku was accused by the Armenian Defense Ministry of covering up 500 deaths.', 500, 'azerbaijan'],
    ['Baku accused Yerevan of concealing 1,900 dead soldiers.', 1900, 'armenian'],
    ['Shushan Stepanyan said that the enemy conceals its losses, which amount to 200 dead.', 200, 'azerbaijan'],
    ['Hikmet Hajiyev accused Yerevan of playing down its losses, which he put at 2,300 killed and wounded.', 2300, 'armenian'],
    ['The Artsakh Defense Army reported destroying 15 enemy drones. It put its own losses at 28 dead.', 28, 'armenian'],
    ['The Azerbaijani Defense Ministry reported destroying 15 enemy tanks. It put its own losses at 28 dead.', 28, 'azerbaijan'],
    ["Azerbaijan's Defense Ministry has not disclosed its own losses, which Yerevan puts at 790.", 790, 'azerbaijan'],
    ['Azerbaijan blames Armenia for the deaths of 60 civilians.', 60, 'azerbaijan'],
    ['The Karabakh army said it had downed 16 drones and lost 20 men.', 16, 'azerbaijan'],
    ['The Karabakh army said it had downed 16 drones and lost 20 men.', 20, 'armenian'],
    ['Armenia counted 105 dead soldiers, Azerbaijan 71.', 105, 'armenian'],
    ['Stepanakert denied striking the town. In Ganja, ten residents lost their lives.', 10, 'azerbaijan'],
  ])('are whose they are: %s', (text, value, side) => {
    expect(camp(read('en', '2020-10-05', text, value)?.side)).toBe(side);
  });
});

describe('those who fled', () => {
  it.each<Row>([
    ['The ICRC said its teams had evacuated 64 wounded people from Stepanakert to Goris.', 64, 'nk'],
    ['A taxi driver in Stepanakert said 20 neighbours had left for Armenia that day.', 20, 'nk'],
    ['In Goris some 52,000 people sleep in lodgings paid for by the state.', 52000, 'nk'],
    ['The Azerbaijani authorities said 5,000 displaced people had been resettled in Lachin.', 5000, 'azerbaijan'],
  ])('are whose home they left: %s', (text, value, side) => {
    expect(read('en', '2023-10-04', text, value)?.side).toBe(side);
  });

  it('are not looked for on pages of another year', () => {
    expect(read('en', '2016-04-04', 'Some 52,000 people sleep in hotels.', 52000)?.side ?? null).not.toBe('nk');
  });
});

describe('those taken to hospital', () => {
  it.each([
    'A shell killed five people in Naftalan, while 19 civilians from Terter were admitted to hospital.',
    'Two villagers were killed in Martuni, while 19 civilians were taken to hospital.',
  ])('are wounded: %s', (text) => {
    expect(read('en', '2020-10-05', text, 19)?.unit).toBe('civilians_wounded');
  });
});

describe('the two neighbours', () => {
  it('are no loss', () => {
    expect(
      figuresOf('The two neighbours, Armenia and Azerbaijan, have fought since the Soviet Union fell apart.', 'en', '2023-09-20'),
    ).toEqual([]);
  });
});

describe('whose own count it is', () => {
  it.each<[language: 'fr' | 'en', text: string, actor: string | null, side: string]>([
    [
      'fr',
      'Erevan a annoncé deux morts. En face, l’Azerbaïdjan a perdu six hommes, ce qui porte son propre bilan à onze tués.',
      null,
      'azerbaijan',
    ],
    [
      'fr',
      'Bakou a annoncé deux morts. En face, l’Arménie a perdu six hommes, ce qui porte son propre bilan à onze tués.',
      null,
      'armenian',
    ],
    ['en', 'Yerevan announced two deaths. Azerbaijan lost six men, which brings its own count to eleven dead.', null, 'azerbaijan'],
    ['en', 'Baku announced two deaths. Armenia lost six men, which brings its own count to eleven dead.', null, 'armenian'],
  ])('is the sentence’s own party’s, which need not say it: %s %s', (language, text, actor, side) => {
    const eleven = read(language, '2020-10-05', text, 11);
    expect(eleven?.claimedBy).toBe(actor);
    expect(camp(eleven?.side)).toBe(side);
  });

  it('goes on where no other party is named', () => {
    expect(read('en', '2020-10-05', 'Yerevan announced two deaths. Its own count stands at eleven dead.', 11)?.claimedBy).toBe(
      'actor:armenian-government',
    );
  });
});
