import type { Name, Place } from '../pack/pack.ts';
import { buildBasis } from './build-basis.ts';
import { type CardContext, listTopics } from './build-topic.ts';
import type { CardPage, PlaceCardModel, PlaceNames } from './card-model.ts';
import { chooseName, chooseText, compareTexts } from './choose-text.ts';
import { findPageForm, formsOf, makeFormTest, type NameForms } from './contains-form.ts';
import { describeSource } from './describe-claim.ts';
import type { ForeignText, Party } from './topic-model.ts';

const NATIVE_LANGUAGE = { armenian: 'hy', azerbaijan: 'az' } as const;

/** Returns the card of a place or polity. */
export function buildPlaceCard(place: Place, page: CardPage, context: CardContext): PlaceCardModel {
  const { records, language } = context;
  const topics = records.topicsOf(place.id);
  const names = sortNames(groupNames(place, page, language), language);
  return {
    kind: 'place',
    language,
    page,
    id: place.id,
    placeKind: place.kind,
    title: names.map(({ name }) => name.text).join(' · ') || (chooseName(place.names, language)?.text ?? page.text),
    names,
    nameless: namelessParty(names),
    otherForms: listOtherForms(place, names, language),
    control: place.id.startsWith('polity:') ? null : listControl(place, language),
    unrecordedBefore: place.id.startsWith('polity:') ? null : gapBefore(place),
    inSources: listFormsInSources(place, context),
    note: chooseText(place.note, language),
    topics: listTopics(topics, context, 'answers'),
    basis: buildBasis(
      topics.flatMap((topic) => records.getClaimsOfTopic(topic.id)),
      records,
      language,
    ),
  };
}

/** The fighting began in 1988: a record that starts later does not tell who held the place at the outset. */
const OUTSET = '1988';

function gapBefore({ control }: Place): string | null {
  const [first] = control.flatMap(({ evidence, from }) => (evidence === 'verified' ? from : [])).sort();
  return first !== undefined && first >= OUTSET ? first : null;
}

function listControl({ control }: Place, language: string): PlaceCardModel['control'] {
  return control
    .filter((fact) => fact.evidence === 'verified')
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, holder, note }, index, all) => {
      const beside = holder === null && all.slice(0, index).some((earlier) => isWithin(from, earlier));
      return { from, to, holder, beside, note: chooseText(note, language) };
    });
}

/** A coarser date stands for its first day. */
function isWithin(date: string, { to }: Place['control'][number]): boolean {
  const firstDay = (iso: string) => `${iso}-01-01`.slice(0, 10);
  return to === null || firstDay(date) < firstDay(to);
}

function groupNames(place: Place, page: CardPage, language: string): PlaceNames[] {
  const pair = place.display[language] ?? place.display.en;
  const groups = [
    nameGroup('armenian', pair?.armenian ?? null, place, page, language),
    nameGroup('azerbaijan', pair?.azerbaijani ?? null, place, page, language),
  ].flatMap((group) => group ?? []);
  if (groups.length === 2 && groups[0]!.name.text === groups[1]!.name.text) return [{ ...groups[0]!, side: 'shared', native: null }];
  if (groups.length === 0) return sharedGroup(place, page, language);
  return groups.some((group) => group.onPage) ? groups : [...groups, ...commonFormOnPage(place, page)];
}

function nameGroup(side: Party, shown: string | null, place: Place, page: CardPage, language: string): PlaceNames | null {
  const own = place.names.filter((name) => name.side === side);
  const name = shown === null ? null : { text: shown, language: place.display[language] ? language : 'en' };
  if (!name) return null;
  const record = own.find((candidate) => candidate.text === name.text) ?? own[0];
  const native = nativeForm(side, place, own);
  return {
    side,
    name,
    native: native && native.text !== name.text ? native : null,
    evidence: record?.evidence ?? 'well-known',
    ...readPage([name, ...own], name.text, page),
  };
}

