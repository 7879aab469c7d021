import type { Wording } from '../pack/pack.ts';
import { buildBasis } from './build-basis.ts';
import { compareMentions } from './build-statements.ts';
import { type CardContext, listTopics } from './build-topic.ts';
import type { CardPage, WordingCardModel } from './card-model.ts';
import { chooseText, compareTexts } from './choose-text.ts';
import { describeClaim } from './describe-claim.ts';
import type { ForeignText } from './topic-model.ts';

/** Returns the card of a wording: who uses it, what others say instead, and where it stands in the sources. */
export function buildWordingCard(wording: Wording, page: CardPage, context: CardContext): WordingCardModel {
  const { records, language } = context;
  const claims = records.getClaimsQuoting(wording.id);
  return {
    kind: 'wording',
    language,
    page,
    id: wording.id,
    usedBy: wording.usedBy,
    forms: listForms(wording, page, language),
    counterparts: wording.counterparts
      .flatMap((id) => records.getWording(id) ?? [])
      .map((other) => ({ id: other.id, usedBy: other.usedBy, forms: listForms(other, page, language) }))
      .sort((a, b) => compareTexts(language)(a.forms[0]?.text ?? '', b.forms[0]?.text ?? '')),
    note: chooseText(wording.note, language),
    uses: claims.map((claim) => describeClaim(claim, records, language)).sort(compareMentions(language)),
    topics: listTopics(records.topicsOf(wording.id), context),
    basis: buildBasis(claims, records),
  };
}

/** Forms in the page's language; where there are none, in the interface's, then in English. */
function listForms(wording: Wording, page: CardPage, language: string): ForeignText[] {
  const compare = compareTexts(language);
  for (const wanted of [page.language, language, 'en']) {
    const forms = wording.forms.filter((form) => form.language === wanted && form.risk !== 'never-alone');
    const texts = [...new Set(forms.map((form) => form.text))].sort(compare);
    if (texts.length > 0) return texts.map((text) => ({ text, language: wanted }));
  }
  return wording.forms.slice(0, 1).map(({ text, language: own }) => ({ text, language: own }));
}
