import { sendMessage } from '../../lib/messages/send-message.ts';
import type { NotebookSession } from './notebook-session.ts';

/** Asks for the names of what the notes are about, as far as they are not known yet. A record that does not answer leaves them unnamed. */
export async function learnNames(session: NotebookSession): Promise<void> {
  const { names } = session.facts.records;
  const wanted = session.notes.flatMap(({ concept, topic, figure }) => [concept, topic, figure?.claimedBy ?? null]);
  const ids = [...new Set(wanted)].filter((id) => id !== null && !names.has(id)) as string[];
  if (ids.length === 0) return;
  const { names: learnt } = await sendMessage('nameRecords', { ids }).catch(() => ({ names: [] }));
  if (learnt.length === 0) return;
  const { records } = session.facts;
  session.change({ records: { ...records, names: new Map([...records.names, ...learnt.map((each) => [each.id, each] as const)]) } });
}

/** Asks for the actors that a claimant may be chosen from. */
export async function learnActors(session: NotebookSession): Promise<void> {
  const { actors } = await sendMessage('listActors', {}).catch(() => ({ actors: [] }));
  session.change({ records: { ...session.facts.records, actors } });
}
