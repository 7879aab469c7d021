import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../lib/core/terms/build-term-index.ts';
import { findMentions } from '../../../lib/core/terms/find-mentions.ts';
import { ensurePack } from '../../../scripts/compile-pack.ts';

const index = buildTermIndex(ensurePack());

/** Concepts of everything found, with what is written. */
function find(language: string, date: string, text: string): [string, string][] {
  return findMentions({ text, language, index, date }).map(({ start, end, concept }) => [concept, text.slice(start, end)]);
}

const conceptsOf = (language: string, date: string, text: string) => find(language, date, text).map(([concept]) => concept);
const isBlockade = (concept: string) => concept === 'wording:blockade' || concept === 'event:2022-23-blockade';

describe('a word for a blockade', () => {
  it.each([
    ['en', 'Before the Nagorno-Karabakh talks Armenia imposed a blockade on Nakhchivan.'],
    ['en', 'Turkey and Azerbaijan have kept Armenia under blockade since 1993; Nagorno-Karabakh is the reason.'],
    ['en', 'Armenia has been under a Turkish blockade, and Nagorno-Karabakh is the reason.'],
    ['en', 'The siege of Stepanakert in 1992 is remembered in Nagorno-Karabakh.'],
    ['en', 'The siege of Shusha in 1992 is remembered in Nagorno-Karabakh.'],
    ['fr', 'Le blocus du Nakhitchevan pèse sur les pourparlers du Haut-Karabakh.'],
    ['fr', 'Le blocus de l’Arménie pèse sur les pourparlers du Haut-Karabakh.'],
    ['de', 'Die Blockade Armeniens belastet die Gespräche über Bergkarabach.'],
    ['de', 'Die Blockade von Nachitschewan belastet die Gespräche über Bergkarabach.'],
    ['es', 'El bloqueo de Armenia pesa en Nagorno Karabaj.'],
    ['ru', 'Блокада Армении и Нагорный Карабах были темой встречи.'],
    ['ru', 'Блокада Нахичевани и Нагорный Карабах были темой встречи.'],
    ['az', 'Dağlıq Qarabağ: Naxçıvanın blokadası davam edirdi.'],
    ['tr', 'Dağlık Karabağ: Ermenistan ablukası sürüyordu.'],
    ['hy', 'Լեռնային Ղարաբաղ. Հայաստանի շրջափակումը շարունակվում էր։'],
  ])('is not read as that of the Lachin road where it is another one (%s): %s', (language, text) => {
    expect(conceptsOf(language, '2023-02-03', text).filter(isBlockade)).toEqual([]);
  });

  it.each([
    ['en', 'The blockade of Nagorno-Karabakh leaves the shops empty.'],
    ['en', 'Nagorno-Karabakh has been under blockade since December 2022.'],
    ['en', 'Azerbaijan’s blockade goes on, and Nagorno-Karabakh has no gas.'],
    ['en', 'Armenians of Nagorno-Karabakh live under blockade.'],
    ['fr', 'Le blocus se poursuit au Haut-Karabakh.'],
    ['fr', 'Le blocus des Arméniens du Haut-Karabakh se poursuit.'],
    ['de', 'Die Blockade dauert an, in Bergkarabach fehlt Brot.'],
    ['ru', 'Блокада привела к нехватке хлеба в Нагорном Карабахе.'],
  ])('is read as that one where nothing says otherwise (%s): %s', (language, text) => {
    expect(conceptsOf(language, '2023-02-03', text).some(isBlockade)).toBe(true);
  });

  it('means none of a later year on an older page', () => {
    expect(conceptsOf('en', '2016-04-05', 'The blockade goes on, in Nagorno-Karabakh as elsewhere.').filter(isBlockade)).toEqual([]);
  });
});

