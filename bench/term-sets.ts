import type { Name, Pack } from '../lib/core/pack/pack.ts';
import { buildTermIndex } from '../lib/core/terms/build-term-index.ts';
import { shipTerms, type TermsHead } from '../lib/core/terms/ship-terms.ts';
import type { NewsLanguage } from './make-news.ts';
import { seededRandom, shuffle } from './seeded-random.ts';

/** So many names of the pack, as other tools take them and as an index of ours. */
export interface TermSet {
  /** Written forms without repetition; others get no inflected forms, ours makes them. */
  terms: string[];
  /** The index of them and their inflected forms as it is shipped, its lists as base64. */
  head: TermsHead;
  lists: string;
}

const LANGUAGES = ['en', 'ru', 'hy', 'fr', 'az', 'tr', 'de', 'es'];
const SEED = 4;
/** So many names may stand on generated pages: the smallest set holds them all, so that every set finds the same. */
export const NAMES_ON_PAGES = 100;

/** Returns the pack's first names in an order of its own, languages taking turns: a larger set holds every smaller one. */
export function termSet(pack: Pack, size: number): TermSet {
  const chosen = takeDistinct(orderNames(pack), size);
  const keep = (names: Name[]) => names.filter((name) => chosen.has(name));
  const smaller: Pack = {
    ...pack,
    places: pack.places.map((place) => ({ ...place, names: keep(place.names) })),
    actors: pack.actors.map((actor) => ({ ...actor, names: keep(actor.names) })),
    events: pack.events.map((event) => ({ ...event, names: keep(event.names) })),
    wordings: pack.wordings.map((wording) => ({ ...wording, forms: keep(wording.forms) })),
  };
  const { head, lists } = shipTerms(buildTermIndex(smaller));
  return { terms: [...new Set([...chosen].map(({ text }) => text))], head, lists: Buffer.from(lists).toString('base64') };
}

/** Returns the names that generated pages use, by language: places of the smallest set, each surely one of the subject's. */
export function namesOnPages(pack: Pack): Record<NewsLanguage, string[]> {
  const places = new Set(pack.places.flatMap(({ names }) => names));
  const chosen = [...takeDistinct(orderNames(pack), NAMES_ON_PAGES)].filter((name) => places.has(name));
  const of = (language: string) => chosen.filter((name) => name.language === language).map(({ text }) => text);
  return { en: of('en'), fr: of('fr'), ru: of('ru'), hy: of('hy') };
}

/** The first names that have so many written forms among them. */
function takeDistinct(names: readonly Name[], size: number): Set<Name> {
  const texts = new Set<string>();
  const taken = new Set<Name>();
  for (const name of names) {
    texts.add(name.text);
    if (texts.size > size) break;
    taken.add(name);
  }
  return taken;
}

/** Places of one word first in each language: pages name them, and endings go on to them. */
function orderNames(pack: Pack): Name[] {
  const random = seededRandom(SEED);
  const others = [...pack.actors, ...pack.events].flatMap(({ names }) => names);
  const all = [...pack.places.flatMap(({ names }) => names), ...others, ...pack.wordings.flatMap(({ forms }) => forms)];
  const onPages = new Set(
    pack.places.flatMap(({ names }) => names.filter(({ text, risk }) => risk === 'safe' && /^\p{L}{5,}$/u.test(text))),
  );
  const queues = LANGUAGES.map((language) => {
    const own = shuffle(
      all.filter((name) => name.language === language),
      random,
    );
    return [...own.filter((name) => onPages.has(name)), ...own.filter((name) => !onPages.has(name))];
  });
  const longest = Math.max(...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => queues.flatMap((queue) => queue[at] ?? [])).flat();
}
