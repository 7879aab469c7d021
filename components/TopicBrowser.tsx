import { useState } from 'preact/hooks';
import type { TopicLine } from '../lib/core/card/topic-model.ts';
import { formatDateSpan } from '../lib/core/i18n/format-date.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import { foldWord } from '../lib/core/text/fold-text.ts';
import { OwnText } from './OwnText.tsx';
import type { SidePanelActions } from './SidePanel.tsx';
import { useSpeech } from './translate-context.ts';

interface TopicBrowserProps {
  /** Null while they are being read. */
  topics: readonly TopicLine[] | null;
  actions: SidePanelActions;
}

/** Every question on record, by date, searched by words of the question and its answers. */
export function TopicBrowser({ topics, actions }: TopicBrowserProps) {
  const { t, language } = useSpeech();
  const [query, setQuery] = useState('');
  if (!topics) return <p class="px-group px-muted">{t('reading')}</p>;
  const wanted = query.split(/\s+/u).map(foldWord).filter(Boolean);
  const shown = topics.filter((topic) => {
    const words = foldWord([topic.question.text, ...topic.positions.map(({ label }) => label.text)].join('\n'));
    return wanted.every((word) => words.includes(word));
  });
  return (
    <section class="px-group px-marks" aria-label={t('panelView_topics')}>
      <label class="px-search">
        <span>{t('searchQuestions')}</span>
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p class="px-muted" role="status">
        {translateCount(t, 'questionsListed', { count: shown.length, language })}
      </p>
      <ol>
        {shown.map((topic) => (
          <li key={topic.id}>
            <button type="button" onClick={() => actions.onOpenTopic(topic.id)}>
              <span>
                <OwnText text={topic.question} />
                {topic.pack && <span class="px-mark-kind"> {t('inPack', [topic.pack.text])}</span>}
              </span>
              <span class="px-mark-kind">{formatDateSpan(topic.from, topic.to, language)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
