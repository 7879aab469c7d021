import type { Note } from '../notes/note.ts';
import type { Occasion } from '../reading.ts';
import { buildCard } from './build-card.ts';
import { buildTopicCard } from './build-figure-card.ts';
import { buildTopic } from './build-topic.ts';
import type { CardModel, CardPage } from './card-model.ts';
import type { Records } from './look-up.ts';
import type { TopicDetail } from './topic-model.ts';

/** What is answered from: the records, the language of the interface, and what the reader noted on the question asked. */
export interface AnswerSetting {
  records: Records;
  /** BCP 47 tag. */
  language: string;
  notes?: readonly Note[];
}

/** Returns a question opened outside any page, null when it is not on record. */
export function describeTopic(id: string, { records, language, notes = [] }: AnswerSetting): TopicDetail | null {
  const topic = records.getTopic(id);
  return topic && buildTopic(topic, null, { records, language: language.split('-')[0]!, noted: { notes, url: null } });
}

/** Returns the card of the mark a reader rests on, or of a question opened from it; null when that is not on record. */
export function describeOccasion(
  occasion: Occasion,
  topic: string | null,
  { records, language, notes = [] }: AnswerSetting,
): CardModel | null {
  const page = cardPageOf(occasion);
  const noted = { notes, url: page.url };
  const interfaceLanguage = language.split('-')[0]!;
  if (topic !== null) return buildTopicCard(topic, page, { records, language: interfaceLanguage, noted });
  return buildCard({ annotation: occasion.annotation, page, records, interfaceLanguage, noted });
}

function cardPageOf({ annotation, block, page }: Occasion): CardPage {
  return {
    language: page.language ?? 'und',
    url: page.url,
    date: page.date,
    text: block.slice(annotation.start, annotation.end),
    sentence: block,
    outlet: page.outlet,
  };
}
