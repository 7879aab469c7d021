import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/core/annotate.ts';
import type { Annotation, Figure } from '../../lib/core/annotation.ts';
import { ensurePack } from '../../scripts/compile-pack.ts';
import { readPassages } from '../../scripts/evaluation/read-passages.ts';
import { OWN_PASSAGES } from '../../scripts/evaluation/run-evaluation.ts';
import en from '../specs/figures.en.json' with { type: 'json' };
import fr from '../specs/figures.fr.json' with { type: 'json' };
import { seedEngine } from './figures/read-specs.ts';
import { SWAP_LANGUAGES } from './swap-sentences.ts';

const LANGUAGES = ['fr', 'en', 'hy', 'az', 'ru', 'tr', 'de', 'es', 'it', 'und'];

/** Annotations of a text that is taken to be about the subject. */
function annotationsOf(text: string, language: string, date: string | null = '2020-09-27'): Annotation[] {
  const page = { text, language, date, title: null, url: null };
  return annotate(page, seedEngine(), { language, established: [] }).annotations;
}

const figuresOf = (...request: Parameters<typeof annotationsOf>): Figure[] =>
  annotationsOf(...request).filter((one) => one.kind === 'figure');

/** Words that mean something to some step, in every script, with marks that hide in them. */
const MEANINGFUL = [
  ...'Karabakh Haut-Karabakh Степанакерт Нагорный Ստեփանակերտ Արցախում Xankəndi Şuşa Bakou Yerevan Aliyev Pashinyan Lachin'.split(' '),
  ...'Stepanakert/Khankendi l’Azerbaïdjan Armenian azerbaïdjanais военнослужащих hélicoptères helicopters soldiers tués şehit зинвор'.split(
    ' ',
  ),
  ...'two deux dozens quatre-vingt-dix-sept hundred mille min тысяч հազար 12 3.000 2020 27 % S-300 7:15 nearly plus de from to et dont'.split(
    ' ',
  ),
  ...'said selon killed destroyed lost abattus ont été заявил dedi not aucun separatists libéré ministère of Defence'.split(' '),
  ...[
    '27 September 2020',
    'le 27 septembre',
    '2 500 à 3 000',
    '1,5 million',
    'Mr.',
    'U.N.',
    '«',
    '»',
    '“',
    '”',
    '(',
    ')',
    '—',
    '’',
    '/',
    ';',
  ],
  ...[
    '\u00ad',
    '\u0301',
    '\u200f',
    '\u202e',
    '\u0307',
    '\ufeff',
    '\ud83d',
    '\udc00',
    '😀',
    'قره باغ',
    'קרבאך',
    '\n',
    '\n\n',
    '\u00a0',
    '\u202f',
    '\0',
  ],
];

const soup = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...MEANINGFUL) }, fc.string({ unit: 'binary', maxLength: 6 })),
      fc.constantFrom(' ', ' ', ' ', ', ', '. ', ''),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pairs) => pairs.flat().join(''));

