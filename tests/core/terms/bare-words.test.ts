import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../lib/core/terms/build-term-index.ts';
import { findMentions } from '../../../lib/core/terms/find-mentions.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';

const index = buildTermIndex(ensurePack());

/** What a word of a text is taken for; null where for nothing. */
function read(language: string, date: string, text: string, word: string): string | null {
  const at = text.indexOf(word);
  const found = findMentions({ text, language, index, date }).find(({ start, end }) => start < at + word.length && at < end);
  return found?.concept ?? null;
}

describe('a bare word for a war or a truce', () => {
  it.each([
    [
      'fr',
      '2020-10-12',
      'Une trêve humanitaire négociée à Moscou est entrée en vigueur samedi au Haut-Karabakh. Le cessez-le-feu a été violé dès le premier jour.',
      'Une trêve humanitaire',
      null,
    ],
    [
      'fr',
      '2020-10-12',
      'Une trêve humanitaire négociée à Moscou est entrée en vigueur samedi au Haut-Karabakh. Le cessez-le-feu a été violé dès le premier jour.',
      'Le cessez-le-feu',
      null,
    ],
    [
      'fr',
      '2020-11-11',
      "L'accord signé dans la nuit de lundi à mardi met fin à la guerre au Haut-Karabakh. Dès son annonce, la foule a envahi le Parlement à Erevan.",
      'guerre',
      'event:2020-war',
    ],
    [
      'fr',
      '2023-09-20',
      'Un cessez-le-feu est entré en vigueur à 13 heures, ont annoncé les autorités du Haut-Karabakh. Les séparatistes rendront leurs armes.',
      'cessez-le-feu',
      'event:2023-ceasefire',
    ],
    [
      'fr',
      '2023-09-21',
      "La trêve conclue mercredi entre Bakou et les Arméniens du Karabakh tient pour l'instant.",
      'trêve',
      'event:2023-ceasefire',
    ],
    [
      'fr',
      '2023-09-25',
      'Cinq jours après le cessez-le-feu, les premiers réfugiés du Haut-Karabakh ont atteint Goris.',
      'cessez-le-feu',
      'event:2023-ceasefire',
    ],
    [
      'fr',
      '2022-12-20',
      "À l'automne 2020, il n'a fallu que quarante-quatre jours à l'armée azerbaïdjanaise pour gagner la guerre et reprendre une bonne partie du Karabakh. Moscou a alors imposé une trêve et déployé ses soldats.",
      'guerre',
      'event:2020-war',
    ],
    [
      'fr',
      '2022-12-20',
      "À l'automne 2020, il n'a fallu que quarante-quatre jours à l'armée azerbaïdjanaise pour gagner la guerre et reprendre une bonne partie du Karabakh. Moscou a alors imposé une trêve et déployé ses soldats.",
      'trêve',
      'event:2020-11-ceasefire-statement',
    ],
    [
      'fr',
      '2023-03-02',
      "À l'effondrement de l'URSS, les Arméniens du Haut-Karabakh proclament leur indépendance et une guerre éclate. Elle fait 30 000 morts.",
      'guerre',
      'event:first-nk-war',
    ],
    [
      'fr',
      '2020-10-01',
      "Le conflit a éclaté à la chute de l'Union soviétique. La guerre qui s'ensuivit, remportée par les Arméniens du Karabakh, a fait quelque 30 000 morts et des centaines de milliers de déplacés.",
      'La guerre',
      'event:first-nk-war',
    ],
    [
      'fr',
      '2020-10-01',
      "Le cessez-le-feu de 1994 n'a jamais débouché sur un traité de paix entre l'Arménie et l'Azerbaïdjan au sujet du Karabakh.",
      'cessez-le-feu',
      'event:1994-ceasefire',
    ],
    [
      'fr',
      '2020-09-27',
      "Les affrontements font craindre une nouvelle guerre entre l'Arménie et l'Azerbaïdjan au Haut-Karabakh.",
      'guerre',
      null,
    ],
    [
      'fr',
      '2020-09-28',
      "L'Union européenne appelle à un cessez-le-feu immédiat au Haut-Karabakh, alors que la guerre menace d'embraser le Caucase.",
      'cessez-le-feu',
      null,
    ],
    [
      'fr',
      '2020-09-27',
      "Jamais depuis 2016 des combats aussi violents n'avaient éclaté au Haut-Karabakh ; l'Arménie redoute une guerre totale avec l'Azerbaïdjan.",
      'guerre',
      null,
    ],
    [
      'fr',
      '2023-06-02',
      "À Prague, Bakou et Erevan ont dit vouloir un accord de paix sur le Haut-Karabakh avant la fin de l'année. Aucun accord n'a été trouvé.",
      'un accord',
      null,
    ],
    [
      'fr',
      '2023-06-02',
      "À Prague, Bakou et Erevan ont dit vouloir un accord de paix sur le Haut-Karabakh avant la fin de l'année. Aucun accord n'a été trouvé.",
      'Aucun accord',
      null,
    ],
    [
      'fr',
      '2022-09-15',
      "Un cessez-le-feu est en vigueur depuis mercredi soir, a annoncé Erevan après deux jours de combats meurtriers à la frontière entre l'Arménie et l'Azerbaïdjan.",
      'cessez-le-feu',
      null,
    ],
    [
      'fr',
      '2021-05-10',
      "Depuis la guerre de l'automne 2020, les Arméniens du Haut-Karabakh vivent sous la protection de soldats russes, prévus par l'accord du 9 novembre.",
      'guerre',
      'event:2020-war',
    ],
    [
      'fr',
      '2021-05-10',
      "Depuis la guerre de l'automne 2020, les Arméniens du Haut-Karabakh vivent sous la protection de soldats russes, prévus par l'accord du 9 novembre.",
      'accord du 9 novembre',
      'event:2020-11-ceasefire-statement',
    ],
    [
      'fr',
      '2023-09-19',
      "Trois ans après la guerre qui lui avait permis de reprendre une partie du Haut-Karabakh, l'Azerbaïdjan a lancé une nouvelle offensive.",
      'guerre',
      'event:2020-war',
    ],
    ['fr', '2016-04-06', 'Une trêve est entrée en vigueur mardi à midi au Haut-Karabakh après quatre jours de combats.', 'trêve', null],
    [
      'fr',
      '2020-10-20',
      "La guerre fait rage depuis trois semaines au Haut-Karabakh et les deux trêves négociées n'ont pas tenu.",
      'guerre',
      'event:2020-war',
    ],
    [
      'fr',
      '2023-10-03',
      "En une journée de combats, l'Azerbaïdjan a contraint les séparatistes du Karabakh à un cessez-le-feu et à la dissolution de leur armée.",
      'cessez-le-feu',
      'event:2023-ceasefire',
    ],
    [
      'en',
      '2023-09-19',
      'Armenia fears a new war over Nagorno-Karabakh, three years after the war that cost it most of the region.',
      'the war that',
      'event:2020-war',
    ],
    [
      'en',
      '2022-12-15',
      'When the Soviet Union collapsed, Karabakh Armenians broke away from Azerbaijan and a war broke out that killed some 30,000.',
      'war',
      'event:first-nk-war',
    ],
    [
      'en',
      '2021-03-01',
      'In the autumn of 2020 Azerbaijan took back much of Karabakh in six weeks. Russia then brokered a truce and sent peacekeepers.',
      'truce',
      'event:2020-11-ceasefire-statement',
    ],
    [
      'de',
      '2023-09-21',
      'Ein Waffenstillstand ist am Mittwochmittag in Kraft getreten, die Armenier von Bergkarabach geben ihre Waffen ab.',
      'Waffenstillstand',
      'event:2023-ceasefire',
    ],
    ['de', '2023-09-19', 'In Eriwan wächst die Furcht vor einem neuen Krieg um Bergkarabach.', 'Krieg', null],
    [
      'de',
      '2023-09-19',
      'Drei Jahre nach dem Krieg, den Armenien verlor, greift Aserbaidschan in Bergkarabach wieder an.',
      'Krieg',
      'event:2020-war',
    ],
    [
      'es',
      '2023-09-20',
      'Los separatistas de Nagorno Karabaj aceptaron este miércoles un alto el fuego propuesto por Rusia.',
      'alto el fuego',
      'event:2023-ceasefire',
    ],
    ['es', '2023-09-19', 'España pide un alto el fuego inmediato en Nagorno Karabaj.', 'alto el fuego', null],
    [
      'ru',
      '2023-09-20',
      'Власти Нагорного Карабаха согласились на прекращение огня, которое вступило в силу в 13 часов.',
      'прекращение огня',
      'event:2023-ceasefire',
    ],
    [
      'fr',
      '2023-09-20',
      'Vingt-quatre heures auront suffi : mercredi midi, les Arméniens du Karabakh ont accepté un cessez-le-feu et la remise de leurs armes.',
      'cessez-le-feu',
      'event:2023-ceasefire',
    ],
    ['fr', '2023-09-20', 'Moscou dit négocier un cessez-le-feu au Haut-Karabakh.', 'cessez-le-feu', null],
    ['fr', '2021-09-27', 'Un an après la guerre, les Arméniens du Haut-Karabakh comptent leurs morts.', 'guerre', 'event:2020-war'],
    [
      'fr',
      '2021-09-27',
      "Trente ans après la chute de l'Union soviétique, la guerre au Haut-Karabakh a laissé l'Arménie exsangue.",
      'guerre',
      'event:2020-war',
    ],
    [
      'fr',
      '2022-10-02',
      "Quand l'Union soviétique s'effondre, Arméniens et Azerbaïdjanais se disputent le Haut-Karabakh ; la guerre tourne à l'avantage des premiers.",
      'guerre',
      'event:first-nk-war',
    ],
    [
      'fr',
      '2020-11-10',
      "Un accord de cessez-le-feu total au Haut-Karabakh a été signé cette nuit par l'Arménie, l'Azerbaïdjan et la Russie.",
      'accord de cessez-le-feu',
      'event:2020-11-ceasefire-statement',
    ],
    [
      'fr',
      '2020-10-11',
      "Un cessez-le-feu est entré en vigueur samedi midi au Haut-Karabakh, sans faire taire les canons entre l'Arménie et l'Azerbaïdjan.",
      'cessez-le-feu',
      null,
    ],
    [
      'fr',
      '2022-09-15',
      "La guerre de 2020 s'était conclue par un cessez-le-feu parrainé par Moscou, qui a déployé ses soldats au Haut-Karabakh.",
      'cessez-le-feu',
      'event:2020-11-ceasefire-statement',
    ],
  ] as const)(
    'stands for the event that page and sentence make sure, else for none (%s %s): %s [%s]',
    (language, date, text, word, concept) => {
      expect(read(language, date, text, word)).toBe(concept);
    },
  );
});

