import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PackHead } from '../../components/PackFacts.tsx';
import { type ListedPack, Packs } from '../../components/Packs.tsx';
import type { PackWork } from '../../components/PackWork.tsx';
import { sendMessage } from '../../lib/messages/send-message.ts';
import { listImportedPacks } from '../../lib/store/find-imported.ts';
import { ImportedDatabase } from '../../lib/store/imported-database.ts';
import { openDatabase } from '../../lib/store/open-database.ts';
import { failureOf } from '../../lib/store/store-failure.ts';
import { keepFlag } from './keep-flag.ts';
import { packsActions } from './packs-actions.ts';

/** The page of packs, with what the database holds. */
export function PacksApp() {
  const database = useMemo(() => new ImportedDatabase(), []);
  const [bundled, setBundled] = useState<PackHead | null>(null);
  const [packs, setPacks] = useState<readonly ListedPack[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [work, setWork] = useState<PackWork>({ kind: 'none' });

  const refresh = async () => {
    try {
      await openDatabase(database);
      setPacks((await listImportedPacks(database)).map(({ generation: _generation, on, ...head }) => ({ head, on })));
      setFailure(null);
    } catch (error) {
      setFailure(`packFailed_${failureOf(error)}`);
    }
  };
  const actions = useMemo(() => packsActions({ database, refresh, setWork }), []);

  useEffect(() => {
    void sendMessage('describeBundled', {}).then(({ head }) => setBundled(head), console.warn);
    // Sets right what a page that was closed in mid-import left behind.
    void keepFlag(database).then(refresh);
  }, []);

  return <Packs bundled={bundled} packs={packs} failure={failure} work={work} actions={actions} />;
}
