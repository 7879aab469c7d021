import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SidePanel } from '../../components/SidePanel.tsx';
import { watchTabs } from '../../lib/browser/watch-tabs.ts';
import type { TopicDetail, TopicLine } from '../../lib/core/card/topic-model.ts';
import { sendMessage } from '../../lib/messages/send-message.ts';
import { NotesDatabase } from '../../lib/store/notes-database.ts';
import { panelActions } from './panel-actions.ts';
import { readPanel } from './read-panel.ts';

type Facts = Awaited<ReturnType<typeof readPanel>>;

/** The side panel, following the tab in front and the changes of its page. */
export function PanelApp() {
  const notes = useMemo(() => new NotesDatabase(), []);
  const [facts, setFacts] = useState<Facts | null>(null);
  const [topics, setTopics] = useState<TopicLine[] | null>(null);
  const [detail, setDetail] = useState<TopicDetail | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  // Facts and questions that were asked for earlier must not replace later ones.
  const asked = useRef({ facts: 0, topic: 0 });

  const refresh = async () => {
    const turn = ++asked.current.facts;
    const read = await readPanel(notes);
    if (turn === asked.current.facts) setFacts(read);
  };
  const openTopic = async (id: string | null) => {
    const turn = ++asked.current.topic;
    const found = id === null ? null : (await sendMessage('describeTopic', { topic: id })).detail;
    if (turn === asked.current.topic) setDetail(found);
    if (id !== null && found === null) setNotice('topicGone');
  };
  const fail = () => setNotice('backgroundSilent');

  useEffect(() => {
    void refresh();
    void sendMessage('listTopics', {}).then((reply) => setTopics(reply.topics), fail);
    return watchTabs(() => void refresh());
  }, []);

  if (!facts) return null;
  const actions = panelActions({ tabId: facts.tabId, detail, openTopic: (id) => void openTopic(id).catch(fail), setNotice });
  return <SidePanel {...facts} topics={topics} detail={detail} notice={notice} actions={actions} />;
}
