import type { Claim, Name, Pack, Side, Source, Value } from '../../../lib/core/pack/pack.ts';

/** A small pack of invented records in the shape of real ones: enough for every kind of card. */
export const samplePack: Pack = {
  formatVersion: 1,
  id: 'sample',
  version: '1.0.0',
  title: { en: 'Sample', fr: 'Exemple' },
  about: { en: 'Invented records.' },
  madeBy: 'test',
  madeOn: '2024-01-01',
  licence: 'CC0-1.0',
  sources: [
    source('s1', { date: '2020-09-27', outlet: 'Gazette' }),
    source('s2', { date: '2020-09-28', outlet: 'Courrier' }),
    source('s3', { date: null, outlet: null, language: 'en' }),
  ],
  actors: [
    {
      id: 'actor:mod-a',
      kind: 'institution',
      side: 'armenia',
      role: { en: 'Ministry of Defence of Armenia', fr: 'Ministère arménien de la Défense' },
      names: [name('Ministry of Defence of Armenia', 'en'), name('Ministère arménien de la Défense', 'fr')],
    },
    {
      id: 'actor:mod-z',
      kind: 'institution',
      side: 'azerbaijan',
      role: { en: 'Ministry of Defence of Azerbaijan' },
      names: [name('Ministry of Defence of Azerbaijan', 'en')],
    },
    {
      id: 'person:spokes',
      kind: 'person',
      side: 'nk',
      role: { en: 'Spokesperson', fr: 'Porte-parole' },
      from: '2019-05',
      to: null,
      names: [name('Ani Sample', 'en'), name('Ани Сампл', 'ru'), name('Անի Սամպլ', 'hy')],
    },
  ],
  places: [
    {
      id: 'place:twinville',
      kind: 'city',
      names: [
        name('Stepanville', 'en', { side: 'armenian' }),
        name('Stepanville', 'fr', { side: 'armenian', inflected: ['Stepanvilles'] }),
        name('Ստեփանվիլ', 'hy', { side: 'armenian' }),
        name('Khanville', 'en', { side: 'azerbaijan' }),
        name('Khanville', 'fr', { side: 'azerbaijan' }),
        name('Xanvil', 'az', { side: 'azerbaijan' }),
        name('Vararville', 'fr', { side: null, era: 'historical' }),
        name('Ville', 'fr', { side: 'shared', risk: 'never-alone' }),
      ],
      display: { en: { armenian: 'Stepanville', azerbaijani: 'Khanville' }, fr: { armenian: 'Stepanville', azerbaijani: 'Khanville' } },
      coordinates: [46.7, 39.8],
      control: [
        { from: '1991', to: '2023-09', holder: 'nk', note: { en: 'Self-declared republic.' }, evidence: 'verified' },
        { from: '1923', to: '1991', holder: null, note: { en: 'Soviet region.' }, evidence: 'verified' },
        { from: '1900', to: '1923', holder: 'russia', note: { en: 'Not checked.' }, evidence: 'well-known' },
      ],
      note: { en: 'The main town.', fr: 'La ville principale.' },
    },
    {
      id: 'place:plain',
      kind: 'town',
      names: [name('Plain', 'en', { side: 'shared' })],
      display: {},
      coordinates: null,
      control: [],
      note: { en: 'A town.' },
    },
  ],
  events: [
    {
      id: 'event:autumn',
      from: '2020-09-27',
      to: '2020-11-10',
      names: [name('Fighting of autumn 2020', 'en'), name('Combats de l’automne 2020', 'fr')],
      calledBy: [
        { side: 'azerbaijan', text: 'Vətən müharibəsi', language: 'az' },
        { side: 'armenian', text: 'Քառասունչորսօրյա պատերազմ', language: 'hy' },
      ],
      note: { en: 'Six weeks of fighting.' },
    },
  ],
  wordings: [
    {
      id: 'wording:counter',
      forms: [
        name('contre-offensive', 'fr', { side: 'azerbaijan', inflected: ['contre-offensives'] }),
        name('counter-offensive', 'en', { side: 'azerbaijan' }),
      ],
      usedBy: 'azerbaijan',
      counterparts: ['wording:large'],
      note: { en: 'Presupposes an earlier attack.', fr: 'Suppose une attaque antérieure.' },
    },
    {
      id: 'wording:large',
      forms: [name('offensive de grande ampleur', 'fr', { side: 'armenian' })],
      usedBy: 'armenian',
      counterparts: ['wording:counter'],
      note: { en: 'Says nothing of what came before.' },
    },
  ],
  topics: [
    topic('helicopters', 'How many helicopters were shot down?', { fr: 'Combien d’hélicoptères ont été abattus ?', mirrors: ['drones'] }),
    topic('drones', 'How many drones were shot down?', { mirrors: ['helicopters'], unit: 'drones_lost' }),
    {
      ...topic('batteries', 'How many air-defence units were destroyed?', {}),
      positions: [
        position('batteries', 'batteries', '12 anti-aircraft batteries', { unit: 'air_defence_lost', side: 'armenian', value: exact(12) }),
        position('batteries', 'osa', '15 OSA systems', { unit: 'air_defence_lost', side: 'armenian', value: exact(15) }),
      ],
    },
    {
      ...topic('who-began', 'Who began?', { fr: 'Qui a commencé ?' }),
      positions: [
        position('who-began', 'z', 'Azerbaijan attacked', { unit: null, side: null, value: null }),
        position('who-began', 'a', 'Armenian forces attacked first', { unit: null, side: null, value: null }),
      ],
    },
    { ...topic('hidden', 'A topic outside of lists?', {}), display: false, place: 'place:twinville' },
  ],
  claims: [
    claim('h1', 'helicopters', 'two', {
      source: 's1',
      actor: 'actor:mod-a',
      side: 'armenia',
      quote: 'Deux hélicoptères ont été abattus',
      value: exact(2),
    }),
    claim('h2', 'helicopters', 'two', {
      source: 's2',
      actor: 'actor:mod-a',
      side: 'armenia',
      quote: 'deux hélicoptères',
      value: exact(2),
      repeats: 'h1',
    }),
    claim('h3', 'helicopters', 'one', {
      source: 's1',
      actor: 'actor:mod-z',
      side: 'azerbaijan',
      quote: 'un seul hélicoptère',
      value: exact(1),
    }),
    claim('h4', 'helicopters', 'four', { source: 's2', actor: null, side: 'nk', quote: null, value: exact(4) }),
    claim('d1', 'drones', 'two', { source: 's1', actor: 'actor:mod-a', side: 'armenia', quote: 'deux drones', value: exact(2) }),
    claim('w1', 'who-began', 'a', {
      source: 's2',
      actor: 'actor:mod-z',
      side: 'azerbaijan',
      quote: 'une contre-offensive près de Stepanville',
      value: null,
    }),
    claim('w2', 'who-began', 'z', { source: 's1', actor: 'person:spokes', side: 'nk', quote: 'Bakou a attaqué', value: null }),
    claim('w3', 'who-began', 'z', { source: 's3', actor: null, side: null, as: 'article', quote: 'they attacked', value: null }),
  ],
};

