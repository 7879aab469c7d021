import type { Name, Pack } from '../pack/pack.ts';
import { createTrieBuilder, type TrieBuilder } from './build-trie.ts';
import { describeActor, describeEvent, describePlace } from './describe-concepts.ts';
import { endingIndex } from './endings.ts';
import { CONNECTORS, GENERIC_WORDS } from './generic-words.ts';
import { inflectWord, isRussianAdjective, type Stem, type WordTraits } from './inflect-word.ts';
import { INSTITUTION_WORDS } from './institution-words.ts';
import { cleanName, endsInAcronym, takeApart } from './name-words.ts';
import { type IndexedConcept, type IndexedForm, RISKS, SURNAME, type TermIndex } from './term-index.ts';

interface Building {
  concepts: IndexedConcept[];
  forms: IndexedForm[];
  /** Place of a form by what it is, so that one written form of one concept is kept once. */
  formKeys: Map<string, number>;
  languages: string[];
  trie: TrieBuilder;
}

/** A name to be added with everything its inflection depends on. */
interface Entry {
  concept: number;
  text: string;
  language: string;
  risk: number;
  traits: Omit<WordTraits, 'acronym'>;
  /** Every capital of the name must be there on the page. */
  strict: boolean;
  keep?: number;
  skip?: number;
  /** False for forms that are written out already. */
  inflects?: boolean;
}

const languageOf = (building: Building, language: string) => {
  const at = building.languages.indexOf(language);
  return at >= 0 ? at : building.languages.push(language) - 1;
};

/** Words of a Russian name up to its head noun decline, what follows is a genitive; every word of a person's name declines. */
function countDeclining(words: string[], entry: Entry): number {
  if (entry.language !== 'ru' || entry.traits.person) return words.length;
  const head = words.findIndex((word) => !isRussianAdjective(word));
  return head < 0 ? words.length : head + 1;
}

/** A word in small letters inside a name is a common noun: «озеро Севан». */
function traitsOf(entry: Entry, word: number, acronym: boolean): WordTraits {
  const small = /^\p{Ll}/u.test(entry.text.split(/\s+/)[word] ?? '');
  return { ...entry.traits, common: entry.traits.common || small, acronym };
}

/** Only Russian and German names change inside: «Нагорного Карабаха», „Aserbaidschanischen Armee“. */
function listInner(words: string[], entry: Entry): Stem[] {
  const declining = countDeclining(words, entry);
  return words.slice(0, -1).map((word, i): Stem => {
    const inflects = i < declining && entry.inflects !== false && (entry.language === 'ru' || entry.language === 'de');
    const [first] = inflects ? inflectWord(word, entry.language, traitsOf(entry, i, false)) : [];
    return first && first.ending !== 'german' ? first : { stem: word, ending: 'bare' };
  });
}

/** A last word after the head noun is a genitive, unless it is a proper name of its own: «Мец Шена». */
function listLast(words: string[], entry: Entry, acronym: boolean): Stem[] {
  const last = words.at(-1)!;
  const fixed = countDeclining(words, entry) < words.length && !/\s\p{Lu}\S*$/u.test(entry.text);
  if (entry.inflects === false || fixed) return [{ stem: last, ending: 'bare' }];
  return inflectWord(last, entry.language, traitsOf(entry, words.length - 1, acronym));
}

const toTrieWord = ({ stem, ending }: Stem) => ({ stem, ending: endingIndex(ending) });

function formOf(building: Building, form: IndexedForm, words: string[]): number {
  const key = `${form.concept} ${form.caps} ${form.keep} ${form.skip} ${words.join(' ')}`;
  let at = building.formKeys.get(key);
  if (at === undefined) {
    at = building.forms.push(form) - 1;
    building.formKeys.set(key, at);
  }
  return at;
}

function addEntry(building: Building, entry: Entry): void {
  const name = cleanName(entry.text);
  if (!name) return;
  const { words, caps } = takeApart(name, entry.strict);
  if (!words.length) return;
  const form = formOf(building, { concept: entry.concept, caps, keep: entry.keep ?? 0, skip: entry.skip ?? 0 }, words);
  const language = languageOf(building, entry.language);
  const inner = listInner(words, entry).map(toTrieWord);
  for (const last of listLast(words, entry, endsInAcronym(name))) building.trie.add(inner, toTrieWord(last), [form, language, entry.risk]);
}

/** Number of words of a place's name before the words for its kind; 0 where all of it is the name. */
function countNameWords(text: string, shorter: ReadonlySet<string>): number {
  const words = takeApart(text, true).words;
  let count = words.length;
  while (count > 1 && GENERIC_WORDS.has(words[count - 1]!)) count--;
  const start = words.slice(0, count).join(' ').slice(0, 4);
  return count < words.length && [...shorter].some((name) => name.startsWith(start)) ? count : 0;
}

