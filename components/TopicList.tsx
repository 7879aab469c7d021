import { useState } from 'preact/hooks';
import type { TopicLine } from '../lib/core/card/topic-model.ts';
import { formatDateSpan } from '../lib/core/i18n/format-date.ts';
import { keyOf } from '../lib/core/i18n/name-speaker.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { OwnText } from './OwnText.tsx';
import { SideMark } from './SideMark.tsx';
import { useSpeech } from './translate-context.ts';

export interface TopicListProps {
  /** Already translated. */
  heading: string;
  topics: readonly TopicLine[];
  onOpenTopic(id: string): void;
}

/** Questions shown before "show all": a card is short, a list can be long. */
const FIRST_TOPICS = 4;

/** Questions with their positions; each opens as a card of its own. No topics: nothing. */
export function TopicList({ heading, topics, onOpenTopic }: TopicListProps) {
  const { t, language } = useSpeech();
  const [all, setAll] = useState(false);
  if (topics.length === 0) return null;
  const shown = all ? topics : topics.slice(0, FIRST_TOPICS);
  return (
    <section class="px-section">
      <h3>{heading}</h3>
      <ul class="px-topics">
        {shown.map((topic) => (
          <TopicItem key={topic.id} topic={topic} onOpenTopic={onOpenTopic} />
        ))}
      </ul>
      {shown.length < topics.length && (
        <button type="button" class="px-link" onClick={() => setAll(true)}>
          {translateCount(t, 'showAllQuestions', { count: topics.length, language })}
        </button>
      )}
    </section>
  );
}

function TopicItem({ topic, onOpenTopic }: { topic: TopicLine; onOpenTopic(id: string): void }) {
  const { t, language } = useSpeech();
  return (
    <li>
      <details>
        <summary>
          <OwnText text={topic.question} />
          {/* Most questions tell their date themselves. */}
          {!topic.question.text.includes(topic.from.slice(0, 4)) && (
            <span class="px-meta"> {formatDateSpan(topic.from, topic.to, language)}</span>
          )}
          {topic.pack && <span class="px-meta"> {t('inPack', [topic.pack.text])}</span>}
        </summary>
        <ul class="px-answers">
          {topic.positions.map((position) => (
            <li key={position.id}>
              <OwnText text={position.label} />
              <span class="px-answer-sides">
                {position.sides.map((side) => (
                  <span key={side}>
                    <SideMark side={side} /> {t(`side_${keyOf(side)}`)}
                  </span>
                ))}
                <span>{translateCount(t, 'statements', { count: position.statements, language })}</span>
              </span>
            </li>
          ))}
        </ul>
        <button type="button" class="px-link" onClick={() => onOpenTopic(topic.id)}>
          {t('openQuestion')}
        </button>
      </details>
    </li>
  );
}