/** The form chosen for display goes before the first one recorded, so that both lines of a column say the same. */
function nativeForm(side: Party, place: Place, own: readonly Name[]): ForeignText | null {
  const language = NATIVE_LANGUAGE[side];
  const pair = place.display[language];
  const chosen = side === 'armenian' ? pair?.armenian : pair?.azerbaijani;
  const text = chosen ?? own.find((name) => name.language === language && name.era === 'current')?.text;
  return text === undefined ? null : { text, language };
}

/** Whether the page has one of the names, and its own words where they are not the ones shown. */
function readPage(names: readonly NameForms[], shown: string, page: CardPage): Pick<PlaceNames, 'onPage' | 'pageForm'> {
  const found = findPageForm(names, page.text);
  return { onPage: found !== null, pageForm: found === null || found === shown ? null : { text: found, language: page.language } };
}

/** A place that nobody names differently has one group. */
function sharedGroup(place: Place, page: CardPage, language: string): PlaceNames[] {
  const name = chooseName(place.names, language);
  if (!name) return [];
  const record = place.names.find((candidate) => candidate.text === name.text);
  return [{ side: 'shared', name, native: null, evidence: record?.evidence ?? 'well-known', ...readPage(place.names, name.text, page) }];
}

/** The form on the page has its place even where it is neither side's. */
function commonFormOnPage(place: Place, page: CardPage): PlaceNames[] {
  const common = place.names.filter((name) => name.side !== 'armenian' && name.side !== 'azerbaijan');
  const found = common.find((name) => findPageForm([name], page.text) !== null);
  if (!found) return [];
  const { text, language, evidence } = found;
  return [{ side: 'shared', name: { text, language }, native: null, evidence, ...readPage([found], text, page) }];
}

/** The one rule for every place: the form on the page first, then the rest in alphabetical order. */
function sortNames(names: readonly PlaceNames[], language: string): PlaceNames[] {
  const compare = compareTexts(language);
  const both = names.every((name) => name.onPage);
  return [...names].sort((a, b) => (both ? 0 : Number(b.onPage) - Number(a.onPage)) || compare(a.name.text, b.name.text));
}

function namelessParty(names: readonly PlaceNames[]): Party | null {
  if (names.length !== 1 || names[0]!.side === 'shared') return null;
  return names[0]!.side === 'armenian' ? 'azerbaijan' : 'armenian';
}

function listOtherForms(place: Place, shown: readonly PlaceNames[], language: string): PlaceCardModel['otherForms'] {
  const known = new Set(shown.flatMap(({ name, native }) => [name.text, native?.text]));
  const forms = new Map<string, Name>();
  for (const name of place.names) {
    const readable = name.language === language || (name.language === 'en' && !place.names.some((other) => other.language === language));
    if (readable && !known.has(name.text) && !forms.has(name.text)) forms.set(name.text, name);
  }
  const compare = compareTexts(language);
  return [...forms.values()].map(describeOtherForm).sort((a, b) => compare(a.text, b.text));
}

function describeOtherForm(name: Name): PlaceCardModel['otherForms'][number] {
  const side = name.side === 'armenian' || name.side === 'azerbaijan' ? name.side : name.side === null ? null : 'shared';
  return { text: name.text, language: name.language, side, historical: name.era === 'historical' };
}

/** Which sources write which form, told from the quotations that are shipped. */
function listFormsInSources(place: Place, { records, language }: CardContext): PlaceCardModel['inSources'] {
  const claims = records.getClaimsQuoting(place.id);
  const rows = place.names
    .filter((name) => name.risk !== 'never-alone')
    .map((name) => {
      const holds = makeFormTest(formsOf([name]));
      const ids = claims.filter((claim) => records.getSource(claim.source)?.language === name.language && holds(claim.quote?.exact ?? ''));
      const sources = [...new Set(ids.map((claim) => claim.source))].flatMap((id) => records.getSource(id) ?? []);
      return {
        form: { text: name.text, language: name.language } satisfies ForeignText,
        sources: sources.map((source) => describeSource(source, records, language)),
      };
    });
  const compare = compareTexts(language);
  return rows.filter((row) => row.sources.length > 0).sort((a, b) => compare(a.form.text, b.form.text));
}
