/** What one language's generated news is made of. */
export interface NewsWords {
  /** Ordinary words, in the forms in which they stand in sentences. */
  words: string[];
  /** Sentences about the subject; {place} is a name of the pack and its ending, {n} a number. */
  about: string[];
  /** Sentences about other things that name what the subject names too: a page of them is not about it. */
  beside: string[];
  /** Further counts of everyday things. */
  counts: string[];
  /** What may follow a name, the empty ending among them. */
  endings: string[];
}

const split = (words: string) => words.split(' ');

/** The languages of generated news: two in Latin letters, one in Cyrillic, one in Armenian. */
export const NEWS_WORDS: Record<'en' | 'fr' | 'ru' | 'hy', NewsWords> = {
  en: {
    words: split(
      'the a of and to in on for with from that which about after before during between under over their its this those council school road ' +
        'bridge river valley market bread price winter summer morning evening meeting report teacher student library museum garden station ' +
        'train season weather forest mountain harvest budget project committee engineer doctor hospital window letter paper journalist ' +
        'reader village mayor company factory worker music festival concert painter theatre language history science research water ' +
        'energy light repaired opened closed discussed visited described promised finished started carried remained larger smaller early ' +
        'late quiet careful public local regional annual recent common simple long new old several many slowly together often again later',
    ),
    about: [
      'In {place}, Nagorno-Karabakh, {n} soldiers were killed and {n} wounded on September 27, 2020, the Armenian Defence Ministry said.',
      'Azerbaijan said that {n} of its servicemen had died near {place} in the six weeks of the war.',
      'According to Yerevan, {n} drones were shot down over {place}, while Baku spoke of {n}.',
      'Residents of {place} left for Armenia after the ceasefire of November 10, 2020, and {n} houses were burned.',
    ],
    beside: ['The team of Baku won the match in Azerbaijan by {n} points.', 'A choir from Armenia sang for {n} guests in the old town.'],
    counts: ['The council bought {n} desks for the new school.', 'About {n} visitors came to the museum in spring.'],
    endings: ['', '’s', "'s", ''],
  },
  fr: {
    words: split(
      'le la les un une des de du et à en sur pour avec dans que qui après avant pendant entre sous leur cette ce école route pont rivière ' +
        'vallée marché pain prix hiver été matin soir réunion rapport élève bibliothèque musée jardin gare train saison temps forêt ' +
        'montagne récolte budget projet comité ingénieur médecin hôpital fenêtre lettre papier lecteur village maire usine ouvrier musique ' +
        'festival concert peintre théâtre langue histoire science recherche eau énergie lumière réparé ouvert fermé discuté visité décrit ' +
        'promis terminé commencé porté resté grand petit tôt tard calme public local régional annuel récent commun simple long nouveau ' +
        'ancien plusieurs lentement ensemble souvent encore bientôt',
    ),
    about: [
      'À {place}, au Haut-Karabakh, {n} soldats ont été tués et {n} blessés le 27 septembre 2020, selon le ministère arménien de la Défense.',
      'L’Azerbaïdjan a annoncé la mort de {n} militaires près de {place} pendant la guerre.',
      'Selon Erevan, {n} drones ont été abattus au-dessus de {place}, contre {n} selon Bakou.',
    ],
    beside: ['L’équipe de Bakou a gagné le match de {n} points.', 'Une chorale d’Arménie a chanté devant {n} invités.'],
    counts: ['La mairie a acheté {n} tables pour la nouvelle école.', 'Environ {n} visiteurs sont venus au musée.'],
    endings: [''],
  },
  ru: {
    words: split(
      'и в на с о по для из от до после перед между под над который этот их весь школа дорога мост река долина рынок хлеб цена зима лето ' +
        'утро вечер встреча отчёт учитель ученик библиотека музей сад станция поезд сезон погода лес гора урожай бюджет проект комитет ' +
        'инженер врач больница окно письмо бумага журналист читатель деревня мэр компания завод рабочий музыка праздник концерт художник ' +
        'театр язык история наука вода энергия свет открыли закрыли обсудили посетили описали обещали закончили начали остались больше ' +
        'меньше рано поздно тихий общий местный годовой новый старый простой долгий медленно вместе часто снова скоро',
    ),
    about: [
      'В районе {place}, в Нагорном Карабахе, погибли {n} солдат и {n} ранены 27 сентября 2020 года, сообщило министерство обороны Армении.',
      'Азербайджан сообщил о гибели {n} военнослужащих под {place} за время войны.',
      'По данным Еревана, над {place} сбито {n} беспилотников, в Баку говорят о {n}.',
    ],
    beside: ['Команда из Баку выиграла матч с перевесом в {n} очков.', 'Хор из Армении пел перед {n} гостями.'],
    counts: ['Совет купил {n} столов для новой школы.', 'Около {n} человек пришли весной в музей.'],
    endings: ['', 'а', 'у', 'ом', 'е'],
  },
  hy: {
    words: split(
      'և է են որ մեջ վրա համար հետ մասին հետո առաջ միջև տակ նրանց այս այդ դպրոց ճանապարհ կամուրջ գետ հովիտ շուկա հաց գին ձմեռ ամառ ' +
        'առավոտ երեկո հանդիպում զեկույց ուսուցիչ աշակերտ գրադարան թանգարան այգի կայարան գնացք եղանակ անտառ լեռ բերք բյուջե ծրագիր ' +
        'հանձնաժողով ճարտարագետ բժիշկ հիվանդանոց պատուհան նամակ թուղթ լրագրող ընթերցող գյուղ քաղաքապետ գործարան բանվոր երաժշտություն ' +
        'համերգ նկարիչ թատրոն լեզու պատմություն գիտություն ջուր լույս բացեցին փակեցին քննարկեցին այցելեցին նկարագրեցին ավարտեցին սկսեցին ' +
        'մեծ փոքր վաղ ուշ հանգիստ ընդհանուր տեղական տարեկան նոր հին պարզ երկար դանդաղ միասին հաճախ կրկին շուտով',
    ),
    about: [
      'Լեռնային Ղարաբաղում՝ {place}, 2020 թվականի սեպտեմբերի 27-ին զոհվել է {n} զինվոր, {n} վիրավորվել, հայտնել է Հայաստանի պաշտպանության նախարարությունը։',
      'Ադրբեջանը հայտնել է {n} զինծառայողի մահվան մասին {place} մոտ պատերազմի ընթացքում։',
      'Երևանի տվյալներով {place} երկնքում խոցվել է {n} անօդաչու սարք։',
    ],
    beside: ['Բաքվի թիմը հաղթեց {n} միավորով։', 'Հայաստանի երգչախումբը երգեց {n} հյուրի առաջ։'],
    counts: ['Խորհուրդը գնեց {n} սեղան նոր դպրոցի համար։', 'Շուրջ {n} այցելու եկավ թանգարան։'],
    endings: ['', 'ի', 'ում', 'ից', 'ը'],
  },
};
