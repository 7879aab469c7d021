import { formatDate } from '../i18n/format-date.ts';
import { nameOutlet, nameSpeaker } from '../i18n/name-speaker.ts';
import { quote } from '../i18n/quotation-marks.ts';
import type { Translate } from '../i18n/translate.ts';
import type { CardModel, CardPage } from './card-model.ts';
import type { MentionLine, TopicDetail } from './topic-model.ts';

interface Words {
  t: Translate;
  language: string;
}

/** Returns a claim as a citation of one line: speaker, quotation or paraphrase, outlet, date, address where there is one, imported pack. */
export function citeClaim(line: MentionLine, words: Words): string {
  return `${nameSpeaker(line.speaker, words.t)}: ${citePassage(line, words)}`;
}

/** The words of a passage are its article's; the speaker it reports may have used others. */
function citePassage({ quotation, paraphrase, source }: MentionLine, { t, language }: Words): string {
  const told = quotation ? quote(quotation.text, quotation.language) : paraphrase.text;
  const pack = source.pack && t('inPack', [source.pack.text]);
  const where = [nameOutlet(source, t), writtenOn(source.published.date, { t, language }), source.url, pack].filter(Boolean).join(', ');
  return `${told} (${where})`;
}

/** Returns the marked words of the page as a citation: sentence, outlet, date, address. */
export function citePage(page: CardPage, { t, language }: Words): string {
  const where = [page.outlet, writtenOn(page.date, { t, language }), page.url].filter(Boolean).join(', ');
  return `${quote(page.sentence ?? page.text, page.language)} (${where})`;
}

/** Returns a whole card as text: the page's words first, then the question with a line per statement on record. */
export function citeCard(model: CardModel, words: Words): string {
  const lines = 'topic' in model && model.topic ? citeTopic(model.topic, words) : citeStatements(model, words);
  return [...(model.kind === 'topic' ? [] : [citePage(model.page, words)]), ...lines].join('\n');
}

function citeTopic(topic: TopicDetail, words: Words): string[] {
  const statements = topic.positions.flatMap((position) => position.statements);
  return [topic.question.text, ...statements.map(({ first }) => `- ${citeClaim(first, words)}`)];
}

function citeStatements(model: CardModel, words: Words): string[] {
  if (model.kind === 'wording') return model.uses.map((use) => `- ${citePassage(use, words)}`);
  if (model.kind === 'person') return [model.name.text, ...model.statements.map(({ first }) => `- ${citeClaim(first, words)}`)];
  if (model.kind === 'place' || model.kind === 'event') return [model.note.text];
  return [];
}

function writtenOn(date: string | null, { t, language }: Words): string {
  if (date === null) return t('dateUnknown');
  return date
    .split('/')
    .map((part) => formatDate(part, language))
    .join(' – ');
}
