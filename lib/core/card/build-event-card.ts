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
    topics: listTopics(topics, context),
    basis: buildBasis(
      topics.flatMap((topic) => records.getClaimsOfTopic(topic.id)),
      records,
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

function listNamesBySide({ calledBy }: PackEvent, language: string): EventCardModel['calledBy'] {
  const compare = compareTexts(language);
  return [...groupBy(calledBy, (name) => name.side)]
    .map(([side, names]) => ({
      side,
      names: names.map(({ text, language: own }) => ({ text, language: own })).sort((a, b) => compare(a.text, b.text)),
    }))
    .sort((a, b) => compare(a.side, b.side));
}
