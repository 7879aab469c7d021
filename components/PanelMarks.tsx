import { useState } from 'preact/hooks';
import type { TopicLine } from '../lib/core/card/topic-model.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import type { MarkLine } from '../lib/core/reading.ts';
import { kindNameOf, MARK_KINDS, type MarkKind } from './mark-kinds.ts';
import { OwnText } from './OwnText.tsx';
import type { SidePanelActions } from './SidePanel.tsx';
import { useSpeech } from './translate-context.ts';

interface PanelMarksProps {
  marks: { marks: readonly MarkLine[]; language: string } | null;
  topics: readonly TopicLine[] | null;
  actions: SidePanelActions;
}

/** The marks of the page in reading order, of one kind or all, or only those on which sources differ. Each opens its card on the page. */
export function PanelMarks({ marks, topics, actions }: PanelMarksProps) {
  const { t, language } = useSpeech();
  const [kind, setKind] = useState<MarkKind['name'] | null>(null);
  const [differing, setDiffering] = useState(false);
  const byId = new Map(topics?.map((topic) => [topic.id, topic]));
  const topicOf = (line: MarkLine) => (line.topic === null ? undefined : byId.get(line.topic));
  const all = marks?.marks ?? [];
  if (all.length === 0) return null;
  const shown = all.filter((line) => (!kind || kindNameOf(line.kind) === kind) && (!differing || sourcesDiffer(topicOf(line))));
  const kinds = MARK_KINDS.filter(({ name }) => all.some((line) => kindNameOf(line.kind) === name));
  return (
    <section class="px-group px-marks" aria-label={t('marksOnPage')}>
      <fieldset class="px-filters">
        <legend class="px-hidden">{t('filterMarks')}</legend>
        {kinds.map(({ name }) => (
          <button key={name} type="button" aria-pressed={kind === name} onClick={() => setKind(kind === name ? null : name)}>
            {t(`marks_${name}`)}
          </button>
        ))}
        <button type="button" aria-pressed={differing} onClick={() => setDiffering(!differing)}>
          {t('sourcesDiffer')}
        </button>
      </fieldset>
      <p class="px-muted" role="status">
        {translateCount(t, 'marksListed', { count: shown.length, language })}
      </p>
      <ol>
        {shown.map((line) => (
          <li key={line.index}>
            <button type="button" onClick={() => actions.onOpenMark(line)}>
              <span class={`px-sample px-sample--${kindNameOf(line.kind)}`} lang={marks?.language || undefined}>
                {line.text}
              </span>
              <span class="px-mark-kind">{t(`kind_${line.kind === 'actor' ? 'institution' : kindNameOf(line.kind)}`)}</span>
            </button>
            <LineQuestion topic={topicOf(line)} actions={actions} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function LineQuestion({ topic, actions }: { topic: TopicLine | undefined; actions: SidePanelActions }) {
  if (!topic) return null;
  return (
    <button type="button" class="px-line-question" onClick={() => actions.onOpenTopic(topic.id)}>
      <OwnText text={topic.question} />
    </button>
  );
}

/** More than one answer is on record; which is right is not asked. */
function sourcesDiffer(topic: TopicLine | undefined): boolean {
  return (topic?.positions.length ?? 0) > 1;
}
