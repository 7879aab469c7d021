import type { Claim, Pack, Topic } from '../../../lib/core/pack/pack.ts';

/** Returns a pack that holds, with one record of each kind and two mirror topics; every call makes a new one, to be broken at will. */
export function smallPack() {
  const text = (en: string) => ({ en });
  const name = {
    text: 'Riverton',
    language: 'en',
    side: null,
    era: 'current' as const,
    risk: 'safe' as const,
    evidence: 'unsure' as const,
  };
  const topic = (id: string, mirror: string): Topic => ({
    id,
    question: text('How many boats?'),
    title: text('Boats'),
    summary: text('Two reports.'),
    event: 'event:flood',
    from: '2020-09-27',
    to: '2020-09-28',
    place: 'place:riverton',
    cumulative: false,
    display: true,
    mirrors: [mirror],
    positions: [
      { id: `${id}/two`, label: text('two'), unit: 'vehicles_lost', side: 'both', value: { min: 2, max: 2, qualifier: 'exact' } },
      { id: `${id}/unknown`, label: text('not said'), unit: null, side: null, value: null },
    ],
  });
  const claim = (id: string, repeats: string | null): Claim => ({
    id,
    topic: 'boats',
    position: 'boats/two',
    source: 'paper',
    quote: { exact: 'two boats', start: 4, end: 13, sha256: '0'.repeat(64) },
    claimant: { actor: 'actor:harbour', side: null, as: 'named' },
    value: { min: 2, max: 2, qualifier: 'exact' },
    asOf: '2020-09-27',
    stance: 'asserts',
    certain: true,
    paraphrase: text('The harbour says two boats.'),
    seen: 'page',
    repeats,
  });
  const pack = {
    formatVersion: 1 as const,
    id: 'small',
    version: '1.0.0',
    title: text('Small'),
    about: text('For tests.'),
    madeBy: 'a test',
    madeOn: '2026-01-01',
    licence: 'none',
    sources: [
      {
        id: 'paper',
        document: 'paper.txt',
        url: null,
        outlet: { name: null, certainty: 'unknown' as const },
        language: 'en',
        translation: 'none' as const,
        published: { date: '2020-09', precision: 'month' as const, basis: 'stated' as const },
        note: text('A paper.'),
      },
    ],
    actors: [
      { id: 'actor:harbour', kind: 'office' as const, side: null, role: text('Harbour office'), from: null, to: null, names: [name] },
    ],
    places: [{ id: 'place:riverton', kind: 'town', names: [name], display: {}, coordinates: null, control: [], note: text('A town.') }],
    events: [{ id: 'event:flood', from: '2020-09-27', to: null, names: [name], calledBy: [], note: text('A flood.') }],
    wordings: [
      { id: 'wording:wave', forms: [name], usedBy: 'both' as const, counterparts: ['wording:swell'], note: text('One word.') },
      { id: 'wording:swell', forms: [name], usedBy: 'both' as const, counterparts: ['wording:wave'], note: text('Another.') },
    ],
    topics: [topic('boats', 'barges'), topic('barges', 'boats')],
    claims: [claim('paper-1', null), claim('paper-2', 'paper-1')],
  } satisfies Pack;
  return pack as Pack;
}
