import { useState } from 'preact/hooks';
import type { AnnotationKind } from '../lib/core/annotation.ts';
import type { TopicDetail, TopicLine } from '../lib/core/card/topic-model.ts';
import type { MarkLine } from '../lib/core/reading.ts';
import { TopicCard } from './FigureCard.tsx';
import { OwnText } from './OwnText.tsx';
import { PageState, type PopupPage } from './PageState.tsx';
import { PanelMarks } from './PanelMarks.tsx';
import { PanelNotes } from './PanelNotes.tsx';
import { RestsOn } from './RestsOn.tsx';
import type { StatementActions } from './StatementList.tsx';
import { TopicBrowser } from './TopicBrowser.tsx';
import { useSpeech } from './translate-context.ts';

/** A note of the page in front. `changed`: it stands there with other words; `gone`: its words are no longer on the page; `unknown`: the page has not been looked at for them. */
export interface PanelNote {
  id: string;
  words: string;
  sentence: string;
  language: string | null;
  remark: string;
  state: 'found' | 'changed' | 'gone' | 'unknown';
}

/** What the panel shows of the tab in front. */
export interface PanelFacts {
  /** Host name of the page, null where it has none. */
  site: string | null;
  page: PopupPage;
  kindsOff: readonly AnnotationKind[];
  /** Null where the page does not answer; `language` is the page's. */
  marks: { marks: readonly MarkLine[]; language: string } | null;
  /** Null where the notes cannot be read. */
  notes: readonly PanelNote[] | null;
}

export interface SidePanelActions extends StatementActions {
  onOpenMark(line: MarkLine): void;
  onShowNote(note: string): void;
  /** Null closes the question. */
  onOpenTopic(id: string | null): void;
  onOpenNotebook(): void;
}

export interface SidePanelProps extends PanelFacts {
  /** Null while they are being read. */
  topics: readonly TopicLine[] | null;
  /** The question that is open, null where none is. */
  detail: TopicDetail | null;
  /** Key of a message about the last action, null when there is nothing to say. */
  notice: string | null;
  actions: SidePanelActions;
}

type View = 'page' | 'topics';

/** The side panel: what is on the page in reading order, every question on record, and one of them in full. */
export function SidePanel(props: SidePanelProps) {
  const { t, language } = useSpeech();
  const [view, setView] = useState<View>('page');
  const { detail, notice, actions } = props;
  return (
    <main class="px-root px-popup px-card px-panel" lang={language}>
      <header class="px-popup-head">
        <p class="px-kind">{t('extName')}</p>
        <h1>{props.site ?? t('noSite')}</h1>
        <PageState page={props.page} kindsOff={props.kindsOff} />
        <nav class="px-views" aria-label={t('panelViews')}>
          {(['page', 'topics'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each && !detail} onClick={() => show(each)}>
              {t(`panelView_${each}`)}
            </button>
          ))}
          <button type="button" onClick={() => actions.onOpenNotebook()}>
            {t('openNotebook')}
          </button>
        </nav>
      </header>
      <p class="px-notice" role="status">
        {notice && t(notice)}
      </p>
      {detail ? <Question detail={detail} actions={actions} /> : view === 'page' ? <OnPage {...props} /> : <TopicBrowser {...props} />}
    </main>
  );

  function show(each: View): void {
    setView(each);
    actions.onOpenTopic(null);
  }
}

function OnPage(props: SidePanelProps) {
  return (
    <>
      <PanelNotes notes={props.notes} actions={props.actions} />
      <PanelMarks marks={props.marks} topics={props.topics} actions={props.actions} />
    </>
  );
}

/** A question in full; it has no page, so there is no figure of a page on its picture. */
function Question({ detail, actions }: { detail: TopicDetail; actions: SidePanelActions }) {
  const { t, language } = useSpeech();
  const page = { language, url: null, date: null, text: '', sentence: null, outlet: null };
  const model = { kind: 'topic' as const, language, page, topic: detail, topics: [] };
  const open = { ...actions, onOpenTopic: (id: string) => actions.onOpenTopic(id) };
  return (
    <article class="px-panel-question">
      <button type="button" class="px-link" onClick={() => actions.onOpenTopic(null)}>
        {t('back')}
      </button>
      <h2 class="px-capital">
        <OwnText text={detail.question} />
      </h2>
      <TopicCard
        model={model}
        actions={{ ...open, onReport: none, onPin: none, onClose: none, onNote: (claim) => claim && actions.onNote(claim) }}
      />
      <footer class="px-foot">
        <RestsOn basis={detail.basis} voices="balance" />
      </footer>
    </article>
  );
}

const none = (): void => undefined;
