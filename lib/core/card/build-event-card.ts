import type { Name, PackEvent } from '../pack/pack.ts';
import { buildBasis } from './build-basis.ts';
import { type CardContext, listTopics } from './build-topic.ts';
import type { CardPage, EventCardModel } from './card-model.ts';
import { chooseName, chooseText, compareTexts } from './choose-text.ts';
import { groupBy } from './group-by.ts';

/** Returns the card of an event: when, what each side calls it, and every question about it with its positions. */
export function buildEventCard(event: PackEvent, page: CardPage, context: CardContext): EventCardModel {
  const { records, language } = context;
  const topics = records.topicsOf(event.id);
  return {
    kind: 'event',
    language,
    page,
    id: event.id,
    name: chooseName(commonNames(event), language) ?? { text: page.text, language: page.language },
    from: event.from,
    to: event.to,
    calledBy: listNamesBySide(event, language),
    note: chooseText(event.note, language),
    wording: describeWord(page, context),
    topics: listTopics(topics, context, 'answers'),
    basis: buildBasis(
      topics.flatMap((topic) => records.getClaimsOfTopic(topic.id)),
      records,
      language,
    ),
  };
}

/** Names that no side has for its own, all of them where there are none. */
function commonNames({ names, calledBy }: PackEvent): readonly Name[] {
  const owned = new Set(calledBy.map(({ text }) => lettersOf(text)));
  const common = names.filter(({ text }) => !owned.has(lettersOf(text)));
  return common.length > 0 ? common : names;
}

/** "44-day war" and "44 day war" are one name. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** «blocus» names the event and is at once a word of one side: that must not depend on which of the two was marked. */
function describeWord(page: CardPage, { records, language }: CardContext): EventCardModel['wording'] {
  const wording = records.findWordingIn(page.text, page.language);
  return wording && { usedBy: wording.usedBy, note: chooseText(wording.note, language) };
}

function listNamesBySide({ calledBy }: PackEvent, language: string): EventCardModel['calledBy'] {
  const compare = compareTexts(language);
  return [...groupBy(calledBy, (name) => name.side)]
    .map(([side, names]) => ({
      side,
      names: names
        .map(({ text, language: own, gloss }) => ({ text, language: own, gloss: gloss ? chooseText(gloss, language) : null }))
        .sort((a, b) => compare(a.text, b.text)),
    }))
    .sort((a, b) => compare(a.side, b.side));
}