describe('any text', () => {
  const anyText = fc.oneof({ weight: 4, arbitrary: soup }, fc.string({ unit: 'binary', maxLength: 300 }));
  const language = fc.constantFrom(...LANGUAGES);

  it('has annotations that lie within it and cover something to read', () => {
    fc.assert(
      fc.property(anyText, language, (text, language) => {
        for (const { start, end } of annotationsOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has figures around their numbers, a mark only with a topic, and the first topic as the best', () => {
    fc.assert(
      fc.property(anyText, language, (text, language) => {
        for (const { start, end, numberStart, numberEnd, painted, topic, topics, match } of figuresOf(text, language)) {
          expect(start <= numberStart && numberStart < numberEnd && numberEnd <= end).toBe(true);
          expect([painted, topics[0] ?? null, match !== null]).toEqual([topic !== null, topic, topic !== null]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has names and wordings that neither nest nor overlap, and a list by start, longer first', () => {
    fc.assert(
      fc.property(anyText, language, (text, language) => {
        const annotations = annotationsOf(text, language);
        const mentions = annotations.filter(({ kind }) => kind !== 'figure');
        for (let i = 1; i < mentions.length; i++) expect(mentions[i]!.start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
        expect(annotations).toEqual(annotations.toSorted((a, b) => a.start - b.start || b.end - a.end));
      }),
      { numRuns: 400 },
    );
  });

  it('has the same annotations a second time, and with another text read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, language, (text, other, language) => {
        const first = annotationsOf(text, language);
        annotationsOf(other, language);
        expect(annotationsOf(text, language)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a line of a million characters', () => {
  const LINES: [string, string][] = [
    ['prose', 'Bakou affirme que 12 chars arméniens ont été détruits au Haut-Karabakh, Erevan parle de deux drones le 27 septembre 2020. '],
    ['a sentence that never ends', 'deux hélicoptères azerbaïdjanais et 3 drones selon Bakou à Stepanakert, '],
    ['opened quotation marks', 'Baku «"“('],
    ['digits', '12 345 '],
    ['right-to-left text', 'قره باغ مروحية و 12 جندي '],
    ['lone surrogates', '\ud83d\ud83d Bakou 12 \udc00'],
    ['letters without an end', 'a\u00ad\u0301'],
  ];

  const LAST = '\n\nStepanakert, au Haut-Karabakh : deux hélicoptères azerbaïdjanais ont été abattus.';

  // work that grew with the square of the length would not come to its end within the limit
  it.each(LINES)(
    'of %s is read to its end',
    (_, line) => {
      const text = line.repeat(Math.ceil(1_000_000 / line.length)).slice(0, 1_000_000) + LAST;
      const last = annotationsOf(text, 'fr').filter(({ start }) => start >= text.length - LAST.length);
      expect(last.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['place', 'figure']));
    },
    60_000,
  );
});

const pack = ensurePack();
const DAY_MS = 86_400_000;
/** Topics of a day or of two. */
const dayTopics = new Set(
  pack.topics
    .filter(({ from, to, cumulative }) => !cumulative && from?.length === 10 && Date.parse(to!) - Date.parse(from) <= DAY_MS)
    .map(({ id }) => id),
);

const pages = [
  ...en.map((spec) => ({ ...spec, language: 'en' })),
  ...fr.map((spec) => ({ ...spec, language: 'fr' })),
  ...readPassages(OWN_PASSAGES),
].filter(({ date, text, language }) => figuresOf(text, language, date).some(({ topic }) => topic !== null && dayTopics.has(topic)));

describe('a page whose dates all move by whole years', () => {
  const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
  const move = (text: string, by: number) => text.replace(YEAR, (year) => String(Number(year) + by));

  it('is tried with pages that have topics of a day', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  it('loses every topic of a day that it had', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.constantFrom(-3, -2, -1, 1, 2, 4), ({ text, date, language }, by) => {
        const had = new Set(figuresOf(text, language, date).map(({ topic }) => topic));
        const moved = figuresOf(move(text, by), language, date && move(date, by));
        const kept = moved.filter(({ topic }) => topic !== null && dayTopics.has(topic) && had.has(topic));
        expect(kept.map(({ start, topic }) => `${topic} at ${text.slice(start, start + 40)}`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a page set in another way', () => {
  const WAYS: Record<string, (text: string) => string> = {
    'typewriter apostrophes': (text) => text.replaceAll('’', "'"),
    'printed apostrophes': (text) => text.replaceAll("'", '’'),
    'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
    'narrow no-break spaces in numbers': (text) => text.replaceAll(/(?<=\d) (?=\d)/g, '\u202f'),
    'no-break hyphens': (text) => text.replaceAll('-', '\u2011'),
    'soft hyphens': (text) => text.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad'),
    'letters and marks apart': (text) => text.normalize('NFD'),
  };
  const all = readPassages(OWN_PASSAGES).filter(({ trap }) => !trap);

  it.each(Object.entries(WAYS))('with %s has the same annotations', (_, set) => {
    const describeAll = (text: string, language: string, date: string | null) =>
      annotationsOf(text, language, date).map(({ start, end, ...rest }) => {
        const surface = text.slice(start, end).replaceAll('\u00ad', '').normalize('NFC');
        return rest.kind === 'figure'
          ? { ...rest, numberStart: 0, numberEnd: 0, length: surface.length }
          : { ...rest, length: surface.length };
      });
    for (const { text, language, date } of all)
      expect(describeAll(set(text), language, date)).toEqual(describeAll(text.normalize('NFC'), language, date));
  });
});

const PAIRS = [
  ['polity:armenia', 'polity:azerbaijan'],
  ['place:yerevan', 'place:baku'],
  ['actor:mod-armenia', 'actor:mod-azerbaijan'],
  ['actor:armenian-government', 'actor:azerbaijani-government'],
  ['actor:armenian-armed-forces', 'actor:azerbaijani-armed-forces'],
  ['armenia', 'azerbaijan'],
];
const swapped = new Map(PAIRS.flatMap(([one, other]) => [[one!, other!] as const, [other!, one!] as const]));
const swap = (id: string | null) => (id === null ? null : (swapped.get(id) ?? id));
/** `armenian` is the undivided side, for which the other has no counterpart of its own. */
const familyOf = (side: string | null) => (side === 'armenian' ? 'armenia' : side);

describe('a sentence with the sides the other way round', () => {
  const mirrorsOf = new Map(pack.topics.map(({ id, mirrors }) => [id, mirrors]));
  const sentences = fc
    .constantFrom(...SWAP_LANGUAGES)
    .chain((language) =>
      fc.record({
        language: fc.constant(language),
        write: fc.constantFrom(...language.sentences),
        loss: fc.constantFrom(...language.losses),
        number: fc.integer({ min: 2, max: 900 }).map(String),
        first: fc.constantFrom(0, 1),
      }),
    )
    .map(({ language: { language, sides }, write, loss, number, first }) => {
      const [speaker, bearer] = [sides[first]!, sides[1 - first]!];
      const words = { ...loss, number };
      return { language, there: write(speaker, bearer, words), back: write(bearer, speaker, words) };
    });

  it('has the other side, the other claimant, and is the same in all else', () => {
    fc.assert(
      fc.property(sentences, ({ language, there, back }) => {
        const describeAll = (text: string, turn: (id: string | null) => string | null) =>
          figuresOf(text, language).map(({ numberStart, numberEnd, value, unit, side, claimedBy }) => ({
            number: text.slice(numberStart, numberEnd),
            ...{ value, unit, side: turn(familyOf(side)), claimedBy: turn(claimedBy) },
          }));
        expect(describeAll(back, (id) => id)).toEqual(describeAll(there, swap));
        const concepts = (text: string) =>
          annotationsOf(text, language).flatMap(({ kind, concept }) => (kind === 'figure' ? [] : [concept]));
        expect(concepts(back).toSorted()).toEqual(concepts(there).map(swap).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('is read with a side and a claimant, in every form', () => {
    const texts = SWAP_LANGUAGES.flatMap(({ language, sides: [one, other], sentences, losses }) =>
      sentences
        .flatMap((write) =>
          losses.flatMap((loss) => [write(one, other, { ...loss, number: '12' }), write(other, one, { ...loss, number: '12' })]),
        )
        .map((text) => ({ language, text })),
    );
    const isRead = ({ side, claimedBy }: Figure) => side !== null && claimedBy !== null;
    const unread = texts.filter(({ language, text }) => !figuresOf(text, language).some(isRead));
    expect(texts.length).toBeGreaterThan(100);
    expect(unread.map(({ text }) => text)).toEqual([]);
  });

  it('has no topic or the mirror of the topic it had', () => {
    fc.assert(
      fc.property(sentences, ({ language, there, back }) => {
        const [before, after] = [there, back].map((text) => figuresOf(text, language)[0]?.topic ?? null);
        if (before && after) expect(mirrorsOf.get(before)).toContain(after);
      }),
      { numRuns: 300 },
    );
  });

  it('is tried with figures that are on record for both sides', () => {
    const figures = SWAP_LANGUAGES.flatMap(({ language, sides: [one, other], sentences, losses }) =>
      sentences.flatMap((write) =>
        losses.map((loss) =>
          [write(one, other, { ...loss, number: '2' }), write(other, one, { ...loss, number: '2' })].map(
            (text) => figuresOf(text, language)[0]?.topic ?? null,
          ),
        ),
      ),
    );
    const both = figures.filter(([there, back]) => there && back);
    expect(both.length).toBeGreaterThan(0);
    for (const [there, back] of both) expect(mirrorsOf.get(there!)).toContain(back);
  });
});

describe('a paragraph about another war on a page about this one', () => {
  const number = fc.integer({ min: 1, max: 600 }).map(String);
  const paragraph = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('Ukraine', 'Syria', 'Sudan', 'Gaza', 'Yemen'),
        number,
        fc.constantFrom(
          'helicopters were shot down',
          'drones were shot down',
          'tanks were destroyed',
          'soldiers were killed',
          'soldiers were wounded',
        ),
      )
      .map(([country, number, loss]) => ({
        language: 'en',
        text: `In the war in ${country}, ${number} ${loss} on the same day, officials there said.`,
      })),
    fc
      .tuple(
        fc.constantFrom('en Ukraine', 'en Syrie', 'au Soudan', 'à Gaza', 'au Yémen'),
        number,
        fc.constantFrom('hélicoptères ont été abattus', 'drones ont été abattus', 'chars ont été détruits', 'soldats ont été tués'),
      )
      .map(([country, number, loss]) => ({
        language: 'fr',
        text: `Dans la guerre ${country}, ${number} ${loss} le même jour, selon des responsables.`,
      })),
  );
  const SUBJECT: Record<string, string> = {
    en: 'On 27 September 2020 the Armenian Defence Ministry said that two Azerbaijani helicopters had been shot down near Stepanakert.',
    fr: 'Le 27 septembre 2020, le ministère arménien de la Défense a dit que deux hélicoptères azerbaïdjanais avaient été abattus près de Stepanakert.',
  };

  it('gives no topic of its own and takes none away', () => {
    fc.assert(
      fc.property(paragraph, fc.boolean(), ({ language, text }, first) => {
        const subject = SUBJECT[language]!;
        const page = first ? `${text}\n\n${subject}` : `${subject}\n\n${text}`;
        const from = first ? 0 : subject.length;
        const within = ({ start }: Figure) => start >= from && start < from + text.length + (first ? 0 : 2);
        const figures = figuresOf(page, language);
        expect(figures.filter(within).map(({ topic }) => topic)).toEqual(figures.filter(within).map(() => null));
        expect(figures.filter((one) => !within(one)).map(({ topic }) => topic)).toEqual(['azerbaijani-helicopters-downed-2020-09-27']);
      }),
      { numRuns: 200 },
    );
  });
});
