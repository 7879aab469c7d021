import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Actor, Name, PackEvent, Wording } from '../../lib/core/pack/pack.ts';
import { packSchemas } from '../../lib/core/pack/pack-schema.ts';
import { foldWord } from '../../lib/core/text/fold-text.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');
const LANGUAGES = ['hy', 'az', 'ru', 'en', 'fr', 'tr', 'de', 'es'];
const schemas = packSchemas(true);

function readRecords<T>(folder: string, schema: v.GenericSchema): Map<string, T> {
  const files = readdirSync(join(SEEDS, folder)).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.map((file) => {
      const record = v.parse(schema, parse(readFileSync(join(SEEDS, folder, file), 'utf8'))) as T & { id: string };
      return [record.id, record];
    }),
  );
}

const actors = readRecords<Actor>('actors', schemas.actor);
const events = readRecords<PackEvent>('events', schemas.event);
const persons = [...actors.values()].filter(({ kind }) => kind === 'person');

/** Words of one state by language, longest first; a form with all of them replaced is what two sides must share. */
const STATE_WORDS: Record<string, string[]> = {
  en: [
    'of the Nagorno-Karabakh Republic|of the Republic of Artsakh|of the Republic of Armenia|of the Republic of Azerbaijan',
    'Nagorno-Karabakh’s|Karabakh’s|Artsakh’s|Azerbaijan’s|Armenia’s|Yerevan’s|Baku’s|Azerbaijani|Armenian|Azeri',
    'Nagorno-Karabakh|Karabakh|Artsakh|NKR|Azerbaijan|Armenia|RA',
  ],
  fr: [
    'du Haut-Karabakh|du Haut-Karabagh|du Nagorny Karabakh|du Nagorno-Karabakh|du Karabakh|de l’Artsakh|d’Artsakh',
    'de l’Arménie|d’Arménie|de l’Azerbaïdjan|d’Azerbaïdjan|d’Erevan|de Bakou|de Stepanakert',
    'arméniennes|arménienne|arméniens|arménien|azerbaïdjanaises|azerbaïdjanaise|azerbaïdjanais|azéries|azérie|azéris|azéri',
  ],
  de: [
    'von Bergkarabach|von Berg-Karabach|von Nagorny Karabach|von Arzach|Bergkarabachs',
    'von Armenien|Armeniens|von Aserbaidschan|Aserbaidschans',
    'armenisch|aserbaidschanisch|aserisch',
  ],
  es: [
    'de Nagorno Karabaj|de Nagorno-Karabaj|del Alto Karabaj|de Karabaj|de Artsaj|de Armenia|de Azerbaiyán',
    'armenios|armenias|armenio|armenia|azerbaiyanos|azerbaiyanas|azerbaiyano|azerbaiyana|azeríes|azerí',
  ],
  ru: [
    'непризнанной Нагорно-Карабахской Республики|непризнанной НКР|Нагорно-Карабахской Республики|Нагорного Карабаха|НКР|Карабаха|Арцаха',
    'Республики Армения|Азербайджанской Республики|Армении|Азербайджана|РА|АР|карабахск|азербайджанск|армянск',
  ],
  tr: ['Dağlık Karabağ’ın|Dağlık Karabağ|Karabağ|Artsakh|Azerbaycan’ın|Azerbaycan|Azeri|Ermenistan’ın|Ermenistan|Ermeni'],
  az: [
    'Dağlıq Qarabağın|Dağlıq Qarabağ|Artsax|Azərbaycan Respublikasının|Azərbaycan Respublikası|Ermənistan Respublikasının|Ermənistan Respublikası',
    'Azərbaycanın|Azərbaycan|Ermənistanın|Ermənistan|erməni',
  ],
  hy: [
    'Արցախի Հանրապետության|Լեռնային Ղարաբաղի|Ղարաբաղի|Արցախի|ԼՂՀ|արցախյան|Հայաստանի Հանրապետության|Ադրբեջանի Հանրապետության',
    'Հայաստանի|Ադրբեջանի|ՀՀ|հայկական|ադրբեջանական',
  ],
};

const STATE_PATTERNS = Object.fromEntries(
  Object.entries(STATE_WORDS).map(([language, lines]) => [language, new RegExp(`(?<!\\p{L})(?:${lines.join('|')})`, 'u')]),
);

