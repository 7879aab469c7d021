import type { Claim, Text, Topic } from '../lib/core/pack/pack.ts';

const CLAIMS_A_TOPIC = 5;
const TOPICS_AN_EVENT = 100;
const SOURCES = 500;
const ACTORS = 200;
const PLACES = 300;
const UNITS = ['people_killed', 'soldiers_wounded', 'tanks_lost', 'drones_lost', 'captured_people'] as const;
const LANGUAGES = ['en', 'fr', 'ru', 'de'] as const;

/** Which pack to make; one of another `id` or `version` differs in nothing else. */
export interface LargePackOrder {
  claims: number;
  id?: string;
  version?: string;
}

/** Yields the text of a pack record by record, five claims a topic; about 700 bytes a claim and 1 kB a topic. */
export function* makeLargePack({ claims, id = 'large', version = '1.0.0' }: LargePackOrder): Generator<string> {
  const topics = Math.ceil(claims / CLAIMS_A_TOPIC);
  const head = { formatVersion: 1, id, version, title: text('A large pack'), about: text('Made to measure with.') };
  yield `${JSON.stringify({ ...head, madeBy: 'a script', madeOn: '2026-01-01', licence: 'CC0-1.0' }).slice(0, -1)}`;
  yield* listOf('sources', Math.min(SOURCES, claims), makeSource);
  yield* listOf('actors', Math.min(ACTORS, claims), makeActor);
  yield* listOf('places', Math.min(PLACES, claims), makePlace);
  yield* listOf('events', Math.ceil(topics / TOPICS_AN_EVENT), makeEvent);
  yield* listOf('wordings', 0, () => null);
  yield* listOf('topics', topics, (i) => makeTopic(i, topics, claims));
  yield* listOf('claims', claims, (i) => makeClaim(i, claims));
  yield '}\n';
}

function* listOf(name: string, length: number, make: (index: number) => object | null): Generator<string> {
  yield `,\n"${name}":[`;
  for (let i = 0; i < length; i++) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(make(i))}`;
  yield ']';
}

const text = (en: string): Text => ({ en, fr: `${en} (en français)` });
const name = (written: string, language = 'en') =>
  ({ text: written, language, side: null, era: 'current', risk: 'safe', evidence: 'unsure' }) as const;
const SYLLABLES = ['ba', 'ko', 'li', 'mu', 'ra', 'se', 'ti', 'vo', 'za', 'ne'];
/** A name like no other of these: its number, said in syllables. */
const nameOf = (index: number) => {
  const said = [...String(index + 1_000)].map((digit) => SYLLABLES[Number(digit)]).join('');
  return said[0]!.toUpperCase() + said.slice(1);
};
const day = (index: number) => new Date(Date.UTC(1990, 0, 1 + (index % 12_000))).toISOString().slice(0, 10);

function makeSource(i: number): object {
  return {
    id: `s${i}`,
    document: `document-${i}.txt`,
    url: `https://news.example/${i}`,
    outlet: { name: `The ${nameOf(i)} Courier`, certainty: 'stated' },
    language: LANGUAGES[i % LANGUAGES.length],
    translation: 'none',
    published: { date: day(i * 7), precision: 'day', basis: 'stated' },
    note: text(`Source number ${i}.`),
  };
}

function makeActor(i: number): object {
  return {
    id: `actor:a${i}`,
    kind: 'office',
    side: null,
    role: text(`Office of ${nameOf(i)}`),
    names: [name(`${nameOf(i)} Harbour Office`)],
  };
}

function makePlace(i: number): object {
  return {
    id: `place:p${i}`,
    kind: 'town',
    names: [name(`${nameOf(i)}ton`)],
    display: {},
    coordinates: [45, 40],
    control: [],
    note: text('A town.'),
  };
}

function makeEvent(i: number): object {
  return {
    id: `event:e${i}`,
    from: day(i * 50),
    to: day(i * 50 + 3),
    names: [name(`${nameOf(i)} flood`)],
    calledBy: [],
    note: text('A flood.'),
  };
}

/** Two neighbours are each other's mirrors; a last one without a neighbour has none. */
function makeTopic(i: number, topics: number, claims: number): Topic {
  const mirror = i % 2 === 0 ? i + 1 : i - 1;
  const id = `t${i}`;
  const unit = UNITS[i % UNITS.length]!;
  const position = (value: number) => ({
    id: `${id}/v${value}`,
    label: text(`${value} counted`),
    unit,
    side: null,
    value: { min: value, max: value, qualifier: 'exact' as const },
  });
  return {
    id,
    question: text(`How many were counted near ${nameOf(i % PLACES)}ton on day ${i}?`),
    title: text(`The count near ${nameOf(i % PLACES)}ton, number ${i}`),
    summary: text('Several offices gave figures for the same day, and they are not the same. None of them says how the count was made.'),
    event: `event:e${Math.floor(i / TOPICS_AN_EVENT)}`,
    from: day(i),
    to: day(i),
    place: `place:p${i % Math.min(PLACES, claims)}`,
    cumulative: false,
    display: true,
    mirrors: mirror < topics ? [`t${mirror}`] : [],
    positions: [1, 2, 3].map((value) => position(value + (i % 40))),
  };
}

function makeClaim(i: number, claims: number): Claim {
  const topic = Math.floor(i / CLAIMS_A_TOPIC);
  const value = 1 + (i % 3) + (topic % 40);
  const exact = `about ${value} were counted near ${nameOf(topic % PLACES)}ton that day`;
  const repeats = i % CLAIMS_A_TOPIC === 3 ? `c${i - 3}` : null;
  return {
    id: `c${i}`,
    topic: `t${topic}`,
    position: `t${topic}/v${value}`,
    source: `s${(i * 13) % Math.min(SOURCES, claims)}`,
    quote: { exact, start: 100, end: 100 + exact.length, sha256: (i + 1).toString(16).padStart(64, '0') },
    claimant: { actor: `actor:a${(i * 17) % Math.min(ACTORS, claims)}`, side: null, as: 'named' },
    value: { min: value, max: value, qualifier: 'exact' },
    asOf: day(topic),
    stance: 'asserts',
    certain: true,
    paraphrase: text(`The office of ${nameOf((i * 17) % ACTORS)} says that ${value} were counted, without telling how it knows.`),
    seen: 'page',
    repeats,
  };
}
