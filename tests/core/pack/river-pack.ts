import type { Name, Pack } from '../../../lib/core/pack/pack.ts';

/** One sentence that this pack has a name and a figure of; the bundled pack has neither. */
export const RIVER_TEXT =
  'Fighting went on in Nagorno-Karabakh. The Armenian Defence Ministry said that three Azerbaijani ammunition depots were destroyed near Riverton on 29 September 2020.';

/** Returns a pack made by somebody else: a town, who speaks, and a question that RIVER_TEXT answers. Every call makes a new one. */
export function riverPack(): Pack {
  const name = (text: string, side: Name['side'] = null): Name => ({
    text,
    language: 'en',
    side,
    era: 'current',
    risk: 'safe',
    evidence: 'unsure',
  });
  return {
    formatVersion: 1,
    id: 'river-watch',
    version: '1.2.0',
    title: { en: 'River Watch', fr: 'Vigie du fleuve' },
    about: { en: 'What three papers said of one town.' },
    madeBy: 'The River Watch desk',
    madeOn: '2026-02-03',
    licence: 'CC0',
    sources: [
      {
        id: 'paper',
        document: null,
        url: 'https://paper.example/depots',
        outlet: { name: 'The Paper', certainty: 'stated' },
        language: 'en',
        translation: 'none',
        published: { date: '2020-09-29', precision: 'day', basis: 'stated' },
        note: { en: 'A morning paper.' },
      },
    ],
    actors: [
      {
        id: 'actor:river-council',
        kind: 'institution',
        side: 'armenia',
        role: { en: 'Town council' },
        names: [name('Riverton Town Council')],
      },
    ],
    places: [
      {
        id: 'place:riverton',
        kind: 'town',
        names: [name('Riverton', 'armenian'), name('Nehirli', 'azerbaijan')],
        display: { en: { armenian: 'Riverton', azerbaijani: 'Nehirli' } },
        coordinates: null,
        control: [],
        note: { en: 'A town.' },
      },
    ],
    events: [],
    wordings: [],
    topics: [
      {
        id: 'depots',
        question: { en: 'How many ammunition depots were destroyed on 29 September?' },
        title: { en: 'Depots' },
        summary: { en: 'One report.' },
        event: null,
        from: '2020-09-29',
        to: '2020-09-29',
        place: null,
        cumulative: false,
        display: true,
        mirrors: [],
        positions: [
          {
            id: 'depots/three',
            label: { en: '3' },
            unit: 'ammunition_depots_lost',
            side: 'azerbaijan',
            value: { min: 3, max: 3, qualifier: 'exact' },
          },
          {
            id: 'depots/one',
            label: { en: '1' },
            unit: 'ammunition_depots_lost',
            side: 'azerbaijan',
            value: { min: 1, max: 1, qualifier: 'exact' },
          },
        ],
      },
    ],
    claims: [
      {
        id: 'paper-1',
        topic: 'depots',
        position: 'depots/three',
        source: 'paper',
        quote: null,
        claimant: { actor: 'actor:river-council', side: 'armenia', as: 'named' },
        value: { min: 3, max: 3, qualifier: 'exact' },
        asOf: '2020-09-29',
        stance: 'asserts',
        certain: true,
        paraphrase: { en: 'The council counts three.' },
        seen: null,
        repeats: null,
      },
    ],
  };
}