/** Folded forms of one language with the state taken out: «ministère § de la Défense». Forms without a state word are left out. */
function listPatterns(id: string, language: string, accept: (name: Name) => boolean): Set<string> {
  const names = actors.get(id)!.names.filter((name) => name.language === language && accept(name));
  const patterns = names.map(({ text }) => text.replace(STATE_PATTERNS[language]!, '§')).filter((text) => text.includes('§'));
  return new Set(patterns.map(foldPattern));
}

const foldPattern = (text: string) => text.split('§').map(foldWord).join('§');

/** Bodies that both states have; the third is that of the authorities of Nagorno-Karabakh. */
const COUNTERPARTS: [armenia: string, azerbaijan: string, nk: string][] = [
  ['actor:mod-armenia', 'actor:mod-azerbaijan', 'actor:nk-mod'],
  ['actor:mfa-armenia', 'actor:mfa-azerbaijan', 'actor:nk-mfa'],
  ['actor:armenian-moh', 'actor:azerbaijani-moh', 'actor:nk-moh'],
  ['actor:armenian-armed-forces', 'actor:azerbaijani-armed-forces', 'actor:defence-army'],
  ['actor:armenian-government', 'actor:azerbaijani-government', 'actor:nk-authorities'],
  ['actor:national-assembly-armenia', 'actor:milli-majlis', 'actor:national-assembly-artsakh'],
  ['actor:armenian-prosecutor', 'actor:azerbaijani-prosecutor', 'actor:nk-prosecutor'],
  ['actor:ombudsman-armenia', 'actor:ombudsman-azerbaijan', 'actor:artsakh-ombudsman'],
  ['actor:interior-ministry-armenia', 'actor:interior-ministry-azerbaijan', 'actor:nk-interior-ministry'],
  ['actor:emergency-ministry-armenia', 'actor:emergency-ministry-azerbaijan', 'actor:nk-emergency-service'],
  ['actor:armenian-state-commission', 'actor:azerbaijani-state-commission', 'actor:nk-state-commission'],
  ['actor:president-armenia', 'actor:president-azerbaijan', 'actor:president-artsakh'],
];
/** The army and the rescuers of Nagorno-Karabakh have names of their own, which the bodies of no state bear. */
const OWN_NAMES: Record<string, RegExp> = {
  'actor:defence-army': /defen[cs]e|défense|verteidigungsarmee|defensa|оборон|savunma|müdafiə|պաշտպանության|ՊԲ|АО /iu,
  // the title of the office in law, which the others have not
  'actor:ombudsman-azerbaijan': /commissioner|commissaire|kommissar|comisionad|comisari|komiseri|yetkilisi|հանձնակատար|լիազոր/iu,
  'actor:nk-emergency-service': /servi[cs]|служба|ГСЧС|xidməti|ծառայություն|ԱԻՊԾ|katastrophenschutz |rettungsdienst /iu,
};

function listDuplicates(records: Iterable<{ id: string; names: Name[] }>): string[] {
  const owners = new Map<string, string>();
  const duplicates: string[] = [];
  for (const { id, names } of records) {
    for (const { text, language, risk } of names.filter((name) => name.risk === 'safe')) {
      const key = `${language} ${foldWord(text)}`;
      const owner = owners.get(key);
      if (owner && owner !== id) duplicates.push(`${text} (${language}, ${risk}): ${owner} and ${id}`);
      owners.set(key, id);
    }
  }
  return duplicates;
}

const sameText = (names: Name[]) =>
  names.map(({ text, language }) => `${language} ${text}`).filter((key, at, all) => all.indexOf(key) !== at);

