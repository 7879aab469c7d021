import { useEffect, useState } from 'preact/hooks';
import type { TopicDetail } from '../lib/core/card/topic-model.ts';
import type { Note } from '../lib/core/notes/note.ts';
import { plotTopic } from '../lib/core/notes/plot-topic.ts';
import type { NotebookActions, NotebookRecords } from './notebook-actions.ts';
import { SaveableImage } from './SaveableImage.tsx';
import { TopicPlot } from './TopicPlot.tsx';
import { TopicTable } from './TopicTable.tsx';
import { useSpeech } from './translate-context.ts';

interface TopicFiguresProps {
  topic: string;
  notes: readonly Note[];
  records: NotebookRecords;
  actions: Pick<NotebookActions, 'describeTopic' | 'onSaveImage'>;
}

/** The figures on record for a topic and those noted, drawn together and as a table. */
export function TopicFigures({ topic, notes, records, actions }: TopicFiguresProps) {
  const { t } = useSpeech();
  const [detail, setDetail] = useState<TopicDetail | null | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    actions.describeTopic(topic).then(setDetail, () => setDetail('failed'));
  }, [topic]);
  if (detail === 'waiting') return <p class="px-nb-meta">{t('nbLoading')}</p>;
  const known = detail === 'failed' ? null : detail;
  const plot = plotTopic(known, notes);
  const title = known?.question.text ?? records.names.get(topic)?.shown ?? topic;
  return (
    <div class="px-nb-figures">
      {detail === 'failed' && <p class="px-nb-problem">{t('nbRecordSilent')}</p>}
      {plot.lines.length > 0 ? (
        <SaveableImage title={title} name={topic} onSave={actions.onSaveImage}>
          <TopicPlot lines={plot.lines} />
        </SaveableImage>
      ) : (
        <p class="px-nb-meta">{t('nbNothingToDraw')}</p>
      )}
      <TopicTable plot={plot} detail={known} records={records} />
    </div>
  );
}