describe('an institution without its owner beside it', () => {
  it.each([
    [
      'fr',
      '2022-09-14',
      "Erevan dénonce une agression. Son ministère des Affaires étrangères a saisi l'ONU au sujet de l'attaque azerbaïdjanaise.",
      'ministère des Affaires étrangères',
      'actor:mfa-armenia',
    ],
    [
      'fr',
      '2020-10-04',
      "L'Arménie a renvoyé la balle : selon son ministère de la Défense, trois drones azerbaïdjanais ont été abattus.",
      'ministère de la Défense',
      'actor:mod-armenia',
    ],
    [
      'fr',
      '2020-10-04',
      "L'Azerbaïdjan, lui, parle de provocation. Le parquet général du pays compte dix-neuf civils tués à Gandja et à Barda.",
      'parquet général',
      'actor:azerbaijani-prosecutor',
    ],
    [
      'en',
      '2023-09-21',
      'Ethnic Armenian leaders in Nagorno-Karabakh agreed to a ceasefire on Wednesday, a day after Azerbaijan sent in its troops.',
      'ceasefire',
      'event:2023-ceasefire',
    ],
    [
      'fr',
      '2022-09-14',
      "L'Arménie accuse Bakou d'avoir bombardé Djermouk, tandis que son ministère des Affaires étrangères en appelle à Moscou.",
      'ministère des Affaires étrangères',
      'actor:mfa-armenia',
    ],
    [
      'fr',
      '2022-09-14',
      "Bakou accuse l'Arménie de sabotage. Son ministère de la Défense parle de mines posées de nuit.",
      'ministère de la Défense',
      'actor:mod-azerbaijan',
    ],
    [
      'fr',
      '2023-09-25',
      "L'Azerbaïdjan promet l'amnistie aux combattants du Karabakh. Le parquet général du pays enquête toutefois sur certains d'entre eux.",
      'parquet général',
      'actor:azerbaijani-prosecutor',
    ],
    [
      'en',
      '2022-09-14',
      'Baku blames Armenia, and its defence ministry says saboteurs had mined the roads.',
      'defence ministry',
      'actor:mod-azerbaijan',
    ],
    [
      'es',
      '2022-09-14',
      'Armenia lo niega y su Ministerio de Defensa acusa a las tropas azerbaiyanas de atacar Jermuk.',
      'Ministerio de Defensa',
      'actor:mod-armenia',
    ],
    [
      'ru',
      '2022-09-14',
      'Армения это отрицает; ее министерство обороны обвиняет азербайджанские войска в обстреле Джермука.',
      'министерство обороны',
      'actor:mod-armenia',
    ],
    [
      'fr',
      '2022-09-14',
      'Selon Erevan, dont le ministère de la Défense a publié une vidéo, des drones azerbaïdjanais ont visé Goris.',
      'ministère de la Défense',
      'actor:mod-armenia',
    ],
    [
      'fr',
      '2022-09-14',
      'À Bakou, le ministère de la Défense évoque des provocations arméniennes.',
      'ministère de la Défense',
      'actor:mod-azerbaijan',
    ],
  ] as const)('is that of whom its sentence points back to (%s %s): %s [%s]', (language, date, text, word, concept) => {
    expect(read(language, date, text, word)).toBe(concept);
  });
});
