import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Name, Place, PlaceControl } from '../../lib/core/pack/pack.ts';
import { packSchemas } from '../../lib/core/pack/pack-schema.ts';

const folder = resolve(import.meta.dirname, '../../seeds/places');
const { place: schema } = packSchemas(true);
const records = globSync('*.yaml', { cwd: folder })
  .sort()
  .map((file) => ({ file, content: parse(readFileSync(resolve(folder, file), 'utf8')) as Place }));
const places = records.map(({ content }) => content);

const INTERFACE = ['en', 'fr'] as const;
const EIGHT = ['az', 'de', 'en', 'es', 'fr', 'hy', 'ru', 'tr'];
/** What the note says where a side has no name of its own for the place. */
const ONE_SIDED = {
  en: /has no name of its own for it/,
  fr: /n’a pas de nom propre pour (?:ce lieu|elle)/,
};
const HEADING = { en: 'Names: ', fr: 'Noms : ' };
const SIDE_OF = {
  en: { armenian: 'Armenian side', azerbaijani: 'Azerbaijani side' },
  fr: { armenian: 'partie arménienne', azerbaijani: 'partie azerbaïdjanaise' },
};

const pairOf = (place: Place, language: string) => place.display[language];
const isDual = (place: Place) => {
  const pair = pairOf(place, 'en');
  return pair !== undefined && pair.armenian !== pair.azerbaijani;
};
const isOneSided = (place: Place) => isDual(place) && (pairOf(place, 'en')?.armenian === null || pairOf(place, 'en')?.azerbaijani === null);
const namesIn = (place: Place, language: string) => place.names.filter((name) => name.language === language);
const idsOf = (list: Place[]) => list.map(({ id }) => id);

describe('records of places', () => {
  it('agree with the schema, with no field that it does not know', () => {
    const issues = records.flatMap(({ file, content }) =>
      (v.safeParse(schema, content).issues ?? []).map((issue) => `${file}: ${v.getDotPath(issue)}: ${issue.message}`),
    );
    expect(issues).toEqual([]);
  });

  it('hold every place of the gazetteer, the polities and the places that the gazetteer lacks', () => {
    expect(places.length).toBeGreaterThanOrEqual(140);
    expect(idsOf(places)).toEqual(
      expect.arrayContaining([
        'polity:armenia',
        'polity:azerbaijan',
        'polity:republic-of-artsakh',
        'place:chankatagh',
        'place:stepanakert',
      ]),
    );
  });

  it('are found in the file that bears their id, and no id comes twice', () => {
    for (const { file, content } of records) {
      expect(basename(file, '.yaml')).toBe(content.id.replace(/^place:/, '').replace(/^polity:/, 'polity-'));
    }
    expect(new Set(idsOf(places)).size).toBe(places.length);
  });
});

