import type { Claim, Name, Wording } from '../pack/pack.ts';
import { buildBasis } from './build-basis.ts';
import { compareMentions } from './build-statements.ts';
import { type CardContext, listTopics } from './build-topic.ts';
import type { CardPage, WordingCardModel } from './card-model.ts';
import { chooseText, compareTexts } from './choose-text.ts';
import { formsOf, makeFormTest } from './contains-form.ts';
import { describeClaim } from './describe-claim.ts';
import { groupBy } from './group-by.ts';
import type { ForeignText } from './topic-model.ts';

type UsedBy = Wording['usedBy'];

/** Returns the card of a wording: who uses the form on the page, what others say instead, and where it stands in the sources. */
export function buildWordingCard(wording: Wording, page: CardPage, context: CardContext): WordingCardModel {
  const { records, language } = context;
  const usedBy = userOfForm(wording, page);
  const claims = listUses(wording, usedBy, page, context);
  return {
    kind: 'wording',
    language,
    page,
    id: wording.id,
    usedBy,
    forms: listForms(wording, usedBy, page, language),
    counterparts: listCounterparts(wording, usedBy, page, context),
    note: chooseText(wording.note, language),
    uses: claims.map((claim) => describeClaim(claim, records, language)).sort(compareMentions(language)),
    topics: listTopics(records.topicsOf(wording.id), context, 'answers'),
    basis: buildBasis(claims, records, language),
  };
}

/** Who uses a form: one record may hold several words for one thing, such as "separatist" and "secessionist". */
function userOf(form: Name, wording: Wording): UsedBy {
  return form.side === null || form.side === 'shared' ? wording.usedBy : form.side;
}

/** Quotations that hold the word itself: "secessionist" stands under no "separatist", though one record has both. */
function listUses(wording: Wording, usedBy: UsedBy, page: CardPage, { records }: CardContext): Claim[] {
  const forms = wording.forms.filter((form) => form.risk !== 'never-alone' && userOf(form, wording) === usedBy);
  const holds = new Map(
    [...groupBy(forms, (form) => form.language)].map(([own, list]) => [own, makeFormTest(list.flatMap((form) => wordForms(form, page)))]),
  );
  return records.getClaimsQuoting(wording.id).filter(({ source, quote }) => {
    const own = records.getSource(source)?.language;
    return own !== undefined && quote?.exact != null && (holds.get(own)?.(quote.exact) ?? false);
  });
}

/** A form and its inflections; another word listed with them only where that one is on the page. */
function wordForms(form: Name, page: CardPage): string[] {
  const others = (form.inflected ?? []).filter((other) => isSameWord(form.text, other) || makeFormTest([other])(page.text));
  return [form.text, ...others];
}

/** Inflections share the beginning of a word. */
function isSameWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.toLowerCase().replace(/[^\p{L}]/gu, ''));
  const half = Math.ceil(Math.min(a!.length, b!.length) / 2);
  return a!.slice(0, half) === b!.slice(0, half);
}

/** The user of the longest form in the marked words; of the wording, where none is recognised. */
function userOfForm(wording: Wording, page: CardPage): UsedBy {
  const found = wording.forms
    .filter((form) => form.language === page.language && makeFormTest(formsOf([form]))(page.text))
    .sort((a, b) => b.text.length - a.text.length);
  return found[0] ? userOf(found[0], wording) : wording.usedBy;
}

/** Other sides' forms of the wording itself, and its counterparts unless they are the very side's whose word is on the page. */
function listCounterparts(
  wording: Wording,
  usedBy: UsedBy,
  page: CardPage,
  { records, language }: CardContext,
): WordingCardModel['counterparts'] {
  const others = wording.counterparts.flatMap((id) => records.getWording(id) ?? []);
  const own = [...groupBy(wording.forms, (form) => userOf(form, wording)).keys()].map((user) => ({ wording, user }));
  const compare = compareTexts(language);
  return [...own, ...others.map((other) => ({ wording: mainForms(other), user: other.usedBy }))]
    .filter(({ user }) => user !== usedBy || user === 'both')
    .filter((other) => other.wording.id !== wording.id || other.user !== usedBy)
    .map((other) => ({ id: other.wording.id, usedBy: other.user, forms: listForms(other.wording, other.user, page, language) }))
    .filter(({ forms }) => forms.length > 0)
    .sort((a, b) => compare(a.forms[0]!.text, b.forms[0]!.text));
}

/** Only the form recorded first in each language: "separatism" is on record with "separatist", but is not what others call rebels. */
function mainForms(wording: Wording): Wording {
  const own = wording.forms.filter((form) => userOf(form, wording) === wording.usedBy && form.risk !== 'never-alone');
  return { ...wording, forms: [...groupBy(own, (form) => form.language).values()].map(([first]) => first!) };
}

/** One user's forms in the page's language; where there are none, in the interface's, then in English. */
function listForms(wording: Wording, usedBy: UsedBy, page: CardPage, language: string): ForeignText[] {
  const compare = compareTexts(language);
  const forms = wording.forms.filter((form) => form.risk !== 'never-alone' && userOf(form, wording) === usedBy);
  for (const wanted of [page.language, language, 'en']) {
    const texts = [...new Set(forms.filter((form) => form.language === wanted).map((form) => form.text))].sort(compare);
    if (texts.length > 0) return texts.map((text) => ({ text, language: wanted }));
  }
  return [];
}
