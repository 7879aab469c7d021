import { useEffect, useState } from 'preact/hooks';
import { buildNotePlot, type NotedTopic } from '../lib/core/export/build-note-plot.ts';
import type { Note } from '../lib/core/notes/note.ts';
import type { NotebookActions, NotebookRecords } from './notebook-actions.ts';
import { SaveableImage } from './SaveableImage.tsx';
import { TopicPlot } from './TopicPlot.tsx';
import { TopicTable } from './TopicTable.tsx';
import { useSpeech } from './translate-context.ts';

interface TopicFiguresProps {
  topic: string;
  notes: readonly Note[];
  records: NotebookRecords;
  actions: Pick<NotebookActions, 'recordOf' | 'onSaveImage'>;
}

const NOT_ON_RECORD = { record: { positions: [] }, positions: [] };

/** The figures on record for a topic and those noted, drawn together, as reports draw them, and as a table. */
export function TopicFigures({ topic, notes, records, actions }: TopicFiguresProps) {
  const { t } = useSpeech();
  const [record, setRecord] = useState<NotedTopic | null | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    actions.recordOf(topic).then(setRecord, () => setRecord('failed'));
  }, [topic]);
  if (record === 'waiting') return <p class="px-nb-meta px-nb-figures">{t('nbLoading')}</p>;
  const known = typeof record === 'object' && record ? record : NOT_ON_RECORD;
  // A claim of the record that was kept stands among the positions already.
  const own = notes.filter(({ claim, figure }) => claim === null && figure !== null);
  const { lines } = buildNotePlot(known, own);
  return (
    <div class="px-nb-figures">
      {record === 'failed' && <p class="px-nb-problem">{t('nbRecordSilent')}</p>}
      {lines.length > 0 ? (
        <SaveableImage title={records.names.get(topic)?.shown ?? topic} name={topic} onSave={actions.onSaveImage}>
          <TopicPlot lines={lines} />
        </SaveableImage>
      ) : (
        <p class="px-nb-meta">{t('nbNothingToDraw')}</p>
      )}
      <TopicTable positions={known.positions} notes={own} records={records} />
    </div>
  );
}