/** Number of words for its kind before a place's name, «ville de», "city of"; 0 where the name comes first or nothing is left of it. */
function countLeadingWords(text: string, shorter: ReadonlySet<string>): number {
  const words = takeApart(text, true).words;
  if (!GENERIC_WORDS.has(words[0] ?? '')) return 0;
  let count = 1;
  while (count < words.length - 1 && CONNECTORS.has(words[count]!)) count++;
  const rest = words.slice(count).join(' ').replace(/^d'/, '');
  return shorter.has(rest) ? count : 0;
}

function addNames(building: Building, concept: IndexedConcept, names: Name[]): void {
  const at = building.concepts.push(concept) - 1;
  const common = concept.kind === 'actor' || concept.kind === 'event' || concept.kind === 'wording';
  const shorter = new Set(names.map((name) => takeApart(name.text, true).words.join(' ')).filter((name) => !name.includes(' ')));
  for (const name of names) {
    // "Barda, Azerbaijan" is two names; the second is the companion of the first.
    if (concept.kind === 'place' && name.text.includes(',')) continue;
    const base = {
      concept: at,
      language: name.language,
      risk: RISKS.indexOf(name.risk),
      traits: { common, person: concept.kind === 'person' },
      strict: concept.kind !== 'wording' && !(common && /\s/.test(name.text)),
      keep: concept.kind === 'place' ? countNameWords(name.text, shorter) : 0,
      skip: concept.kind === 'place' ? countLeadingWords(name.text, shorter) : 0,
    };
    addEntry(building, { ...base, text: name.text, inflects: !(concept.kind === 'wording' && name.inflected?.length) });
    for (const text of name.inflected ?? []) addEntry(building, { ...base, text, inflects: false });
    if (concept.kind === 'person' && /\s/.test(name.text)) addPersonForms(building, base, name.text);
  }
}

/** Full names as other outlets spell them, and the surnames of all of them. */
function addPersonForms(building: Building, base: Omit<Entry, 'text'>, name: string): void {
  for (const text of respell(name)) addEntry(building, { ...base, text });
  for (const text of [name, ...respell(name)]) addEntry(building, { ...base, text: text.split(/\s+/).at(-1)!, risk: SURNAME });
}

/** Armenian surnames end in -yan, -ian or -jan as the outlet likes. */
function respell(name: string): string[] {
  const match = /^(.*\s.*?)(?:[yij]an|ián)$/u.exec(name);
  return match ? ['yan', 'ian', 'jan'].map((ending) => match[1] + ending).filter((text) => text !== name) : [];
}

function addParts(building: Building, kind: 'head' | 'open' | 'close' | 'owner', value: string, texts: string[], language: string): void {
  let at = building.concepts.findIndex((concept) => concept.kind === kind && concept.id === value);
  if (at < 0) at = building.concepts.push({ id: value, kind, painted: false, class: '', sign: false }) - 1;
  const strict = kind === 'owner' && language !== 'fr';
  for (const text of texts) addEntry(building, { concept: at, text, language, risk: 0, traits: { common: true, person: false }, strict });
}

function addInstitutionWords(building: Building): void {
  for (const [language, words] of Object.entries(INSTITUTION_WORDS)) {
    for (const [role, texts] of Object.entries(words.heads)) addParts(building, 'head', role, texts, language);
    for (const [role, texts] of Object.entries(words.close ?? {})) addParts(building, 'close', role, texts, language);
    for (const [owner, texts] of Object.entries(words.owners)) addParts(building, 'owner', owner, texts, language);
    addParts(building, 'owner', 'nk-region', words.region, language);
    addParts(building, 'open', 'open', words.open ?? [], language);
  }
}

/**
 * Returns the index of all names of a pack: places, polities, persons, institutions, events and wordings with their inflected forms.
 * Plain data: it can be built beforehand and stored.
 */
export function buildTermIndex(pack: Pack): TermIndex {
  const building: Building = { concepts: [], forms: [], formKeys: new Map(), languages: [], trie: createTrieBuilder() };
  for (const place of pack.places) addNames(building, describePlace(place), place.names);
  for (const actor of pack.actors) addNames(building, describeActor(actor), actor.names);
  for (const event of pack.events) addNames(building, describeEvent(event, pack), event.names);
  for (const wording of pack.wordings) {
    addNames(building, { id: wording.id, kind: 'wording', painted: true, class: 'wording', sign: false }, wording.forms);
  }
  addInstitutionWords(building);
  const { concepts, forms, languages, trie } = building;
  const events = Object.fromEntries(pack.events.map(({ id, from, to }) => [id, { from, to }]));
  return { version: 1, concepts, forms, languages, events, ...trie.finish() };
}