export function exact(number: number): Value {
  return { min: number, max: number, qualifier: 'exact' };
}

function name(text: string, language: string, more: Partial<Name> = {}): Name {
  return { text, language, side: null, era: 'current', risk: 'safe', evidence: 'verified', ...more };
}

function source(id: string, { date, outlet, language = 'fr' }: { date: string | null; outlet: string | null; language?: string }): Source {
  return {
    id,
    document: `${id}.txt`,
    url: id === 's2' ? 'https://courrier.example/article' : null,
    outlet: { name: outlet, certainty: outlet ? 'stated' : 'unknown' },
    language,
    translation: 'none',
    published: { date, precision: date ? 'day' : 'none', basis: 'stated' },
    note: { en: 'Invented.' },
  };
}

function topic(
  id: string,
  question: string,
  { fr, mirrors = [], unit = 'helicopters_lost' }: { fr?: string; mirrors?: string[]; unit?: string },
) {
  return {
    id,
    question: { en: question, fr },
    title: { en: id },
    summary: { en: `Summary of ${id}.` },
    event: 'event:autumn',
    from: '2020-09-27',
    to: '2020-09-27',
    place: null as string | null,
    cumulative: false,
    display: true,
    mirrors,
    positions: [
      position(id, 'two', '2', { unit, side: 'azerbaijan', value: exact(2) }),
      position(id, 'one', '1 (only one)', { unit, side: 'azerbaijan', value: exact(1) }),
      position(id, 'four', '4', { unit, side: 'azerbaijan', value: exact(4) }),
    ],
  };
}

function position(topicId: string, id: string, label: string, rest: { unit: string | null; side: Side | null; value: Value | null }) {
  return { id: `${topicId}/${id}`, label: { en: label }, ...rest };
}

interface ClaimOptions {
  source: string;
  actor: string | null;
  side: Side | null;
  as?: 'named' | 'implied' | 'article';
  quote: string | null;
  value: Value | null;
  repeats?: string;
}

function claim(id: string, topicId: string, positionId: string, options: ClaimOptions): Claim {
  const { source: from, actor, side, as = actor === null ? 'implied' : 'named', quote, value, repeats = null } = options;
  return {
    id,
    topic: topicId,
    position: `${topicId}/${positionId}`,
    source: from,
    quote: { exact: quote, start: 0, end: quote?.length ?? 20, sha256: '0'.repeat(64) },
    claimant: { actor, side, as },
    value,
    asOf: null,
    stance: 'asserts',
    certain: true,
    paraphrase: { en: `Paraphrase of ${id}.`, fr: `Paraphrase de ${id}.` },
    seen: 'page',
    repeats,
  };
}