describe('a noun for an operation', () => {
  it.each([
    ['en', 'Operation Ring is remembered in Nagorno-Karabakh.'],
    ['en', 'Operation Nemesis is remembered in Nagorno-Karabakh.'],
    ['en', 'The operation “Ring” is remembered in Nagorno-Karabakh.'],
    ['fr', 'L’opération Anneau reste en mémoire au Haut-Karabakh.'],
    ['fr', 'L’opération « Némésis » reste en mémoire au Haut-Karabakh.'],
    ['de', 'Die Operation Nemesis ist in Bergkarabach bekannt.'],
    ['ru', 'Операция «Кольцо» началась в Нагорном Карабахе.'],
    ['ru', 'Операция «Немезис» известна в Нагорном Карабахе.'],
  ])('with a name of its own is none of those on record (%s): %s', (language, text) => {
    expect(conceptsOf(language, '2020-10-03', text).filter((concept) => concept.startsWith('event:'))).toEqual([]);
  });

  it.each([
    ['en', 'The operation goes on in Nagorno-Karabakh.'],
    ['en', 'The operation “Iron Fist” goes on in Nagorno-Karabakh.'],
    ['fr', 'L’opération se poursuit au Haut-Karabakh.'],
  ])('without one is that of the days of the page (%s): %s', (language, text) => {
    expect(conceptsOf(language, '2020-10-03', text)).toContain('event:2020-war');
  });
});

describe('units of an army', () => {
  it.each([
    ['Units of the Azerbaijani Army left Nagorno-Karabakh.', 'Azerbaijani Army', 'actor:azerbaijani-armed-forces'],
    ['Units of the Armenian Army left Nagorno-Karabakh.', 'Armenian Army', 'actor:armenian-armed-forces'],
    ['Units of Azerbaijan’s army left Nagorno-Karabakh.', 'Azerbaijan’s army', 'actor:azerbaijani-armed-forces'],
    ['Units of Armenia’s army left Nagorno-Karabakh.', 'Armenia’s army', 'actor:armenian-armed-forces'],
    ['Units of the Artsakh Defence Army left Shushi.', 'Artsakh Defence Army', 'actor:defence-army'],
  ])('bear its whole name: %s', (text, surface, concept) => {
    expect(find('en', '2020-10-03', text)[0]).toEqual([concept, surface]);
  });
});

describe('institutions and principles of both sides', () => {
  it.each([
    ['en', 'the Human Rights Commissioner of Azerbaijan', 'actor:ombudsman-azerbaijan'],
    ['en', 'the Human Rights Defender of Armenia', 'actor:ombudsman-armenia'],
    ['en', 'Azerbaijan’s Commissioner for Human Rights', 'actor:ombudsman-azerbaijan'],
    ['fr', 'la commissaire aux droits de l’homme d’Azerbaïdjan', 'actor:ombudsman-azerbaijan'],
    ['fr', 'la défenseure des droits d’Arménie', 'actor:ombudsman-armenia'],
    ['de', 'die Menschenrechtskommissarin Aserbaidschans', 'actor:ombudsman-azerbaijan'],
    ['en', 'Azerbaijan’s Interior Ministry', 'actor:interior-ministry-azerbaijan'],
    ['en', 'Armenia’s Interior Ministry', 'actor:interior-ministry-armenia'],
    ['ru', 'МЧС Азербайджана', 'actor:emergency-ministry-azerbaijan'],
    ['ru', 'МЧС Армении', 'actor:emergency-ministry-armenia'],
    ['en', 'the Investigative Committee of Armenia', 'actor:investigative-committee-armenia'],
    ['en', 'the principle of territorial integrity', 'wording:territorial-integrity'],
    ['en', 'the principle of self-determination', 'wording:self-determination'],
    ['fr', 'le principe d’intégrité territoriale', 'wording:territorial-integrity'],
    ['fr', 'le principe d’autodétermination', 'wording:self-determination'],
    ['de', 'das Prinzip der territorialen Integrität', 'wording:territorial-integrity'],
    ['de', 'das Prinzip der Selbstbestimmung', 'wording:self-determination'],
  ])('are found by the same rule (%s): %s', (language, text, concept) => {
    expect(conceptsOf(language, '2023-02-03', `${text}. Nagorno-Karabakh, Bergkarabach, Haut-Karabakh, Нагорный Карабах.`)).toContain(
      concept,
    );
  });

  it.each(['Ukraine', 'Georgia', 'Armenia'])('leave a principle alone that is said of %s', (state) => {
    const text = `The territorial integrity of ${state} and the self-determination of ${state} were named beside Nagorno-Karabakh.`;
    expect(conceptsOf('en', '2023-02-03', text).filter((concept) => concept.startsWith('wording:'))).toEqual([]);
  });
});