describe('names', () => {
  it.each(EIGHT)('are there for every place in %s', (language) => {
    expect(idsOf(places.filter((place) => namesIn(place, language).length === 0))).toEqual([]);
  });

  it('are each listed once for a language, in Unicode normal form C and without stray space', () => {
    for (const place of places) {
      const keys = place.names.map(({ language, text }) => `${language} ${text}`);
      expect(new Set(keys).size, place.id).toBe(keys.length);
      for (const { text } of place.names) expect(text).toBe(text.normalize('NFC').trim());
    }
  });

  it('do not lead to two places at once, unless a companion word is needed to tell them apart', () => {
    const owners = new Map<string, Set<string>>();
    const add = (id: string, { language, text }: Name) => {
      const key = `${language} ${text.toLowerCase()}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    };
    for (const place of places) for (const name of place.names) if (name.risk !== 'never-alone') add(place.id, name);
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([key]) => key)).toEqual([]);
  });

  it('of two or three letters never mark a page by themselves', () => {
    const short = places.flatMap((place) => place.names.filter(({ text }) => text.length <= 3 && !/^\p{Lu}+$/u.test(text)));
    expect(short.length).toBeGreaterThan(0);
    expect(short.filter(({ risk }) => risk === 'safe').map(({ text }) => text)).toEqual([]);
  });

  it.each(['Vank', 'Kish', 'Tartar', 'Fuzuli', 'Ivanyan', 'Sus', 'Ganja', 'Karabakh', 'Martuni', 'Lachine', 'Aghdam', 'Sos'])(
    'that are also something else are not safe: %s',
    (text) => {
      const risks = places.flatMap((place) => place.names.filter((name) => name.text === text).map((name) => name.risk));
      expect(risks.length).toBeGreaterThan(0);
      expect(risks).not.toContain('safe');
    },
  );

  it('of places that nobody disputes count only with a second sign, whichever state they lie in', () => {
    const bare = places
      .filter((place) => Object.keys(place.display).length === 0)
      .flatMap((place) => place.names.filter(({ risk, text }) => risk === 'safe' && !text.includes(' ')).map(({ text }) => text));
    expect(bare).toEqual([]);
  });
});

describe('display names', () => {
  it('are given for both sides, or are null for a reason that the note states', () => {
    for (const place of places.filter(isDual)) {
      for (const language of INTERFACE) {
        const pair = pairOf(place, language);
        expect(pair, `${place.id} ${language}`).toBeDefined();
        if (pair?.armenian === null || pair?.azerbaijani === null) expect(place.note[language]).toMatch(ONE_SIDED[language]);
        expect(pair?.armenian ?? pair?.azerbaijani, place.id).not.toBeNull();
      }
    }
  });

  it('are either two in every language or one in every language', () => {
    const mixed = places.filter((place) => {
      const verdicts = Object.values(place.display).map((pair) => pair?.armenian !== pair?.azerbaijani);
      return new Set(verdicts).size > 1;
    });
    expect(idsOf(mixed)).toEqual([]);
  });

  it('cover the eight languages wherever there are any', () => {
    for (const place of places) {
      const languages = Object.keys(place.display).sort();
      if (languages.length > 0) expect(languages, place.id).toEqual(EIGHT);
    }
  });

  it('exist for one-sided terms of both sides, so that the rule serves neither', () => {
    const oneSided = places.filter(isOneSided).map((place) => pairOf(place, 'en'));
    expect(oneSided.some((pair) => pair?.armenian === null)).toBe(true);
    expect(oneSided.some((pair) => pair?.azerbaijani === null)).toBe(true);
  });
});

describe('a name for Nagorno-Karabakh', () => {
  it('of a side is that side’s own: the common name stands in neither column', () => {
    const place = places.find(({ id }) => id === 'place:nagorno-karabakh')!;
    const common = new Set(place.names.filter(({ side }) => side === 'shared').map(({ text, language }) => `${language} ${text}`));
    for (const [language, pair] of Object.entries(place.display)) {
      for (const part of pair!.armenian!.split(' / ')) expect(common, language).not.toContain(`${language} ${part}`);
    }
  });

  it('that Azerbaijan does not have for the republic is not put into its column', () => {
    const republic = places.find(({ id }) => id === 'polity:republic-of-artsakh')!;
    expect(Object.values(republic.display).map((pair) => pair!.azerbaijani)).toEqual(EIGHT.map(() => null));
    expect(republic.note.en).not.toContain('Names:');
  });
});

describe('notes', () => {
  it('are written in English and French, as are those of control', () => {
    for (const place of places) {
      for (const text of [place.note, ...place.control.map(({ note }) => note)]) {
        expect(text.en, place.id).not.toBe('');
        expect(text.fr, place.id).toBeTruthy();
      }
    }
  });

  it.each(INTERFACE)('name both names of a dual place in alphabetical order of the names in %s', (language) => {
    const dual = places.filter((place) => isDual(place) && !isOneSided(place));
    expect(dual.length).toBeGreaterThan(50);
    const collator = new Intl.Collator(language, { sensitivity: 'base', ignorePunctuation: true });
    for (const place of dual) {
      const pair = pairOf(place, language);
      const said = [
        { name: pair?.armenian ?? '', side: SIDE_OF[language].armenian },
        { name: pair?.azerbaijani ?? '', side: SIDE_OF[language].azerbaijani },
      ].sort((a, b) => collator.compare(a.name, b.name));
      const sentence = `${HEADING[language]}${said.map(({ name, side }) => `${name} (${side})`).join(', ')}.`;
      expect(place.note[language]?.replace(/[“”]|« | »/g, ''), place.id).toContain(sentence);
    }
  });

  it('say of which state a town or village is internationally recognised as a part, for every one of them', () => {
    const settled = places.filter(({ kind }) => ['city', 'town', 'village'].includes(kind));
    expect(settled.length).toBeGreaterThan(80);
    for (const place of settled) {
      expect(place.note.en, place.id).toMatch(/Internationally recognised as part of (?:Armenia|Azerbaijan)\.$/);
      expect(place.note.fr, place.id).toMatch(/Lieu internationalement reconnu comme partie de l’(?:Arménie|Azerbaïdjan)\.$/);
    }
  });
});

/** Days are compared as text; a coarser date stands for its first day. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);

/** Two facts contradict each other where two holders are given for one time. */
function contradict(a: PlaceControl, b: PlaceControl): boolean {
  if (a.holder === null || b.holder === null || a.holder === b.holder) return false;
  const startsBeforeEnd = (x: PlaceControl, y: PlaceControl) => y.to === null || firstDay(x.from) < firstDay(y.to);
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

describe('control', () => {
  it('runs forward in time', () => {
    for (const place of places) {
      for (const { from, to } of place.control) if (to !== null) expect(firstDay(to) >= firstDay(from), `${place.id} ${from}`).toBe(true);
    }
  });

  it('never gives two holders for one time', () => {
    const found = places.flatMap(({ id, control }) =>
      control.flatMap((a, i) => control.slice(i + 1).flatMap((b) => (contradict(a, b) ? [`${id} ${a.from} ${b.from}`] : []))),
    );
    expect(found).toEqual([]);
  });

  it('calls the presence of Russian peacekeepers no holding, wherever it is recorded', () => {
    const presence = places.flatMap(({ control }) => control.filter(({ note }) => /presence, not administration/.test(note.en)));
    expect(presence.length).toBeGreaterThan(20);
    expect(presence.filter(({ holder }) => holder !== null)).toEqual([]);
  });

  it('that rests on the announcement of one side says whether the other confirmed it', () => {
    const announced = places.flatMap(({ id, control }) =>
      control.filter(({ note }) => /announced/i.test(note.en)).map(({ note }) => `${id}: ${note.en}`),
    );
    expect(announced.length).toBeGreaterThan(10);
    expect(announced.filter((note) => !/confirmed|denied/.test(note))).toEqual([]);
    const french = places.flatMap(({ control }) => control.map(({ note }) => note.fr!)).filter((note) => /annoncé/i.test(note));
    expect(french).toHaveLength(announced.length);
    expect(french.filter((note) => !/confirmé|démenti/.test(note))).toEqual([]);
  });

  it('says of every holder that no state recognised that none did, once and in one sentence, without an adjective', () => {
    const held = places.flatMap(({ control }) => control.flatMap(({ note }) => [note.en, note.fr!]));
    expect(held.filter((note) => /self-(?:declared|proclaimed)|autoproclam/.test(note))).toEqual([]);
    const named = held.filter((note) =>
      /forces and the Nagorno-Karabakh Republic|arméniennes et la République du Haut-Karabakh/.test(note),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((note) => !/which no UN member state recognised|qu’aucun État membre de l’ONU n’a reconnue/.test(note))).toEqual(
      [],
    );
  });

  it('never shows one holder and hides the other for want of evidence', () => {
    const lopsided = places.filter(({ control }) => {
      const grades = control.filter(({ holder }) => holder !== null).map(({ evidence }) => evidence);
      return grades.includes('verified') && grades.some((grade) => grade !== 'verified');
    });
    expect(idsOf(lopsided)).toEqual([]);
  });

  it('knows places held by either side inside the borders of the other', () => {
    const holders = (id: string) => places.find((place) => place.id === id)?.control.map(({ holder }) => holder);
    expect(holders('place:karki-tigranashen')).toEqual(['armenia']);
    expect(holders('place:artsvashen-bashkend')).toEqual(['azerbaijan']);
  });
});