describe('actor records', () => {
  it('are named after their file and stand once', () => {
    const files = readdirSync(join(SEEDS, 'actors'));
    expect(files.map((file) => file.replace('.yaml', '')).sort()).toEqual([...actors.keys()].map((id) => id.split(':')[1]).sort());
  });

  it('give every person a full name in all eight languages', () => {
    const missing = persons.flatMap(({ id, names }) =>
      LANGUAGES.filter((language) => !names.some((name) => name.language === language && name.text.includes(' '))).map(
        (language) => `${id} ${language}`,
      ),
    );
    expect(persons.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('never trust a surname alone', () => {
    const trusted = persons.flatMap(({ names }) => names.filter(({ text, risk }) => !/[\s-]/.test(text) && risk === 'safe'));
    expect(trusted).toEqual([]);
  });

  it('give no safe form to two actors in one language', () => {
    expect(listDuplicates(actors.values())).toEqual([]);
  });

  it('write no form twice', () => {
    expect([...actors.values(), ...events.values()].flatMap(({ id, names }) => sameText(names).map((key) => `${id} ${key}`))).toEqual([]);
  });

  it('say the role in English and French, with no reversed dates', () => {
    for (const { id, role, from, to } of actors.values()) {
      expect(role.fr, id).toBeTruthy();
      if (from && to) expect(from <= to, id).toBe(true);
    }
  });
});

describe('roles', () => {
  const roles = [...actors.values()].flatMap(({ id, role }) => [`${id}: ${role.en}`, `${id}: ${role.fr}`]);

  it('say offices only: no arrest, death or deed', () => {
    expect(roles.filter((role) => /arrest|arrêt|killed|tuée?\b|signed|signataire|opposition|sentenced|condamn/iu.test(role))).toEqual([]);
  });

  it('have no adjective for the bodies of one side that those of the others lack', () => {
    expect(roles.filter((role) => /self-|proclaimed|autoproclam|unrecogni|non reconnu|so-called|prétendu/iu.test(role))).toEqual([]);
  });
});

describe('forms of institutions', () => {
  it.each(COUNTERPARTS)('%s and %s are named by the same patterns in every language', (armenia, azerbaijan) => {
    for (const language of LANGUAGES) {
      const [left, right] = [armenia, azerbaijan].map((id) =>
        [...listPatterns(id, language, ({ side, text }) => side === null && !OWN_NAMES[id]?.test(text))].sort(),
      );
      expect(left!.length, `${armenia} ${language}`).toBeGreaterThan(0);
      expect(left, `${armenia} ${language}`).toEqual(right);
    }
  });

  it.each(COUNTERPARTS)('%s has every pattern that %s and the body of Nagorno-Karabakh share', (armenia, _azerbaijan, nk) => {
    for (const language of LANGUAGES) {
      const shared = listPatterns(armenia, language, () => true);
      const neutral = listPatterns(nk, language, ({ text, risk }) => risk === 'safe' && !OWN_NAMES[nk]?.test(text));
      expect(listPatterns(nk, language, () => true).size, `${nk} ${language}`).toBeGreaterThan(0);
      expect(
        [...neutral].filter((pattern) => !shared.has(pattern)),
        `${nk} ${language}`,
      ).toEqual([]);
    }
  });

  it('have no form that is a demonym and people alone', () => {
    const people = /^(?:soldats|soldiers|soldaten|soldados|солдаты|militaires|servicemen|civils|civilians)\s/iu;
    expect(
      [...actors.values()]
        .flatMap(({ names }) => names)
        .filter(({ text }) => people.test(text))
        .map(({ text }) => text)
        .filter((text) => !/maintien de la paix|de la paix|d’interposition|de paz/.test(text)),
    ).toEqual([]);
  });

  it('give news media no names to match', () => {
    for (const id of ['actor:azertac', 'actor:armenpress', 'actor:armenian-media', 'actor:azerbaijani-media'])
      expect(actors.get(id)?.names, id).toEqual([]);
  });
});

describe('names and wordings', () => {
  it('share no form that is a safe name', () => {
    const wordings = readdirSync(join(SEEDS, 'wordings')).flatMap((file) => {
      const content = parse(readFileSync(join(SEEDS, 'wordings', file), 'utf8')) as Wording | Wording[];
      return Array.isArray(content) ? content : [content];
    });
    const marked = new Set(
      wordings
        .flatMap(({ forms }) => forms)
        .flatMap(({ text, inflected = [], language }) => [text, ...inflected].map((form) => `${language} ${foldWord(form)}`)),
    );
    const names = [...actors.values(), ...events.values()].flatMap((record) => record.names).filter(({ risk }) => risk === 'safe');
    expect(marked.size).toBeGreaterThan(0);
    expect(names.filter(({ text, language }) => marked.has(`${language} ${foldWord(text)}`))).toEqual([]);
  });
});

describe('event records', () => {
  it('have a name in all eight languages, or none at all, and a note in French', () => {
    for (const { id, names, note } of events.values()) {
      const missing = LANGUAGES.filter((language) => !names.some((name) => name.language === language));
      expect(missing, id).toEqual(names.length ? [] : LANGUAGES);
      expect(note.fr, id).toBeTruthy();
    }
    expect([...events.values()].filter(({ names }) => names.length).length).toBeGreaterThan(events.size / 2);
  });

  it('give no safe form to two events in one language', () => {
    expect(listDuplicates(events.values())).toEqual([]);
  });

  it('never let a single common noun count alone', () => {
    const single = [...events.values()]
      .flatMap(({ names }) => names)
      .filter(({ text, risk }) => !/[\s-]/.test(text) && risk === 'safe' && text === text.toLowerCase());
    expect(single.map(({ text }) => text)).toEqual([]);
  });

  it('keep what one side calls an event out of the other side’s list', () => {
    for (const { id, calledBy } of events.values()) {
      const texts = (side: string) => calledBy.filter((entry) => entry.side === side).map(({ text, language }) => `${language} ${text}`);
      expect(
        texts('azerbaijan').filter((text) => [...texts('armenian'), ...texts('armenia')].includes(text)),
        id,
      ).toEqual([]);
    }
  });
});

/** Letters and digits alone, so that quotation marks and hyphens make no other name. */
const lettersOf = (text: string) => foldWord(text.replace(/[^\p{L}\p{N}]/gu, ''));

describe('the note of a war, of whichever year', () => {
  it.each(['event:first-nk-war', 'event:2020-war', 'event:2023-offensive'])('%s: says who left home, with one verb', (id) => {
    expect(events.get(id)!.note.en).toMatch(/thousands? (?:of )?Armenians left/);
    expect(events.get(id)!.note.fr).toMatch(/Arméniens ont quitté/);
  });
});

describe('what a side calls an event', () => {
  const called = [...events.values()].flatMap(({ id, calledBy }) => calledBy.map((entry) => ({ id, ...entry })));

  it('comes with its meaning in English and French where the words are neither, in quotation marks, since they are not ours', () => {
    const foreign = called.filter(({ language }) => language !== 'en' && language !== 'fr');
    expect(foreign.length).toBeGreaterThan(15);
    expect(foreign.filter(({ gloss }) => !/^“.+”$/.test(gloss?.en ?? '') || !/^« .+ »$/.test(gloss?.fr ?? '')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('is not the first name of the event in any language, which is its title, unless both sides say it', () => {
    const taken = [...events.values()].flatMap(({ id, names, calledBy }) => {
      const meaningOf = ({ text, gloss }: (typeof calledBy)[number]) => lettersOf(gloss?.en ?? text);
      const sidesThatSay = (meaning: string) => new Set(calledBy.filter((entry) => meaningOf(entry) === meaning).map(({ side }) => side));
      const ofOneSide = calledBy
        .filter((entry) => sidesThatSay(meaningOf(entry)).size === 1)
        .flatMap(({ text, gloss }) => [text, gloss?.en ?? text, gloss?.fr ?? text].map(lettersOf));
      return LANGUAGES.flatMap((language) => {
        const [first] = names.filter((name) => name.language === language);
        const owned = first && (first.side !== null || ofOneSide.includes(lettersOf(first.text)));
        return owned ? [`${id} ${language}: ${first.text}`] : [];
      });
    });
    expect(taken).toEqual([]);
  });

  it('is not what the record itself says: no title and no note takes one of the answers', () => {
    const loaded = /\b(?:operation|offensive|aggression|blockade|siege|attack of|war of four|four-day)\b/i;
    const said = [...events.values()].flatMap(({ id, names, note }) => [
      `${id}: ${names.find(({ language }) => language === 'en')?.text}`,
      `${id}: ${note.en.replace(/“[^”]*”/g, '')}`,
    ]);
    expect(said.map((text) => text.slice(text.indexOf(' '))).filter((text) => loaded.test(text))).toEqual([]);
  });

  it('is a name of it: neither a charge nor a thing that stands beside it', () => {
    expect(called.filter(({ text }) => /^(ethnic cleansing|checkpoint|aggression)$/.test(text)).map(({ id }) => id)).toEqual([]);
  });
});

describe('forces named by an adjective', () => {
  it('speak for neither of the two Armenian sides: the words do not tell them apart', () => {
    const adjectives = actors
      .get('actor:armenian-armed-forces')!
      .names.filter(({ text }) => /^(forces arméniennes|Armenian forces)$/.test(text));
    expect(adjectives).toHaveLength(2);
    expect(actors.get('actor:armenian-armed-forces')!.side).toBe('armenian');
  });
});

describe('claimants', () => {
  const claimants = parse(readFileSync(join(SEEDS, 'aliases', 'claimants.yaml'), 'utf8')) as Record<
    string,
    { actor: string | null; side: string | null; as: string }
  >;

  it('are actors on record, or none', () => {
    const unknown = Object.entries(claimants).filter(([, { actor }]) => actor !== null && !actors.has(actor));
    expect(unknown).toEqual([]);
  });

  it('speak for the side of their actor', () => {
    for (const [key, { actor, side }] of Object.entries(claimants)) if (actor) expect(side, key).toBe(actors.get(actor)!.side);
  });
});
