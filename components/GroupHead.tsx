import { useState } from 'preact/hooks';
import { tellPageDate } from '../lib/core/export/note-words.ts';
import { formatDate } from '../lib/core/i18n/format-date.ts';
import { translateCount } from '../lib/core/i18n/plural-key.ts';
import type { NoteGroup, NoteOrder } from '../lib/core/notes/group-notes.ts';
import type { Note } from '../lib/core/notes/note.ts';
import { CheckSome } from './CheckSome.tsx';
import type { NotebookActions, NotebookRecords } from './notebook-actions.ts';
import { PageLink } from './PageLink.tsx';
import { TopicFigures } from './TopicFigures.tsx';
import { useSpeech } from './translate-context.ts';

interface GroupHeadProps {
  group: NoteGroup;
  order: NoteOrder;
  records: NotebookRecords;
  selected: ReadonlySet<string>;
  onSelect(notes: readonly Note[], on: boolean): void;
  actions: NotebookActions;
}

/** What a group of notes has in common, a box that selects them all, and for a topic its figures. */
export function GroupHead({ group, order, records, selected, onSelect, actions }: GroupHeadProps) {
  const { t, language } = useSpeech();
  const [open, setOpen] = useState(false);
  const { key, notes } = group;
  const hasFigures = order === 'topic' && key !== null;
  return (
    <section class="px-nb-group">
      <CheckSome label={t('nbSelectGroup')} of={notes} selected={selected} onSelect={onSelect} />
      <div class="px-nb-body">
        <h2>
          <GroupTitle group={group} order={order} records={records} />
        </h2>
        <p class="px-nb-meta">
          {order === 'page' && [...originOf(notes[0]!, t('dateUnknown'), language), ' · ']}
          {translateCount(t, 'nbCount', { count: notes.length, language })}
        </p>
      </div>
      {hasFigures && (
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('nbFigures')}
        </button>
      )}
      {hasFigures && open && <TopicFigures topic={key} notes={notes} records={records} actions={actions} />}
    </section>
  );
}

function GroupTitle({ group: { key, notes }, order, records }: Pick<GroupHeadProps, 'group' | 'order' | 'records'>) {
  const { t, language } = useSpeech();
  if (order === 'page') return <PageLink page={notes[0]!.page} />;
  if (order === 'day') return <>{formatDate(key ?? '', language)}</>;
  return <>{key === null ? t('nbNoTopic') : (records.names.get(key)?.shown ?? t('nbTopicNotOnRecord', [key]))}</>;
}

function originOf({ page }: Note, unknown: string, language: string): string[] {
  return [...(page.outlet ? [page.outlet, ' · '] : []), tellPageDate(page.date, language) ?? unknown];
}
