import type { FigureCardModel, TopicCardModel } from '../lib/core/card/card-model.ts';
import type { TopicDetail } from '../lib/core/card/topic-model.ts';
import { mainNumber } from '../lib/core/card/value-interval.ts';
import { formatNumber, formatValue } from '../lib/core/i18n/format-value.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { quote } from '../lib/core/i18n/quotation-marks.ts';
import type { CardActions } from './Card.tsx';
import { NotedFigures } from './NotedFigures.tsx';
import { OwnText } from './OwnText.tsx';
import { Picture } from './Picture.tsx';
import { PositionList } from './StatementList.tsx';
import { TopicList } from './TopicList.tsx';
import { type Speech, useSpeech } from './translate-context.ts';

/** The page's figure, how it stands to those on record, and the question with all its positions. */
export function FigureCard({ model, actions }: { model: FigureCardModel; actions: CardActions }) {
  const speech = useSpeech();
  const { t } = speech;
  const { relation } = model.reading;
  return (
    <>
      <p class="px-page-figure">
        <span class="px-ring-sample" aria-hidden="true" />
        <strong>{t('thisPageFigure', [readingOf(model, speech)])}</strong> · {t(`relation_${keyOf(relation)}`)}
      </p>
      {model.topic && <TopicView topic={model.topic} actions={actions} />}
    </>
  );
}

/** The page's own words, and the number where they spell it otherwise: "two helicopters" (2). */
function readingOf({ page, reading }: FigureCardModel, speech: Speech): string {
  const number = formatNumber(mainNumber(reading.value) ?? 0, reading.unit, speech.language);
  const words = quote(page.text, page.language);
  return page.text.includes(number) ? words : `${words} (${formatValue(reading.value, reading.unit, speech)})`;
}

/** A question opened from a list. */
export function TopicCard({ model, actions }: { model: TopicCardModel; actions: CardActions }) {
  return <TopicView topic={model.topic} actions={actions} />;
}

function TopicView({ topic, actions }: { topic: TopicDetail; actions: CardActions }) {
  const { t } = useSpeech();
  const numbers = topic.positions.filter((position) => position.value !== null).length;
  return (
    <>
      <Picture picture={topic.picture} numeric={numbers > 1} />
      <PositionList positions={topic.positions} actions={actions} />
      <NotedFigures noted={topic.noted} />
      <section class="px-section">
        <p>
          <OwnText text={topic.summary} />
        </p>
      </section>
      <TopicList heading={t('mirrorQuestions')} topics={topic.mirrors} onOpenTopic={actions.onOpenTopic} />
    </>
  );
}
