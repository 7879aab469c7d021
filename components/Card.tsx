import type { CardModel } from '../lib/core/card/card-model.ts';
import { formatDateSpan } from '../lib/core/i18n/format-date.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { quote } from '../lib/core/i18n/quotation-marks.ts';
import type { PackState } from '../lib/core/reading.ts';
import { CardFooter } from './CardFooter.tsx';
import { EventCard } from './EventCard.tsx';
import { FigureCard, TopicCard } from './FigureCard.tsx';
import { PersonCard } from './PersonCard.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import type { StatementActions } from './StatementList.tsx';
import { TopicList } from './TopicList.tsx';
import { type Speech, useSpeech } from './translate-context.ts';
import { WordingCard } from './WordingCard.tsx';

export interface CardActions extends Omit<StatementActions, 'onNote'> {
  /** Keeps the page's words, or with a claim id that statement. */
  onNote(claim: string | null): void;
  onReport(): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  onOpenTopic(id: string): void;
  /** Goes back to the card from which a question was opened; null or absent where there is none. */
  onBack?: (() => void) | null;
}

export interface CardProps {
  model: CardModel;
  pinned: boolean;
  /** Key of a message about the last action (noteSaved, citationCopied), null when there is nothing to say. */
  notice: string | null;
  data: PackState;
  /** When the mark's own passage was noted, ISO; null or absent where it was not. */
  notedAt?: string | null;
  actions: CardActions;
}

/** The card. Pinned it is a labelled non-modal dialog, before that a group that can be entered. */
export function Card({ model, pinned, notice, data, notedAt, actions }: CardProps) {
  const speech = useSpeech();
  return (
    <section class="px-root px-card" role={pinned ? 'dialog' : 'group'} aria-labelledby="px-title" lang={speech.language} tabIndex={-1}>
      <Head model={model} pinned={pinned} actions={actions} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <div class="px-body" tabIndex={0} role="group" aria-label={speech.t('cardContents')}>
        <Origin model={model} />
        <Body model={model} actions={actions} />
        <TopicList heading={topicsHeading(model, speech)} topics={model.topics} onOpenTopic={actions.onOpenTopic} />
        {model.kind === 'person' && (
          <TopicList heading={speech.t('questions_spokenOf')} topics={model.spokenOf} onOpenTopic={actions.onOpenTopic} />
        )}
      </div>
      <CardFooter {...{ model, actions, notice, data, notedAt }} />
    </section>
  );
}

function Head({ model, pinned, actions }: Pick<CardProps, 'model' | 'pinned' | 'actions'>) {
  const speech = useSpeech();
  const { t } = speech;
  const { text, language } = titleOf(model, speech);
  return (
    <header class="px-head">
      <div class="px-head-row">
        {actions.onBack && (
          <button type="button" class="px-icon" title={t('back')} onClick={() => actions.onBack?.()}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path class="px-stroke" d="M10 3L5 8l5 5" />
            </svg>
          </button>
        )}
        <p class="px-kind">{kindOf(model, speech)}</p>
        <button type="button" class="px-icon" aria-pressed={pinned} title={t('pin')} onClick={() => actions.onPin(!pinned)}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M5.5 1.5h5v1.4l-.8.6v3.6l2.3 2v1.2H8.7v4.2L8 15.6l-.7-1.1v-4.2H4V9.1l2.3-2V3.5l-.8-.6z" />
          </svg>
        </button>
        <button type="button" class="px-icon" title={t('close')} onClick={() => actions.onClose()}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path class="px-stroke" d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </div>
      <h2 id="px-title" class={titleClass(model)} lang={language}>
        {text}
      </h2>
    </header>
  );
}

/** Whose pack the card shows, where that is not the one that comes with the extension. */
function Origin({ model }: Pick<CardProps, 'model'>) {
  const { t } = useSpeech();
  const pack = model.pack ?? ('topic' in model ? model.topic?.pack : undefined);
  return pack ? <p class="px-meta px-origin">{t('fromPack', [pack.text])}</p> : null;
}

/** A place shows its names side by side below, so its title is for assistive technology; a wording keeps the letters of the page. */
function titleClass(model: CardModel): string {
  if (model.kind === 'place') return 'px-hidden';
  return model.kind === 'wording' ? '' : 'px-capital';
}

function Body({ model, actions }: Pick<CardProps, 'model' | 'actions'>) {
  switch (model.kind) {
    case 'place':
      return <PlaceCard model={model} />;
    case 'figure':
      return <FigureCard model={model} actions={actions} />;
    case 'topic':
      return <TopicCard model={model} actions={actions} />;
    case 'wording':
      return <WordingCard model={model} />;
    case 'person':
      return <PersonCard model={model} actions={actions} />;
    case 'event':
      return <EventCard model={model} />;
  }
}

function kindOf(model: CardModel, { t, language }: Speech): string {
  if (model.kind === 'place') return placeKindOf(model.placeKind, t);
  if (model.kind === 'person') return t(`kind_${model.actorKind}`);
  if (model.kind === 'event') return t('kindDetail', [t('kind_event'), formatDateSpan(model.from, model.to, language)]);
  const topic = 'topic' in model ? model.topic : null;
  const dated = topic?.question.text.includes(topic.from.slice(0, 4));
  return topic && !dated
    ? t('kindDetail', [t(`kind_${model.kind}`), formatDateSpan(topic.from, topic.to, language)])
    : t(`kind_${model.kind}`);
}

/** A kind that an imported pack made up has no message; the card says "place" then. */
function placeKindOf(kind: string, t: Speech['t']): string {
  const key = `place_${keyOf(kind)}`;
  return t(key) === key ? t('kind_place') : t('kindDetail', [t('kind_place'), t(key)]);
}

function titleOf(model: CardModel, { t, language }: Speech): { text: string; language: string } {
  if (model.kind === 'place') return { text: model.title, language };
  if (model.kind === 'wording') return { text: quote(model.page.text, model.page.language), language: model.page.language };
  if (model.kind === 'person' || model.kind === 'event') return model.name;
  return model.topic?.question ?? { text: t('noQuestion'), language };
}

function topicsHeading(model: CardModel, { t }: Speech): string {
  return t(model.kind === 'figure' ? 'alsoAnswers' : `questions_${model.kind}`);
}
