import type { SidePanelActions } from '../../components/SidePanel.tsx';
import { openExtensionPage } from '../../lib/browser/extension-page.ts';
import type { MentionLine, TopicDetail } from '../../lib/core/card/topic-model.ts';
import { draftClaim } from '../../lib/core/notes/draft-claim.ts';
import { sendMessage, sendToTab } from '../../lib/messages/send-message.ts';

interface Situation {
  tabId: number | null;
  /** The question that is open, null where none is. */
  detail: TopicDetail | null;
  openTopic(id: string | null): void;
  setNotice(key: string): void;
}

/** What the panel's buttons do. */
export function panelActions({ tabId, detail, openTopic, setNotice }: Situation): SidePanelActions {
  const failed = (error: unknown) => {
    console.warn('parallax:', (error as Error).name);
    setNotice('page_failed');
  };
  return {
    onOpenMark: ({ index, text }) =>
      tabId !== null && void sendToTab(tabId, 'openMark', { index, text }).then(({ done }) => done || setNotice('markGone'), failed),
    onShowNote: (note) =>
      tabId !== null && void sendToTab(tabId, 'showNote', { note }).then(({ done }) => done || setNotice('noteGone'), failed),
    onOpenTopic: openTopic,
    onOpenNotebook: () => void openExtensionPage('notebook.html'),
    onNote: (claim) => void keepClaim(detail, claim).then(setNotice, failed),
    onCopy: (text) =>
      void navigator.clipboard.writeText(text).then(
        () => setNotice('citationCopied'),
        () => setNotice('copyFailed'),
      ),
  };
}

async function keepClaim(detail: TopicDetail | null, claim: string): Promise<string> {
  const mentions = detail?.positions.flatMap(({ statements }) => statements.flatMap(({ first, repeats }) => [first, ...repeats])) ?? [];
  const mention: MentionLine | undefined = mentions.find((each) => each.claim === claim);
  if (!detail || !mention) return 'noteFailed_unknown';
  const result = await sendMessage('keepDraft', { draft: draftClaim(mention, detail) });
  return result.ok ? (result.known ? 'noteKnown' : 'noteSaved') : `noteFailed_${result.kind}`;
}
